package org.coauthor.text;

/** Numbers of things in words. */
public final class Count {
    private Count() {}

    /** {@code 1 work}, {@code 2 works}. */
    public static String of(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
