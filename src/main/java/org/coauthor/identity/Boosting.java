package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Learns a {@link Scorer}: gradient boosting of small trees for the logistic loss with second-order steps, each tree from a part of the
 * pairs (Friedman 2001 and 2002; Chen and Guestrin 2016). A feature with a direction never works against it: no more co-authors in
 * common make two profiles less probably one.
 */
final class Boosting {
    private static final int BINS = 48;
    private static final double PENALTY = 5;
    private static final double SAMPLED = 0.6;

    private final List<double[]> rows;
    private final boolean[] same;
    private final double[] weight;
    private final double[][] edges;
    private final byte[][] bin;
    private final double[] gradient;
    private final double[] curvature;
    private final double[] sum;
    private final int depth;
    private final double rate;
    private final double leastCurvature;

    Boosting(List<double[]> rows, boolean[] same, double[] weight, int depth, double rate) {
        this.rows = rows;
        this.same = same;
        this.weight = weight;
        this.depth = depth;
        this.rate = rate;
        int n = rows.size();
        int features = Feature.values().length;
        edges = new double[features][];
        bin = new byte[features][n];
        IntStream.range(0, features).parallel().forEach(this::cut);
        gradient = new double[n];
        curvature = new double[n];
        sum = new double[n];
        leastCurvature = 2 + Arrays.stream(this.weight).sum() * 0.0002;
    }

    private void cut(int f) {
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) values[i] = rows.get(i)[f];
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] cuts = new double[BINS + 12];
        int n = 0;
        for (int b = 1; b < BINS; b++) cuts[n++] = sorted[(int) ((long) b * sorted.length / BINS)];
        // a feature that is nearly always zero still needs its positive values told apart
        double[] positive = Arrays.stream(sorted).filter(v -> v > 0).toArray();
        for (int b = 0; b < 12 && positive.length > 50; b++)
            cuts[n++] = positive[(int) ((long) b * positive.length / 12)];
        edges[f] = Arrays.stream(cuts, 0, n)
                .map(Scorer::round)
                .filter(c -> c > sorted[0])
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i < values.length; i++) {
            int at = Arrays.binarySearch(edges[f], values[i]);
            bin[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
        }
    }

    Scorer learn(int trees) {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < sum.length; i++) {
            all += weight[i];
            if (same[i]) yes += weight[i];
        }
        double base = Math.log((yes + 1) / (all - yes + 1));
        Arrays.fill(sum, base);
        List<Scorer.Tree> forest = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int t = 0; t < trees; t++) {
            int[] members = new int[sum.length];
            int n = 0;
            for (int i = 0; i < sum.length; i++) {
                double p = Scorer.probability(sum[i]);
                gradient[i] = weight[i] * (p - (same[i] ? 1 : 0));
                curvature[i] = weight[i] * Math.max(1e-4, p * (1 - p));
                if (random.nextDouble() < SAMPLED) members[n++] = i;
            }
            Growing growing = new Growing();
            growing.grow(Arrays.copyOf(members, n), depth, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            Scorer.Tree tree = growing.tree();
            IntStream.range(0, sum.length).parallel().forEach(i -> sum[i] += tree.of(rows.get(i)));
            forest.add(tree);
        }
        return new Scorer(Scorer.round(base), forest);
    }

    private static double step(double g, double h, double least, double most) {
        return Math.max(least, Math.min(most, -g / (h + PENALTY)));
    }

    /** Where to divide the members, and what that gains. */
    private record Split(double gain, int feature, int bin, double low, double high) {}

    private final class Growing {
        private final List<double[]> nodes = new ArrayList<>();

        int grow(int[] members, int levels, double least, double most) {
            int at = nodes.size();
            nodes.add(new double[] {-1, 0, 0, 0, 0});
            double g = 0;
            double h = 0;
            for (int i : members) {
                g += gradient[i];
                h += curvature[i];
            }
            Split best = levels > 0 && h > 2 * leastCurvature ? best(members, g, h, least, most) : null;
            if (best == null) {
                nodes.get(at)[4] = rate * step(g, h, least, most);
                return at;
            }
            int[] low = Arrays.stream(members)
                    .filter(i -> bin[best.feature][i] <= best.bin)
                    .toArray();
            int[] high = Arrays.stream(members)
                    .filter(i -> bin[best.feature][i] > best.bin)
                    .toArray();
            int direction = Feature.values()[best.feature].direction();
            double middle = (best.low + best.high) / 2;
            int then = grow(low, levels - 1, direction < 0 ? middle : least, direction > 0 ? middle : most);
            int otherwise = grow(high, levels - 1, direction > 0 ? middle : least, direction < 0 ? middle : most);
            nodes.set(at, new double[] {best.feature, edges[best.feature][best.bin], then, otherwise, 0});
            return at;
        }

        private @org.jspecify.annotations.Nullable Split best(
                int[] members, double g, double h, double least, double most) {
            Split[] splits = new Split[bin.length];
            IntStream.range(0, bin.length).parallel().forEach(f -> splits[f] = split(f, members, g, h, least, most));
            Split best = new Split(0.5, -1, 0, 0, 0);
            for (Split split : splits) if (split.gain > best.gain) best = split;
            return best.feature < 0 ? null : best;
        }

        private Split split(int f, int[] members, double g, double h, double least, double most) {
            double[] gs = new double[BINS + 14];
            double[] hs = new double[BINS + 14];
            byte[] bins = bin[f];
            for (int i : members) {
                gs[bins[i]] += gradient[i];
                hs[bins[i]] += curvature[i];
            }
            int direction = Feature.values()[f].direction();
            Split best = new Split(0, f, 0, 0, 0);
            double gl = 0;
            double hl = 0;
            for (int b = 0; b < edges[f].length; b++) {
                gl += gs[b];
                hl += hs[b];
                double hr = h - hl;
                if (hl < leastCurvature || hr < leastCurvature) continue;
                double low = step(gl, hl, least, most);
                double high = step(g - gl, hr, least, most);
                if ((direction > 0 && low > high) || (direction < 0 && low < high)) continue;
                double gain = gl * gl / (hl + PENALTY) + (g - gl) * (g - gl) / (hr + PENALTY) - g * g / (h + PENALTY);
                if (gain > best.gain) best = new Split(gain, f, b, low, high);
            }
            return best;
        }

        Scorer.Tree tree() {
            int n = nodes.size();
            Scorer.Tree tree = new Scorer.Tree(new int[n], new double[n], new int[n], new int[n], new double[n]);
            for (int i = 0; i < n; i++) {
                double[] node = nodes.get(i);
                tree.feature()[i] = (int) node[0];
                tree.below()[i] = node[1];
                tree.then()[i] = (int) node[2];
                tree.otherwise()[i] = (int) node[3];
                tree.adds()[i] = Scorer.round(node[4]);
            }
            return tree;
        }
    }
}
