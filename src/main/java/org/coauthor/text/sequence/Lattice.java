package org.coauthor.text.sequence;

import java.util.Arrays;

/**
 * The sums over all labellings of one sequence: forward-backward with scaling, and Viterbi. Time O(n L^2), memory O(n L), for n tokens
 * and L labels. Lafferty, McCallum and Pereira, "Conditional random fields", ICML 2001.
 */
final class Lattice {
    private final int labels;
    private final int length;
    /** Scores exponentiated, each token's by its own largest. */
    final double[][] node;

    private final double[][] raw;
    private final double[] shift;
    private final double[][][] step;
    private final int[] edges;
    private final double[][] alpha;
    private final double[][] beta;
    private final double[] scale;

    /** Scores of each token's labels, and of each step class's label pairs (already exponentiated). */
    Lattice(double[][] scores, double[][][] step, int[] edges) {
        raw = scores;
        length = scores.length;
        labels = scores[0].length;
        this.step = step;
        this.edges = edges;
        node = new double[length][labels];
        shift = new double[length];
        for (int t = 0; t < length; t++) {
            double most = Double.NEGATIVE_INFINITY;
            for (double s : scores[t]) most = Math.max(most, s);
            shift[t] = most;
            for (int y = 0; y < labels; y++) node[t][y] = Math.exp(scores[t][y] - most);
        }
        alpha = new double[length][labels];
        beta = new double[length][labels];
        scale = new double[length];
    }

    /** Sums over all labellings; returns the logarithm of the sum. */
    double sum() {
        int[] all = new int[length];
        Arrays.fill(all, -1);
        return sum(all);
    }

    /** Sums over the labellings within the masks; returns the logarithm of the sum. */
    double sum(int[] masks) {
        double total = 0;
        for (int t = 0; t < length; t++) {
            double z = 0;
            for (int y = 0; y < labels; y++) {
                double a = 0;
                if ((masks[t] >> y & 1) != 0) {
                    if (t == 0) a = 1;
                    else for (int x = 0; x < labels; x++) a += alpha[t - 1][x] * step[edges[t]][x][y];
                    a *= node[t][y];
                }
                alpha[t][y] = a;
                z += a;
            }
            if (z <= 0) return Double.NEGATIVE_INFINITY;
            scale[t] = z;
            for (int y = 0; y < labels; y++) alpha[t][y] /= z;
            total += Math.log(z) + shift[t];
        }
        for (int y = 0; y < labels; y++) beta[length - 1][y] = 1;
        for (int t = length - 2; t >= 0; t--) {
            for (int x = 0; x < labels; x++) {
                double b = 0;
                for (int y = 0; y < labels; y++)
                    if ((masks[t + 1] >> y & 1) != 0) b += step[edges[t + 1]][x][y] * node[t + 1][y] * beta[t + 1][y];
                beta[t][x] = b / scale[t + 1];
            }
        }
        return total;
    }

    /** The probability of a label, after {@link #sum}. */
    double node(int t, int y) {
        return alpha[t][y] * beta[t][y];
    }

    /** The probability of a step to token t, after {@link #sum}; only right for labels within the masks. */
    double step(int t, int x, int y) {
        return alpha[t - 1][x] * step[edges[t]][x][y] * node[t][y] * beta[t][y] / scale[t];
    }

    /** The best labelling, given the logarithms of the steps. */
    int[] best(double[][][] logStep) {
        double[][] most = new double[length][labels];
        int[][] from = new int[length][labels];
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < labels; y++) {
                double best = t == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int x = 0; t > 0 && x < labels; x++) {
                    double s = most[t - 1][x] + logStep[edges[t]][x][y];
                    if (s > best) {
                        best = s;
                        from[t][y] = x;
                    }
                }
                most[t][y] = best + raw[t][y];
            }
        }
        int[] path = new int[length];
        for (int y = 1; y < labels; y++)
            if (most[length - 1][y] > most[length - 1][path[length - 1]]) path[length - 1] = y;
        for (int t = length - 1; t > 0; t--) path[t - 1] = from[t][path[t]];
        return path;
    }
}
