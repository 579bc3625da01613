package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The pairs of one block to learn from. */
final class TrainingPairs {
    private static final int MOST = 900;
    /** Shares of each person's mentions that are joined when pairs are drawn. */
    private static final double[] JOINED = {0, 0.6, 0.95};
    /** Pairs below these odds need no decision. */
    private static final double DECIDED = -4;

    private static final int MOST_DECISIONS = 1500;
    private static final double DECISION = 2;

    private final PreparedSet set;
    private final int[] members;
    private final String family;
    private final TrainingRows rows;

    TrainingPairs(PreparedSet set, int[] members, TrainingRows rows) {
        this.set = set;
        this.members = members;
        family = set.family(members);
        this.rows = rows;
    }

    /** Any pairs of groups, while those of one person are joined little by little, the likeliest first. */
    void drawn() {
        Block block = set.block(members);
        SplittableRandom random =
                new SplittableRandom(members.length * 31L + block.groups().size());
        Map<String, List<Block.Group>> byPerson = new TreeMap<>();
        for (Block.Group group : block.groups())
            byPerson.computeIfAbsent(set.who(group), k -> new ArrayList<>()).add(group);
        for (double share : JOINED) {
            boolean changed = share == 0;
            for (List<Block.Group> person : byPerson.values()) {
                int wanted = (int) Math.ceil(person.size() * (1 - share));
                while (person.size() > Math.max(1, wanted) && joinOne(block, person, random)) changed = true;
            }
            if (changed) snapshot(block, byPerson, random);
        }
    }

    /**
     * The pairs that a first scorer finds most probable one after another, while wrong ones are kept apart: what has to be decided when
     * it is used (Ross, Gordon and Bagnell, 2011).
     */
    void decided(Scorer first) {
        Block block = set.block(members);
        int[] left = {MOST_DECISIONS};
        block.cluster(first, DECIDED, Double.POSITIVE_INFINITY, (one, other, pair) -> {
            boolean same = set.who(one).equals(set.who(other));
            boolean unknown = !same && set.unknown(one, other, pair.features());
            if (!unknown && left[0]-- > 0) rows.add(pair.features(), same, DECISION * counts(one, other), family);
            return same;
        });
    }

    private static boolean joinOne(Block block, List<Block.Group> person, SplittableRandom random) {
        double best = Double.NEGATIVE_INFINITY;
        int one = -1;
        int other = -1;
        for (int t = 0; t < 12; t++) {
            int i = random.nextInt(person.size());
            int j = random.nextInt(person.size());
            if (i == j) continue;
            Block.Decided pair = block.compare(person.get(i), person.get(j));
            if (pair == null) continue;
            double score = likeness(pair.features());
            if (score > best) {
                best = score;
                one = Math.min(i, j);
                other = Math.max(i, j);
            }
        }
        if (one < 0) return false;
        block.merge(person.get(one), person.remove(other));
        return true;
    }

    private static double likeness(double[] f) {
        return f[Feature.COAUTHORS_SHARED.ordinal()]
                + f[Feature.CIRCLE_TOUCH.ordinal()]
                + f[Feature.TITLES_ALIKE.ordinal()]
                + f[Feature.SUBJECT_ALIKE.ordinal()]
                + f[Feature.PLACES_ALIKE.ordinal()];
    }

    /** An error about large groups moves more mentions. */
    private static double counts(Block.Group one, Block.Group other) {
        return Math.sqrt(Math.min(one.profile.size(), other.profile.size()));
    }

    private void snapshot(Block block, Map<String, List<Block.Group>> byPerson, SplittableRandom random) {
        List<Block.Group> groups = new ArrayList<>();
        List<String> who = new ArrayList<>();
        byPerson.forEach((name, list) -> list.forEach(g -> {
            groups.add(g);
            who.add(name);
        }));
        long all = (long) groups.size() * (groups.size() - 1) / 2;
        double keep = all <= MOST ? 1 : (double) MOST / all;
        for (int i = 0; i < groups.size(); i++)
            for (int j = 0; j < i; j++) {
                if (keep < 1 && random.nextDouble() > keep) continue;
                Block.Decided pair = block.compare(groups.get(i), groups.get(j));
                if (pair == null || !Features.anything(pair.features())) continue;
                boolean same = who.get(i).equals(who.get(j));
                if (!same && set.unknown(groups.get(i), groups.get(j), pair.features())) continue;
                rows.add(pair.features(), same, counts(groups.get(i), groups.get(j)), family);
            }
    }
}
