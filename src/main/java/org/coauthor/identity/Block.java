package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mentions of one family name and one first initial, gathered into groups: first what is already one person, then what the scorer
 * finds, the most probable pair first (agglomerative clustering; a group is compared as a whole with another). Nothing here touches
 * what other blocks see, so that blocks can be worked on at the same time.
 */
final class Block {
    /** The odds of a pair that is not worth working out. */
    static final float LOW = -1e6f;
    /** So many groups are compared each with each. */
    static final int WHOLE = 300;
    /** Parts of larger blocks have so many. */
    private static final int PART = 150;

    private static final int ROUNDS = 2;
    /** Of so many that are left in a larger block those are compared who have met. */
    private static final int MOST = 4000;

    private final Profiles profiles;
    private final Features features;
    private final int[] members;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, int[]> contexts = new HashMap<>();
    private final NameRelations names;
    private final double[] scratch = new double[Features.COUNT];
    private double meanSubject;

    /** Mentions taken as one person; labels as in {@link Clusters}. */
    static final class Group {
        final List<Integer> mentions;
        long[] labels;
        Profile profile;
        /** The profile's names as {@link NameRelations} numbers them. */
        int[] names;
        /** How its name stands in the block. */
        int[] context = new int[3];

        Group(List<Integer> mentions, Profile profile, int[] names, long[] labels) {
            this.mentions = mentions;
            this.profile = profile;
            this.names = names;
            this.labels = labels;
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
        Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
        for (int m : members)
            byRoot.computeIfAbsent(resolution.find(m), k -> new ArrayList<>(1)).add(m);
        byRoot.forEach((root, some) -> {
            Profile profile = Profile.sum(some.stream().map(profiles::of).toList());
            groups.add(new Group(
                    some,
                    profile,
                    names.places(profile.names()),
                    resolution.clusters().labels(root)));
        });
        contexts();
    }

    List<Group> groups() {
        return groups;
    }

    private void contexts() {
        double[] sum = new double[SubjectSpace.DIMENSIONS];
        int n = 0;
        for (Group group : groups) {
            group.profile.subject().addTo(sum);
            n += group.mentions.size();
            for (int m : group.mentions) {
                NameForm name = profiles.mentions.name[m];
                contexts.computeIfAbsent(name.full() ? name.given().get(0) : "", k -> new int[3])[0]++;
            }
            NameForm name = name(group);
            int[] context = contexts.computeIfAbsent(name.full() ? name.given().get(0) : "", k -> new int[3]);
            context[1]++;
            context[2] = Math.max(context[2], group.mentions.size());
        }
        double square = 0;
        for (double s : sum) square += s * s;
        meanSubject = n < 2 ? 0 : Math.max(0, (square - n) / ((double) n * (n - 1)));
        for (Group group : groups) group.context = context(group);
    }

    private Features.Context context(Group one, Group other) {
        int[] a = one.context;
        int[] b = other.context;
        int[] c = a[0] >= b[0] ? a : b;
        return new Features.Context(c[0], c[1], c[2], meanSubject);
    }

    private int[] context(Group group) {
        NameForm name = name(group);
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
        NameRelation relation = names.relation(one.names, other.names);
        if (relation == NameRelation.CONFLICT || Clusters.conflict(one.labels, other.labels)) return null;
        double[] f = features.of(one.profile, other.profile, relation, context(one, other));
        return new Decided(one.mentions.get(0), other.mentions.get(0), 0, f, new int[0]);
    }

    void merge(Group into, Group from) {
        into.mentions.addAll(from.mentions);
        into.labels = Clusters.merge(into.labels, from.labels);
        into.profile = into.profile.with(from.profile);
        into.names = names.places(into.profile.names());
    }

    /**
     * Joins the most probable pair of groups as long as its odds reach the threshold. Groups that no chain of names joins are not
     * compared. What is still too many is first divided by what the groups say, and the parts are worked on one by one; of what is left
     * those are compared who have met.
     *
     * @param threshold natural logarithm of the odds
     * @param doubtful pairs from here on are listed as doubts
     */
    Outcome cluster(Scorer scorer, double threshold, double doubtful) {
        return cluster(scorer, threshold, doubtful, (one, other, pair) -> true);
    }

    /** The same; pairs that the judge does not accept are left apart. */
    Outcome cluster(Scorer scorer, double threshold, double doubtful, Agglomeration.Judge judge) {
        Agglomeration all = new Agglomeration(this, scorer, threshold, doubtful, judge);
        for (List<Group> apart : strangers()) {
            List<Group> left = apart;
            for (int round = 0; round < ROUNDS && left.size() > WHOLE; round++) {
                List<Group> kept = new ArrayList<>();
                for (List<Group> part : parts(left, round)) kept.addAll(all.cluster(part, false, false));
                left = kept;
            }
            if (left.size() <= MOST) all.cluster(left, left.size() > WHOLE, true);
        }
        return all.outcome();
    }

    /** Groups whose names keep them from all others stand apart; what is left of one group alone is left out. */
    private Collection<List<Group>> strangers() {
        int[] kin = names.strangers(groups.stream().map(g -> g.names).toList());
        Map<Integer, List<Group>> apart = new LinkedHashMap<>();
        for (Group group : groups)
            apart.computeIfAbsent(kin[group.names[0]], k -> new ArrayList<>(2)).add(group);
        apart.values().removeIf(some -> some.size() < 2);
        return apart.values();
    }

    /** Divides groups: those of like names together, then those of like subjects. */
    private List<List<Group>> parts(List<Group> left, int round) {
        List<Group> sorted = new ArrayList<>(left);
        Comparator<Group> byName = Comparator.comparing(g -> name(g).key());
        Comparator<Group> bySubject =
                Comparator.comparingInt(g -> g.profile.subject().main());
        Comparator<Group> byRank = Comparator.comparingInt(g -> profiles.mentions.rank[g.mentions.get(0)]);
        sorted.sort(
                (round == 0 ? byName.thenComparing(bySubject) : bySubject.thenComparing(byName)).thenComparing(byRank));
        List<List<Group>> parts = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += PART)
            parts.add(sorted.subList(from, Math.min(sorted.size(), from + PART)));
        return parts;
    }

    private NameForm name(Group group) {
        return profiles.mentions.forms[group.profile.names()[0]];
    }

    /** Takes a group whose names others are to be compared with. */
    void look(Group group) {
        names.look(group.names);
    }

    /**
     * The odds of two groups being one, less the caution that their names call for; lowest where they cannot be, {@link #LOW} where they
     * are below a floor.
     *
     * @param circles looks at one of the two, as this does
     * @param at the place of the other there
     */
    float odds(BlockScorer scorer, Group one, Group other, double floor, Circles circles, int at) {
        NameRelation relation = names.looked(circles.group(at).names);
        if (relation == NameRelation.CONFLICT || Clusters.conflict(one.labels, other.labels))
            return Float.NEGATIVE_INFINITY;
        double[] f = scratch;
        features.fill(
                f, one.profile, other.profile, relation, context(one, other), circles.touch(at), circles.alike(at));
        if (!Features.anything(f)) return LOW;
        double caution = Caution.of(f);
        double odds = scorer.logOdds(f, floor + caution);
        return odds < floor + caution ? LOW : (float) (odds - caution);
    }

    /** The co-authors in common, at most five. */
    static int[] shared(Profile one, Profile other) {
        return Arrays.stream(one.coauthors().keys())
                .filter(k -> Arrays.binarySearch(other.coauthors().keys(), k) >= 0)
                .limit(5)
                .toArray();
    }

    /** How many mentions there are. */
    int size() {
        return members.length;
    }
}
