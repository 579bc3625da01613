package org.coauthor.identity;

import java.util.Arrays;

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
        float[] subject,
        SparseVector venues,
        SparseVector venueWords,
        SparseVector places,
        int firstYear,
        int lastYear,
        int size) {
    static final int NAMES = 6;

    /** Both taken as one person. */
    Profile with(Profile other) {
        int[] all = Arrays.copyOf(names, names.length + other.names.length);
        int many = names.length;
        for (int name : other.names) {
            boolean known = false;
            for (int i = 0; i < many; i++) known |= all[i] == name;
            if (!known && many < NAMES) all[many++] = name;
        }
        float[] sum = subject.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += other.subject[i];
        return new Profile(
                Arrays.copyOf(all, many),
                coauthors.plus(other.coauthors),
                circle.plus(other.circle),
                titles.plus(other.titles),
                sum,
                venues.plus(other.venues),
                venueWords.plus(other.venueWords),
                places.plus(other.places),
                firstYear == 0 || other.firstYear == 0
                        ? Math.max(firstYear, other.firstYear)
                        : Math.min(firstYear, other.firstYear),
                Math.max(lastYear, other.lastYear),
                size + other.size);
    }

    /** The direction of the space of subjects in which the works lie furthest. */
    int mainSubject() {
        int main = 0;
        for (int i = 1; i < subject.length; i++) if (Math.abs(subject[i]) > Math.abs(subject[main])) main = i;
        return main;
    }

    /** Mean cosine of a work of this with a work of the other. */
    double subjectAcross(Profile other) {
        double dot = 0;
        for (int i = 0; i < subject.length; i++) dot += (double) subject[i] * other.subject[i];
        return dot / ((double) size * other.size);
    }

    /** Mean cosine of two works, not below 0; size must be more than one. */
    double subjectWithin() {
        double square = 0;
        for (float s : subject) square += (double) s * s;
        return Math.max(0, (square - size) / ((double) size * (size - 1)));
    }

    double subjectCosine(Profile other) {
        double dot = 0;
        double one = 0;
        double two = 0;
        for (int i = 0; i < subject.length; i++) {
            dot += (double) subject[i] * other.subject[i];
            one += (double) subject[i] * subject[i];
            two += (double) other.subject[i] * other.subject[i];
        }
        return one == 0 || two == 0 ? 0 : dot / Math.sqrt(one * two);
    }
}
