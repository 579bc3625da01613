package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns a {@link Scorer}: gradient boosting of small trees for the logistic loss with second-order steps (Friedman 2001; Chen and Guestrin 2016). */
final class Boosting {
    private static final int BINS = 48;
    private static final double PENALTY = 5;

    private final double[][] rows;
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

    Boosting(List<double[]> rows, List<Boolean> same, List<Double> weight, int depth, double rate) {
        this.rows = rows.toArray(new double[0][]);
        int n = this.rows.length;
        this.same = new boolean[n];
        this.weight = new double[n];
        for (int i = 0; i < n; i++) {
            this.same[i] = same.get(i);
            this.weight[i] = weight.get(i);
        }
        this.depth = depth;
        this.rate = rate;
        int features = Features.NAMES.size();
        edges = new double[features][];
        bin = new byte[features][n];
        for (int f = 0; f < features; f++) cut(f);
        gradient = new double[n];
        curvature = new double[n];
        sum = new double[n];
        leastCurvature = 2 + Arrays.stream(this.weight).sum() * 0.0002;
    }

    private void cut(int f) {
        double[] values = new double[rows.length];
        for (int i = 0; i < values.length; i++) values[i] = rows[i][f];
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] cuts = new double[BINS];
        int n = 0;
        for (int b = 1; b < BINS; b++) {
            double cut = sorted[(int) ((long) b * sorted.length / BINS)];
            if ((n == 0 && cut > sorted[0]) || (n > 0 && cut > cuts[n - 1])) cuts[n++] = cut;
        }
        // a feature that is nearly always zero still needs its positive values told apart
        double[] positive = Arrays.stream(sorted).filter(v -> v > 0).toArray();
        for (int b = 0; b < 12 && positive.length > 50; b++)
            if (n < BINS) cuts[n++] = positive[(int) ((long) b * positive.length / 12)];
        edges[f] = Arrays.stream(cuts, 0, n).sorted().distinct().toArray();
        for (int i = 0; i < values.length; i++) {
            int at = Arrays.binarySearch(edges[f], values[i]);
            bin[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
        }
    }

    Scorer learn(int trees) {
        double yes = 0;
        double all = 0;
        for (int i = 0; i < rows.length; i++) {
            all += weight[i];
            if (same[i]) yes += weight[i];
        }
        double base = Math.log((yes + 1) / (all - yes + 1));
        Arrays.fill(sum, base);
        List<Scorer.Tree> forest = new ArrayList<>();
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < rows.length; i++) {
                double p = Scorer.probability(sum[i]);
                gradient[i] = weight[i] * (p - (same[i] ? 1 : 0));
                curvature[i] = weight[i] * Math.max(1e-4, p * (1 - p));
            }
            Growing tree = new Growing();
            int[] whole = new int[rows.length];
            Arrays.setAll(whole, i -> i);
            tree.grow(whole, depth);
            forest.add(tree.tree());
        }
        return new Scorer(base, forest);
    }

    private final class Growing {
        private final List<double[]> nodes = new ArrayList<>();

        int grow(int[] members, int levels) {
            int at = nodes.size();
            nodes.add(new double[] {-1, 0, 0, 0, 0});
            double g = 0;
            double h = 0;
            for (int i : members) {
                g += gradient[i];
                h += curvature[i];
            }
            int bestFeature = -1;
            int bestBin = 0;
            double bestGain = 1e-3 + 0.5;
            if (levels > 0 && h > 2 * leastCurvature)
                for (int f = 0; f < bin.length; f++) {
                    double[] gs = new double[BINS + 2];
                    double[] hs = new double[BINS + 2];
                    byte[] bins = bin[f];
                    for (int i : members) {
                        gs[bins[i]] += gradient[i];
                        hs[bins[i]] += curvature[i];
                    }
                    double gl = 0;
                    double hl = 0;
                    for (int b = 0; b < edges[f].length; b++) {
                        gl += gs[b];
                        hl += hs[b];
                        if (hl < leastCurvature || h - hl < leastCurvature) continue;
                        double gain = gl * gl / (hl + PENALTY)
                                + (g - gl) * (g - gl) / (h - hl + PENALTY)
                                - g * g / (h + PENALTY);
                        if (gain > bestGain) {
                            bestGain = gain;
                            bestFeature = f;
                            bestBin = b;
                        }
                    }
                }
            if (bestFeature < 0) {
                double adds = -rate * g / (h + PENALTY);
                nodes.get(at)[4] = adds;
                for (int i : members) sum[i] += adds;
                return at;
            }
            int left = 0;
            for (int i : members) if (bin[bestFeature][i] <= bestBin) left++;
            int[] low = new int[left];
            int[] high = new int[members.length - left];
            int l = 0;
            int k = 0;
            for (int i : members) {
                if (bin[bestFeature][i] <= bestBin) low[l++] = i;
                else high[k++] = i;
            }
            int then = grow(low, levels - 1);
            int otherwise = grow(high, levels - 1);
            nodes.set(at, new double[] {bestFeature, edges[bestFeature][bestBin], then, otherwise, 0});
            return at;
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
                tree.adds()[i] = node[4];
            }
            return tree;
        }
    }
}
