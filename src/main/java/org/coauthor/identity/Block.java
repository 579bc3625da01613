package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mentions of one family name and one first initial, gathered into groups: first what is already one person, then what the scorer
 * finds, the most probable pair first (agglomerative clustering; a group is compared as a whole with another). Nothing here touches
 * what other blocks see, so that blocks can be worked on at the same time.
 */
final class Block {
    private final Profiles profiles;
    private final Features features;
    private final int[] members;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, int[]> contexts = new HashMap<>();
    private final NameRelations names;
    private double meanSubject;

    /** Mentions taken as one person; labels as in {@link Clusters}. */
    static final class Group {
        final List<Integer> mentions = new ArrayList<>();
        long[] labels = new long[0];
        Profile profile;

        Group(int mention, Profile profile) {
            mentions.add(mention);
            this.profile = profile;
        }
    }

    /** Two mentions of groups that were joined or nearly so. */
    record Decided(int one, int other, double logOdds, double[] features, int[] coauthors) {
        Decided with(double odds, int[] shared) {
            return new Decided(one, other, odds, features, shared);
        }
    }

    /** What is joined, in order, and what is in doubt. */
    record Outcome(List<Decided> joins, List<Decided> doubts) {}

    Block(Profiles profiles, int[] members, Resolution resolution) {
        this.profiles = profiles;
        this.members = members;
        features = new Features(profiles);
        names = new NameRelations(profiles.mentions, members);
        Map<Integer, Group> byRoot = new TreeMap<>();
        List<Group> inOrder = new ArrayList<>();
        for (int m : members) {
            int root = resolution.find(m);
            Profile profile = profiles.of(m);
            Group group = byRoot.get(root);
            if (group == null) {
                group = new Group(m, profile);
                group.labels = resolution.clusters().labels(root);
                byRoot.put(root, group);
                inOrder.add(group);
            } else {
                group.mentions.add(m);
                group.profile = group.profile.with(profile);
            }
        }
        groups.addAll(inOrder);
        contexts();
    }

    List<Group> groups() {
        return groups;
    }

    private void contexts() {
        double[] sum = new double[SubjectSpace.DIMENSIONS];
        int n = 0;
        for (Group group : groups) {
            float[] subject = group.profile.subject();
            for (int d = 0; d < sum.length; d++) sum[d] += subject[d];
            n += group.mentions.size();
            for (int m : group.mentions) {
                NameForm name = profiles.mentions.name[m];
                contexts.computeIfAbsent(name.full() ? name.given().get(0) : "", k -> new int[3])[0]++;
            }
            NameForm name = profiles.mentions.forms[group.profile.names()[0]];
            int[] context = contexts.computeIfAbsent(name.full() ? name.given().get(0) : "", k -> new int[3]);
            context[1]++;
            context[2] = Math.max(context[2], group.mentions.size());
        }
        double square = 0;
        for (double s : sum) square += s * s;
        meanSubject = n < 2 ? 0 : Math.max(0, (square - n) / ((double) n * (n - 1)));
    }

    private Features.Context context(Group one, Group other) {
        int[] a = context(one);
        int[] b = context(other);
        int[] c = a[0] >= b[0] ? a : b;
        return new Features.Context(c[0], c[1], c[2], meanSubject);
    }

    private int[] context(Group group) {
        NameForm name = profiles.mentions.forms[group.profile.names()[0]];
        int[] initials = contexts.getOrDefault("", new int[3]);
        if (name.full()) {
            int[] full = contexts.getOrDefault(name.given().get(0), new int[3]);
            return new int[] {full[0] + initials[0], full[1] + initials[1], Math.max(full[2], initials[2])};
        }
        int[] all = new int[3];
        for (int[] c : contexts.values()) {
            all[0] += c[0];
            all[1] += c[1];
            all[2] = Math.max(all[2], c[2]);
        }
        return all;
    }

    /** The evidence between two groups, or null where they cannot be one. */
    @org.jspecify.annotations.Nullable
    Decided compare(Group one, Group other) {
        NameRelation relation = names.relation(one.profile.names(), other.profile.names());
        if (relation == NameRelation.CONFLICT || Clusters.conflict(one.labels, other.labels)) return null;
        double[] f = features.of(one.profile, other.profile, relation, context(one, other));
        return new Decided(one.mentions.get(0), other.mentions.get(0), 0, f, new int[0]);
    }

