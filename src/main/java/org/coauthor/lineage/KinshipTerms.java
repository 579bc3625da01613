package org.coauthor.lineage;

import java.util.List;

/** The words for academic relatives, as of a family with advisors for parents. */
final class KinshipTerms {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> TIMES = List.of("once", "twice");

    private KinshipTerms() {}

    /**
     * What somebody is who stands so many generations below a common ancestor, to a person who stands so many below.
     *
     * @param person generations from the person up to the ancestor
     * @param other generations from the other up to the ancestor
     */
    static String term(int person, int other) {
        if (person == 0 && other == 0) return "the same person";
        if (other == 0) return ancestor(person, "advisor", "parent");
        if (person == 0) return ancestor(other, "advisee", "child");
        if (person == 1 && other == 1) return "academic sibling";
        if (other == 1) return "academic " + great(person - 2, "uncle or aunt");
        if (person == 1) return "academic " + great(other - 2, "nephew or niece");
        int degree = Math.min(person, other) - 1;
        int removed = Math.abs(person - other);
        String ordinal = degree <= ORDINALS.size() ? ORDINALS.get(degree - 1) : degree + "th";
        if (removed == 0) return "academic " + ordinal + " cousin";
        String times = removed <= TIMES.size() ? TIMES.get(removed - 1) : removed + " times";
        return "academic " + ordinal + " cousin " + times + " removed";
    }

    private static String ancestor(int generations, String one, String more) {
        return generations == 1 ? one : "academic " + great(generations - 2, "grand" + more);
    }

    private static String great(int times, String word) {
        return times <= 3 ? "great-".repeat(Math.max(0, times)) + word : times + " times great-" + word;
    }
}
