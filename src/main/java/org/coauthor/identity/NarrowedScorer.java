package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scorer for pairs that have some evidence in common: its trees are cut down to what they ask of the rest. The odds are those of the
 * whole scorer but for the rounding of sums.
 */
final class NarrowedScorer {
    /** With what the trees add that ask for nothing more. */
    private final double base;

    private final List<Level> levels = new ArrayList<>();

    /**
     * The trees that ask as many questions on their longest way.
     *
     * @param most the most that these and all that ask fewer questions can add
     */
    private record Level(FilledTrees trees, double most) {}

    /**
     * @param f the evidence that all pairs have
     * @param known which of it
     */
    NarrowedScorer(double base, List<Scorer.Tree> trees, double[] f, boolean[] known) {
        int[] depth = trees.stream()
                .mapToInt(tree -> FilledTrees.depth(tree, f, known))
                .toArray();
        this.base = at(0, trees, depth, f, known)
                .addTo(base, f, 0, (int) IntStream.of(depth).filter(d -> d == 0).count());
        double most = 0;
        for (int d = 1; d <= IntStream.of(depth).max().orElse(0); d++) {
            FilledTrees some = at(d, trees, depth, f, known);
            most += IntStream.range(0, some.size()).mapToDouble(some::most).sum();
            levels.add(new Level(some, most));
        }
    }

    private static FilledTrees at(int d, List<Scorer.Tree> trees, int[] depth, double[] f, boolean[] known) {
        List<Scorer.Tree> some = IntStream.range(0, depth.length)
                .filter(t -> depth[t] == d)
                .mapToObj(trees::get)
                .toList();
        return new FilledTrees(some, d, f, known);
    }

    /** Natural logarithm of the odds, but negative infinity as soon as it is sure to be below a floor. */
    double logOdds(double[] f, double floor) {
        double sum = base;
        for (int l = levels.size() - 1; l >= 0; l--) {
            Level level = levels.get(l);
            // the hair's breadth is for the order in which the rest was added up
            if (sum + level.most < floor - 1e-6) return Double.NEGATIVE_INFINITY;
            sum += level.trees.addTo(0, f, 0, level.trees.size());
        }
        return sum;
    }
}
