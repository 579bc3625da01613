package org.coauthor.model;

/** Leaves a confidence of 1 out of machine output. */
final class Certain {
    @Override
    public boolean equals(Object other) {
        return other instanceof Double d && d == 1.0;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
