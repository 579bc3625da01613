package org.coauthor.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What is known of some mentions taken as one person. Vectors hold how often a term occurs, weighted by how rare it is.
 *
 * @param names numbers of the different names, at most {@link #NAMES}
 * @param coauthors by full name
 * @param circle the co-authors of the co-authors
 * @param titles words of titles and topics
 * @param subject place of the works in the space of subjects of the corpus
 * @param venues by key
 * @param venueWords words of the venues
 * @param places words and keys of affiliations
 * @param firstYear 0 where no year is known
 * @param lastYear 0 where no year is known
 * @param size how many mentions
 */
record Profile(
        int[] names,
        SparseVector coauthors,
        SparseVector circle,
        SparseVector titles,
        Subject subject,
        SparseVector venues,
        SparseVector venueWords,
        SparseVector places,
        int firstYear,
        int lastYear,
        int size) {
    static final int NAMES = 6;

    /** Both taken as one person. */
    Profile with(Profile other) {
        return sum(List.of(this, other));
    }

    /** All taken as one person, one after the other; at least one. */
    static Profile sum(List<Profile> some) {
        if (some.size() == 1) return some.get(0);
        int first = 0;
        int last = 0;
        int size = 0;
        for (Profile profile : some) {
            if (profile.firstYear > 0 && (first == 0 || profile.firstYear < first)) first = profile.firstYear;
            last = Math.max(last, profile.lastYear);
            size += profile.size;
        }
        return new Profile(
                some.stream()
                        .flatMapToInt(p -> Arrays.stream(p.names))
                        .distinct()
                        .limit(NAMES)
                        .toArray(),
                sum(some, Profile::coauthors),
                sum(some, Profile::circle),
                sum(some, Profile::titles),
                Subject.sum(some.stream().map(Profile::subject).toList()),
                sum(some, Profile::venues),
                sum(some, Profile::venueWords),
                sum(some, Profile::places),
                first,
                last,
                size);
    }

    private static SparseVector sum(List<Profile> some, Function<Profile, SparseVector> of) {
        return SparseVector.sum(some.stream().map(of).toList());
    }

    /** Mean cosine of a work of this with a work of the other, where the product of their subjects is known. */
    double subjectAcross(Profile other, double dot) {
        return dot / ((double) size * other.size);
    }

    /** Mean cosine of two works, not below 0; size must be more than one. */
    double subjectWithin() {
        return Math.max(0, (subject.square() - size) / ((double) size * (size - 1)));
    }
}
