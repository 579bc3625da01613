package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.identity.Block.Decided;
import org.coauthor.identity.Block.Group;

/** Joins groups of a block, the most probable pair first; each joined group is compared anew as a whole. */
final class Agglomeration {
    private final Block block;
    private final Scorer scorer;
    private final BlockScorer pairScorer;
    private final double threshold;
    private final double doubtful;
    private final Judge judge;
    private final List<Decided> joins = new ArrayList<>();
    private final List<Decided> doubts = new ArrayList<>();
    private List<Group> groups = List.of();
    private Circles circles = new Circles(List.of());
    private float[][] odds = new float[0][];
    private int[] best = new int[0];
    /** The odds of each group and its best; {@link Block#LOW} where it has none. */
    private float[] most = new float[0];

    private boolean[] gone = new boolean[0];
    private boolean meeting;

    /** Says whether two groups that are the most probable pair are to be joined. */
    interface Judge {
        boolean accepts(Group one, Group other, Decided pair);
    }

    Agglomeration(Block block, Scorer scorer, double threshold, double doubtful, Judge judge) {
        this.block = block;
        this.scorer = scorer;
        pairScorer = new BlockScorer(scorer);
        this.threshold = threshold;
        this.doubtful = doubtful;
        this.judge = judge;
    }

    Block.Outcome outcome() {
        return new Block.Outcome(joins, doubts);
    }

    /**
     * Clusters some groups; cost grows with the square of their number.
     *
     * @param meeting whether only those are compared who have met: by co-authors and theirs, or that may have a place in common
     * @param last whether what is left apart is to be listed as doubt
     * @return the groups that are left
     */
    List<Group> cluster(List<Group> some, boolean meeting, boolean last) {
        int n = some.size();
        this.meeting = meeting;
        groups = some;
        odds = new float[n][n];
        best = new int[n];
        most = new float[n];
        gone = new boolean[n];
        circles = new Circles(some);
        double floor = Math.min(threshold, doubtful);
        for (int i = 0; i < n; i++) {
            odds[i][i] = Float.NEGATIVE_INFINITY;
            circles.look(i);
            block.look(some.get(i));
            for (int j = 0; j < i; j++) odds[i][j] = odds[j][i] = odds(i, j, j, floor);
            circles.add(i);
        }
        for (int i = 0; i < n; i++) seek(i);
        for (int one = likeliest(); one >= 0 && most[one] >= threshold; one = likeliest()) {
            int kept = Math.min(one, best[one]);
            int lost = Math.max(one, best[one]);
            Group a = groups.get(kept);
            Group b = groups.get(lost);
            Decided pair = block.compare(a, b);
            if (pair == null || !judge.accepts(a, b, pair)) {
                odds[kept][lost] = odds[lost][kept] = Float.NEGATIVE_INFINITY;
                seek(kept);
                seek(lost);
                continue;
            }
            joins.add(pair.with(scorer.logOdds(pair.features()), Block.shared(a.profile, b.profile)));
            block.merge(a, b);
            circles.merge(kept, lost);
            gone[lost] = true;
            compareAnew(kept, lost, floor);
        }
        if (last) doubt();
        List<Group> left = new ArrayList<>();
        for (int i = 0; i < n; i++) if (!gone[i]) left.add(groups.get(i));
        return left;
    }

    /** The odds of two groups, of which the circles look at the one that is not the other. */
    private float odds(int one, int two, int other, double floor) {
        Group a = groups.get(one);
        Group b = groups.get(two);
        boolean placed = !a.profile.places().isEmpty() && !b.profile.places().isEmpty();
        return meeting && !placed && !circles.meets(other)
                ? Block.LOW
                : block.odds(pairScorer, a, b, floor, circles, other);
    }

    private void compareAnew(int kept, int lost, double floor) {
        circles.look(kept);
        block.look(groups.get(kept));
        for (int i = 0; i < gone.length; i++) {
            if (gone[i] || i == kept) continue;
            boolean never = odds[i][kept] == Float.NEGATIVE_INFINITY || odds[i][lost] == Float.NEGATIVE_INFINITY;
            odds[i][kept] = odds[kept][i] = never ? Float.NEGATIVE_INFINITY : odds(i, kept, i, floor);
        }
        seek(kept);
        for (int i = 0; i < gone.length; i++) {
            if (gone[i] || i == kept) continue;
            // of the others nothing has changed, so that the best is sought only where it has become less
            if (odds[i][kept] > most[i]) {
                best[i] = kept;
                most[i] = odds[i][kept];
            } else if (best[i] == lost || (best[i] == kept && odds[i][kept] < most[i])) seek(i);
        }
    }

    /** The group whose best pair is the most probable of all; -1 where nothing is left to compare. */
    private int likeliest() {
        int one = -1;
        for (int i = 0; i < gone.length; i++) {
            if (gone[i] || best[i] < 0) continue;
            if (one < 0 || most[i] > most[one]) one = i;
        }
        return one;
    }

    /** Finds the most probable pair of a group anew; the first of several. */
    private void seek(int self) {
        float[] row = odds[self];
        best[self] = -1;
        most[self] = Block.LOW;
        for (int j = 0; j < row.length; j++)
            if (row[j] > most[self] && !gone[j]) {
                best[self] = j;
                most[self] = row[j];
            }
    }

    private void doubt() {
        for (int i = 0; i < best.length; i++) {
            if (gone[i] || best[i] < 0 || most[i] < doubtful) continue;
            if (best[best[i]] == i && best[i] < i) continue;
            Group a = groups.get(i);
            Group b = groups.get(best[i]);
            Decided pair = block.compare(a, b);
            if (pair != null)
                doubts.add(pair.with(scorer.logOdds(pair.features()), Block.shared(a.profile, b.profile)));
        }
    }
}
