package org.coauthor.identity;

import java.util.List;

/**
 * Trees as arrays, all filled up to one depth: the children of node n are 2n and 2n + 1, and below a leaf that stands too high all
 * answers lead to its value. What is known of a pair beforehand is no longer asked for.
 */
final class FilledTrees {
    private final int depth;
    private final int size;
    private final int[] feature;
    private final double[] below;
    private final double[] adds;

    /**
     * @param depth as many questions as the longest way through a tree asks, or more
     * @param f the evidence that all pairs have
     * @param known which of it
     */
    FilledTrees(List<Scorer.Tree> trees, int depth, double[] f, boolean[] known) {
        this.depth = depth;
        size = trees.size();
        feature = new int[size << depth];
        below = new double[feature.length];
        adds = new double[feature.length];
        for (int t = 0; t < size; t++) fill(trees.get(t), 0, f, known, t << depth, 1);
    }

    /** How many questions the longest way through a tree asks. */
    static int depth(Scorer.Tree tree, double[] f, boolean[] known) {
        return depth(tree, 0, f, known);
    }

    private static int depth(Scorer.Tree tree, int from, double[] f, boolean[] known) {
        int at = ask(tree, from, f, known);
        if (tree.feature()[at] < 0) return 0;
        return 1 + Math.max(depth(tree, tree.then()[at], f, known), depth(tree, tree.otherwise()[at], f, known));
    }

    /** The first node from one on that asks for what is not known, or the leaf. */
    private static int ask(Scorer.Tree tree, int from, double[] f, boolean[] known) {
        int at = from;
        while (tree.feature()[at] >= 0 && known[tree.feature()[at]])
            at = f[tree.feature()[at]] < tree.below()[at] ? tree.then()[at] : tree.otherwise()[at];
        return at;
    }

    private void fill(Scorer.Tree tree, int from, double[] f, boolean[] known, int start, int node) {
        int at = ask(tree, from, f, known);
        if (node >>> depth > 0) {
            adds[start + node - (1 << depth)] = tree.adds()[at];
            return;
        }
        boolean leaf = tree.feature()[at] < 0;
        feature[start + node] = leaf ? 0 : tree.feature()[at];
        below[start + node] = leaf ? 0 : tree.below()[at];
        fill(tree, leaf ? at : tree.then()[at], f, known, start, 2 * node);
        fill(tree, leaf ? at : tree.otherwise()[at], f, known, start, 2 * node + 1);
    }

    int size() {
        return size;
    }

    /** The most that a tree can add. */
    double most(int tree) {
        double most = Double.NEGATIVE_INFINITY;
        for (int leaf = tree << depth; leaf < tree + 1 << depth; leaf++) most = Math.max(most, adds[leaf]);
        return most;
    }

    /** A sum to which some trees, one after the other, have added. */
    double addTo(double sum, double[] f, int from, int to) {
        int leaves = 1 << depth;
        double all = sum;
        for (int start = from << depth; start < to << depth; start += leaves) {
            int node = 1;
            // the sign of the difference in place of a branch, which the processor would guess wrong half the time
            while (node < leaves)
                node = 2 * node
                        + 1
                        - (int) (Double.doubleToRawLongBits(f[feature[start + node]] - below[start + node]) >>> 63);
            all += adds[start + node - leaves];
        }
        return all;
    }
}
