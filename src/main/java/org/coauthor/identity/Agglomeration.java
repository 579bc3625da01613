package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.identity.Block.Decided;
import org.coauthor.identity.Block.Group;

/** Joins groups of a block, the most probable pair first; each joined group is compared anew as a whole. */
final class Agglomeration {
    private final Block block;
    private final Scorer scorer;
    private final double threshold;
    private final double doubtful;
    private final Judge judge;
    private final List<Decided> joins = new ArrayList<>();
    private final List<Decided> doubts = new ArrayList<>();
    private List<Group> groups = List.of();
    private Circles circles = new Circles(List.of());
    private float[][] odds = new float[0][];
    private int[] best = new int[0];
    private boolean[] gone = new boolean[0];

    /** Says whether two groups that are the most probable pair are to be joined. */
    interface Judge {
        boolean accepts(Group one, Group other, Decided pair);
    }

    Agglomeration(Block block, Scorer scorer, double threshold, double doubtful, Judge judge) {
        this.block = block;
        this.scorer = scorer;
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
     * @param last whether what is left apart is to be listed as doubt
     * @return the groups that are left
     */
    List<Group> cluster(List<Group> some, boolean last) {
        int n = some.size();
        groups = some;
        odds = new float[n][n];
        best = new int[n];
        gone = new boolean[n];
        circles = new Circles(some);
        double floor = Math.min(threshold, doubtful);
        for (int i = 0; i < n; i++) {
            odds[i][i] = Float.NEGATIVE_INFINITY;
            circles.look(i);
            for (int j = 0; j < i; j++)
                odds[i][j] = odds[j][i] = block.odds(scorer, groups.get(i), groups.get(j), floor, circles, j);
            circles.add(i);
        }
        for (int i = 0; i < n; i++) best[i] = best(i);
        for (int one = most(); one >= 0 && odds[one][best[one]] >= threshold; one = most()) {
            int kept = Math.min(one, best[one]);
            int lost = Math.max(one, best[one]);
            Group a = groups.get(kept);
            Group b = groups.get(lost);
            Decided pair = block.compare(a, b);
            if (pair == null || !judge.accepts(a, b, pair)) {
                odds[kept][lost] = odds[lost][kept] = Float.NEGATIVE_INFINITY;
                best[kept] = best(kept);
                best[lost] = best(lost);
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

    private void compareAnew(int kept, int lost, double floor) {
        circles.look(kept);
        for (int i = 0; i < gone.length; i++) {
            if (gone[i] || i == kept) continue;
            boolean never = odds[i][kept] == Float.NEGATIVE_INFINITY || odds[i][lost] == Float.NEGATIVE_INFINITY;
            odds[i][kept] = odds[kept][i] = never
                    ? Float.NEGATIVE_INFINITY
                    : block.odds(scorer, groups.get(i), groups.get(kept), floor, circles, i);
        }
        for (int i = 0; i < gone.length; i++) {
            if (gone[i]) continue;
            if (i == kept || best[i] < 0 || best[i] == kept || best[i] == lost || odds[i][kept] > odds[i][best[i]])
                best[i] = best(i);
        }
    }

    /** The group whose best pair is the most probable of all; -1 where nothing is left to compare. */
    private int most() {
        int one = -1;
        for (int i = 0; i < gone.length; i++) {
            if (gone[i] || best[i] < 0) continue;
            if (one < 0 || odds[i][best[i]] > odds[one][best[one]]) one = i;
        }
        return one;
    }

    private int best(int self) {
        float[] row = odds[self];
        int found = -1;
        for (int j = 0; j < row.length; j++)
            if (!gone[j] && row[j] > Block.LOW && (found < 0 || row[j] > row[found])) found = j;
        return found;
    }

    private void doubt() {
        for (int i = 0; i < best.length; i++) {
            if (gone[i] || best[i] < 0 || odds[i][best[i]] < doubtful) continue;
            if (best[best[i]] == i && best[i] < i) continue;
            Group a = groups.get(i);
            Group b = groups.get(best[i]);
            Decided pair = block.compare(a, b);
            if (pair != null)
                doubts.add(pair.with(scorer.logOdds(pair.features()), Block.shared(a.profile, b.profile)));
        }
    }
}
