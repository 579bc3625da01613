package org.coauthor.report;

import java.util.Comparator;

/**
 * Where a claim stands.
 *
 * @param source the document's name (its path, where two have one name), or a bulk source with the record's key
 * @param line first line of the entry, from 1; 0 where the source has no lines
 */
public record Evidence(String source, int line) implements Comparable<Evidence> {
    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::source).thenComparingInt(Evidence::line);

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }

    /** {@code cv.txt:12}. */
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
