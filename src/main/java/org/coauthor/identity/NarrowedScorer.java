package org.coauthor.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scorer for pairs that have some evidence in common: its trees are cut down to what they ask of the rest. The odds are those of the
 * whole scorer but for the rounding of sums.
 */
final class NarrowedScorer {
    /** With what the trees add that ask for nothing more. */
    private final double base;

    private final Level[] levels;

    /**
     * The trees that ask as many questions on their longest way, each filled up as in {@link Scorer}.
     *
     * @param most the most that these and all that ask fewer questions can add
     */
    private record Level(int depth, int[] feature, double[] below, double[] adds, double most) {}

    /**
     * @param f the evidence that all pairs have
     * @param known which of it
     */
    NarrowedScorer(double base, List<Scorer.Tree> trees, double[] f, boolean[] known) {
        int[] depth = new int[trees.size()];
        int deepest = 0;
        double sum = base;
        for (int t = 0; t < depth.length; t++) {
            Scorer.Tree tree = trees.get(t);
            depth[t] = depth(tree, 0, f, known);
            if (depth[t] == 0) sum += tree.adds()[ask(tree, 0, f, known)];
            deepest = Math.max(deepest, depth[t]);
        }
        this.base = sum;
        levels = new Level[deepest];
        double most = 0;
        for (int d = 1; d <= deepest; d++) {
            int wanted = d;
            int[] some = IntStream.range(0, depth.length)
                    .filter(t -> depth[t] == wanted)
                    .toArray();
            int size = some.length << d;
            Level level = new Level(d, new int[size], new double[size], new double[size], 0);
            for (int k = 0; k < some.length; k++) fill(trees.get(some[k]), 0, f, known, level, k << d, 1, 0);
            most += IntStream.range(0, some.length)
                    .mapToDouble(k -> Arrays.stream(level.adds, k << wanted, (k + 1) << wanted)
                            .max()
                            .orElse(0))
                    .sum();
            levels[d - 1] = new Level(d, level.feature, level.below, level.adds, most);
        }
    }

    /** The first node from one on that asks for what is not known, or the leaf. */
    private static int ask(Scorer.Tree tree, int from, double[] f, boolean[] known) {
        int at = from;
        while (tree.feature()[at] >= 0 && known[tree.feature()[at]])
            at = f[tree.feature()[at]] < tree.below()[at] ? tree.then()[at] : tree.otherwise()[at];
        return at;
    }

    private static int depth(Scorer.Tree tree, int from, double[] f, boolean[] known) {
        int at = ask(tree, from, f, known);
        if (tree.feature()[at] < 0) return 0;
        return 1 + Math.max(depth(tree, tree.then()[at], f, known), depth(tree, tree.otherwise()[at], f, known));
    }

    private static void fill(
            Scorer.Tree tree, int from, double[] f, boolean[] known, Level level, int start, int node, int deep) {
        int at = ask(tree, from, f, known);
        if (deep == level.depth) {
            level.adds[start + node - (1 << deep)] = tree.adds()[at];
            return;
        }
        boolean leaf = tree.feature()[at] < 0;
        level.feature[start + node] = leaf ? 0 : tree.feature()[at];
        level.below[start + node] = leaf ? 0 : tree.below()[at];
        fill(tree, leaf ? at : tree.then()[at], f, known, level, start, 2 * node, deep + 1);
        fill(tree, leaf ? at : tree.otherwise()[at], f, known, level, start, 2 * node + 1, deep + 1);
    }

    /** Natural logarithm of the odds, but negative infinity as soon as it is sure to be below a floor. */
    double logOdds(double[] f, double floor) {
        double sum = base;
        for (int l = levels.length - 1; l >= 0; l--) {
            Level level = levels[l];
            // the hair's breadth is for the order in which the rest was added up
            if (sum + level.most < floor - 1e-6) return Double.NEGATIVE_INFINITY;
            sum += switch (level.depth) {
                case 1 -> one(level, f);
                case 2 -> two(level, f);
                case 3 -> three(level, f);
                default -> more(level, f);
            };
        }
        return sum;
    }

    /** 0 where the answer to a node's question is yes, otherwise 1: the sign of the difference in place of a branch. */
    private static int answer(double[] f, int[] feature, double[] below, int node) {
        return 1 - (int) (Double.doubleToRawLongBits(f[feature[node]] - below[node]) >>> 63);
    }

    private static double one(Level level, double[] f) {
        int[] feature = level.feature;
        double[] below = level.below;
        double[] adds = level.adds;
        double sum = 0;
        for (int start = 0; start < feature.length; start += 2)
            sum += adds[start + answer(f, feature, below, start + 1)];
        return sum;
    }

    private static double two(Level level, double[] f) {
        int[] feature = level.feature;
        double[] below = level.below;
        double[] adds = level.adds;
        double sum = 0;
        for (int start = 0; start < feature.length; start += 4) {
            int node = 2 + answer(f, feature, below, start + 1);
            node = 2 * node + answer(f, feature, below, start + node);
            sum += adds[start + node - 4];
        }
        return sum;
    }

    private static double three(Level level, double[] f) {
        int[] feature = level.feature;
        double[] below = level.below;
        double[] adds = level.adds;
        double sum = 0;
        for (int start = 0; start < feature.length; start += 8) {
            int node = 2 + answer(f, feature, below, start + 1);
            node = 2 * node + answer(f, feature, below, start + node);
            node = 2 * node + answer(f, feature, below, start + node);
            sum += adds[start + node - 8];
        }
        return sum;
    }

    private static double more(Level level, double[] f) {
        int leaves = 1 << level.depth;
        double sum = 0;
        for (int start = 0; start < level.feature.length; start += leaves) {
            int node = 1;
            while (node < leaves) node = 2 * node + answer(f, level.feature, level.below, start + node);
            sum += level.adds[start + node - leaves];
        }
        return sum;
    }
}
