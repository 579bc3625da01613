package org.coauthor.identity;

/**
 * One reason for or against two mentions being one person, or two records one work.
 *
 * @param kind short and stable: {@code name}, {@code coauthors}, {@code orcid}, {@code venue}, ...
 * @param words the reason as a person would say it
 * @param weight natural logarithm of the odds that it adds; positive speaks for the same. Certain evidence has 20 or -20
 */
public record Evidence(String kind, String words, double weight) {
    /** The weight of what leaves no doubt. */
    public static final double CERTAIN = 20;

    static Evidence certain(String kind, String words) {
        return new Evidence(kind, words, CERTAIN);
    }
}
