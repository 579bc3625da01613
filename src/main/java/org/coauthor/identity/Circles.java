package org.coauthor.identity;

import java.util.Arrays;
import java.util.List;
import org.coauthor.identity.Block.Group;

/**
 * What the co-authors and their co-authors of some groups have in common, one group against all others at a time. By an inverted index
 * over the terms of the groups: the cost is what is in common, not what is compared. The sums are those of {@link SparseVector#cosine}
 * to the last bit. Not thread-safe.
 */
final class Circles {
    private final List<Group> groups;
    /** By group, the vectors restricted to terms that more than one vector has, in numbers of this index. */
    private final SparseVector[] coauthors;

    private final SparseVector[] circles;
    private final Postings tied;
    private final Postings met;
    /** The products of the group at hand with each other. */
    private final double[] tiedMet;

    private final double[] metTied;
    private final double[] metMet;
    private final double[] tiedTied;
    private int self = -1;

    /** The groups that have each term, with its weight there. */
    private static final class Postings {
        final int[] start;
        final int[] many;
        final int[] group;
        final float[] weight;

        Postings(int[] most) {
            start = new int[most.length + 1];
            for (int t = 0; t < most.length; t++) start[t + 1] = start[t] + most[t];
            many = new int[most.length];
            group = new int[start[most.length]];
            weight = new float[group.length];
        }

        void add(int self, SparseVector vector) {
            int[] keys = vector.keys();
            for (int i = 0; i < keys.length; i++) {
                int at = start[keys[i]] + many[keys[i]]++;
                group[at] = self;
                weight[at] = vector.weight(i);
            }
        }

        void addTo(double[] sums, int term, double factor) {
            for (int at = start[term]; at < start[term] + many[term]; at++) sums[group[at]] += factor * weight[at];
        }

        /** What the lost group has goes to the kept one. */
        void merge(int kept, int lost, int[] terms) {
            for (int term : terms) {
                int into = -1;
                int from = -1;
                for (int at = start[term]; at < start[term] + many[term]; at++) {
                    if (group[at] == kept) into = at;
                    if (group[at] == lost) from = at;
                }
                if (into < 0) group[from] = kept;
                else {
                    weight[into] += weight[from];
                    int last = start[term] + --many[term];
                    group[from] = group[last];
                    weight[from] = weight[last];
                }
            }
        }
    }

    /** An index of no groups yet; each is to be added in order. */
    Circles(List<Group> groups) {
        this.groups = groups;
        int n = groups.size();
        int[] terms = terms(groups);
        int[] mostTied = new int[terms.length];
        int[] mostMet = new int[terms.length];
        coauthors = new SparseVector[n];
        circles = new SparseVector[n];
        for (int g = 0; g < n; g++) {
            coauthors[g] = groups.get(g).profile.coauthors().among(terms);
            circles[g] = groups.get(g).profile.circle().among(terms);
            for (int t : coauthors[g].keys()) mostTied[t]++;
            for (int t : circles[g].keys()) mostMet[t]++;
        }
        tied = new Postings(mostTied);
        met = new Postings(mostMet);
        tiedMet = new double[n];
        metTied = new double[n];
        metMet = new double[n];
        tiedTied = new double[n];
    }

    /** The terms that more than one vector has, sorted. */
    private static int[] terms(List<Group> groups) {
        int size = 0;
        for (Group g : groups)
            size += g.profile.coauthors().keys().length + g.profile.circle().keys().length;
        int[] all = new int[size];
        int n = 0;
        for (Group g : groups)
            for (SparseVector vector : List.of(g.profile.coauthors(), g.profile.circle())) {
                System.arraycopy(vector.keys(), 0, all, n, vector.keys().length);
                n += vector.keys().length;
            }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 1; i < n; i++)
            if (all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i])) all[kept++] = all[i];
        return Arrays.copyOf(all, kept);
    }

    Group group(int at) {
        return groups.get(at);
    }

    /** Makes a group known to those that are looked at later. */
    void add(int group) {
        tied.add(group, coauthors[group]);
        met.add(group, circles[group]);
    }

    /** Takes a group to be compared with all that have been added. */
    void look(int group) {
        self = group;
        Arrays.fill(tiedMet, 0);
        Arrays.fill(metTied, 0);
        Arrays.fill(metMet, 0);
        Arrays.fill(tiedTied, 0);
        int[] keys = coauthors[group].keys();
        for (int i = 0; i < keys.length; i++) {
            met.addTo(tiedMet, keys[i], coauthors[group].weight(i));
            tied.addTo(tiedTied, keys[i], coauthors[group].weight(i));
        }
        keys = circles[group].keys();
        for (int i = 0; i < keys.length; i++) {
            tied.addTo(metTied, keys[i], circles[group].weight(i));
            met.addTo(metMet, keys[i], circles[group].weight(i));
        }
    }

    /** {@link Feature#CIRCLE_TOUCH} of the group looked at and another. */
    double touch(int other) {
        if (tiedMet[other] == 0 && metTied[other] == 0) return 0;
        Profile a = groups.get(self).profile;
        Profile b = groups.get(other).profile;
        return Math.max(
                a.coauthors().cosine(b.circle(), tiedMet[other]), b.coauthors().cosine(a.circle(), metTied[other]));
    }

    /** {@link Feature#CIRCLE_ALIKE} of the group looked at and another. */
    double alike(int other) {
        double dot = metMet[other];
        return dot == 0
                ? 0
                : groups.get(self)
                        .profile
                        .circle()
                        .cosine(groups.get(other).profile.circle(), dot);
    }

    /** Whether the group looked at and another have a co-author in common, or one a co-author whom the other's co-authors know. */
    boolean meets(int other) {
        return tiedTied[other] > 0 || tiedMet[other] > 0 || metTied[other] > 0;
    }

    /** The lost group becomes part of the kept one. */
    void merge(int kept, int lost) {
        tied.merge(kept, lost, coauthors[lost].keys());
        met.merge(kept, lost, circles[lost].keys());
        coauthors[kept] = coauthors[kept].plus(coauthors[lost]);
        circles[kept] = circles[kept].plus(circles[lost]);
    }
}