    static void merge(Group into, Group from) {
        into.mentions.addAll(from.mentions);
        into.labels = Clusters.merge(into.labels, from.labels);
        into.profile = into.profile.with(from.profile);
    }

    /**
     * Joins the most probable pair of groups as long as its odds reach the threshold.
     *
     * @param threshold natural logarithm of the odds
     * @param doubtful pairs from here on are listed as doubts
     */
    Outcome cluster(Scorer scorer, double threshold, double doubtful) {
        int n = groups.size();
        List<Decided> joins = new ArrayList<>();
        if (n < 2) return new Outcome(joins, List.of());
        float[][] odds = new float[n][n];
        for (float[] row : odds) Arrays.fill(row, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) odds[i][j] = odds[j][i] = odds(scorer, groups.get(i), groups.get(j));
        int[] best = new int[n];
        boolean[] gone = new boolean[n];
        for (int i = 0; i < n; i++) best[i] = best(odds[i], gone, i);
        while (true) {
            int one = -1;
            for (int i = 0; i < n; i++) {
                if (gone[i] || best[i] < 0) continue;
                if (one < 0 || odds[i][best[i]] > odds[one][best[one]]) one = i;
            }
            if (one < 0 || odds[one][best[one]] < threshold) break;
            int other = best[one];
            Group a = groups.get(Math.min(one, other));
            Group b = groups.get(Math.max(one, other));
            Decided pair = compare(a, b);
            if (pair == null) {
                odds[one][other] = odds[other][one] = Float.NEGATIVE_INFINITY;
                best[one] = best(odds[one], gone, one);
                best[other] = best(odds[other], gone, other);
                continue;
            }
            joins.add(pair.with(scorer.logOdds(pair.features), shared(a.profile, b.profile)));
            merge(a, b);
            int kept = Math.min(one, other);
            int lost = Math.max(one, other);
            gone[lost] = true;
            for (int i = 0; i < n; i++) {
                if (gone[i] || i == kept) continue;
                odds[i][kept] = odds[kept][i] =
                        odds[i][kept] == Float.NEGATIVE_INFINITY && odds[i][lost] == Float.NEGATIVE_INFINITY
                                ? Float.NEGATIVE_INFINITY
                                : odds(scorer, groups.get(i), a);
            }
            for (int i = 0; i < n; i++) {
                if (gone[i]) continue;
                if (i == kept || best[i] == kept || best[i] == lost) best[i] = best(odds[i], gone, i);
                else if (odds[i][kept] > odds[i][best[i] < 0 ? kept : best[i]] || best[i] < 0)
                    best[i] = best(odds[i], gone, i);
            }
        }
        return new Outcome(joins, doubts(scorer, odds, gone, best, doubtful));
    }

    private List<Decided> doubts(Scorer scorer, float[][] odds, boolean[] gone, int[] best, double doubtful) {
        List<Decided> doubts = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (gone[i] || best[i] < 0 || odds[i][best[i]] < doubtful) continue;
            if (best[best[i]] == i && best[i] < i) continue;
            Decided pair = compare(groups.get(i), groups.get(best[i]));
            if (pair != null)
                doubts.add(pair.with(odds[i][best[i]], shared(groups.get(i).profile, groups.get(best[i]).profile)));
        }
        return doubts;
    }

    /** The co-authors in common, at most five. */
    static int[] shared(Profile one, Profile other) {
        return Arrays.stream(one.coauthors().keys())
                .filter(k -> Arrays.binarySearch(other.coauthors().keys(), k) >= 0)
                .limit(5)
                .toArray();
    }

    private float odds(Scorer scorer, Group one, Group other) {
        Decided pair = compare(one, other);
        if (pair == null || !Features.anything(pair.features)) return Float.NEGATIVE_INFINITY;
        return (float) scorer.logOdds(pair.features);
    }

    private static int best(float[] odds, boolean[] gone, int self) {
        int best = -1;
        for (int j = 0; j < odds.length; j++)
            if (j != self && !gone[j] && odds[j] > Float.NEGATIVE_INFINITY && (best < 0 || odds[j] > odds[best]))
                best = j;
        return best;
    }

    /** How many mentions there are. */
    int size() {
        return members.length;
    }
}
