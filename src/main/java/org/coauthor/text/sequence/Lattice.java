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

    /** The logarithm of the sum over all labellings that nowhere have a label. */
    double without(int label) {
        double[] now = new double[labels];
        double[] next = new double[labels];
        double total = 0;
        for (int t = 0; t < length; t++) {
            double z = 0;
            for (int y = 0; y < labels; y++) {
                double a = 0;
                if (y != label) {
                    if (t == 0) a = 1;
                    else for (int x = 0; x < labels; x++) a += now[x] * step[edges[t]][x][y];
                    a *= node[t][y];
                }
                next[y] = a;
                z += a;
            }
            if (z <= 0) return Double.NEGATIVE_INFINITY;
            for (int y = 0; y < labels; y++) now[y] = next[y] / z;
            total += Math.log(z) + shift[t];
        }
        return total;
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
            double[] before = t == 0 ? alpha[0] : alpha[t - 1];
            double[][] steps = step[t == 0 ? 0 : edges[t]];
            double z = 0;
            for (int y = 0; y < labels; y++) {
                double a = 0;
                if ((masks[t] >> y & 1) != 0) {
                    if (t == 0) a = 1;
                    else for (int x = 0; x < labels; x++) a += before[x] * steps[x][y];
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

    /** The best labelling. */
    int[] best(double[][][] logStep) {
        double[] most = raw[0].clone();
        double[] next = new double[labels];
        byte[][] from = new byte[length][labels];
        for (int t = 1; t < length; t++) {
            double[][] steps = logStep[edges[t]];
            double[] scores = raw[t];
            byte[] back = from[t];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int x = 0; x < labels; x++) {
                double was = most[x];
                double[] step = steps[x];
                for (int y = 0; y < labels; y++) {
                    double score = was + step[y];
                    if (score > next[y]) {
                        next[y] = score;
                        back[y] = (byte) x;
                    }
                }
            }
            for (int y = 0; y < labels; y++) most[y] = next[y] + scores[y];
        }
        int state = 0;
        for (int y = 1; y < labels; y++) if (most[y] > most[state]) state = y;
        int[] path = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            path[t] = state;
            state = from[t][state];
        }
        return path;
    }

    /**
     * The best labelling in which each of the labels {@code once} stands in one run at most. Time O(n L^2 2^k) for k such labels.
     *
     * @param logStep the logarithms of the steps
     */
    int[] best(double[][][] logStep, int[] once) {
        int sets = 1 << once.length;
        int[] bit = new int[labels];
        for (int k = 0; k < once.length; k++) bit[once[k]] = 1 << k;
        double[] most = new double[sets * labels];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        System.arraycopy(raw[0], 0, most, 0, labels);
        short[][] from = new short[length][sets * labels];
        for (int t = 1; t < length; t++) {
            double[] next = new double[sets * labels];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            double[][] steps = logStep[edges[t]];
            for (int set = 0; set < sets; set++) {
                for (int x = 0; x < labels; x++) {
                    double was = most[set * labels + x];
                    if (was == Double.NEGATIVE_INFINITY) continue;
                    for (int y = 0; y < labels; y++) {
                        int closed = x == y ? set : set | bit[x];
                        if ((closed & bit[y]) != 0) continue;
                        double score = was + steps[x][y] + raw[t][y];
                        int to = closed * labels + y;
                        if (score <= next[to]) continue;
                        next[to] = score;
                        from[t][to] = (short) (set * labels + x);
                    }
                }
            }
            most = next;
        }
        int state = 0;
        for (int s = 1; s < most.length; s++) if (most[s] > most[state]) state = s;
        int[] path = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            path[t] = state % labels;
            state = from[t][state];
        }
        return path;
    }
}
