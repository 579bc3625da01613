package org.coauthor.text.sequence;

import java.util.Arrays;

/**
 * The sums over all labellings of one sequence: forward-backward with scaling, and Viterbi. Time O(n L^2), memory O(n L), for n tokens
 * and L labels; tables lie flat, a token's or a label's row behind the other. Lafferty, McCallum and Pereira, "Conditional random
 * fields", ICML 2001.
 */
final class Lattice {
    private final int labels;
    private final int length;
    /** The scores of each token's labels. */
    private final double[] raw;
    /** Scores exponentiated, each token's by its own largest. */
    private final double[] node;

    private final double[] shift;
    private final double[][] step;
    private final int[] edges;
    private final double[] alpha;
    private final double[] beta;
    private final double[] scale;

    /**
     * @param scores for each token its labels' scores
     * @param step for each class of steps the scores of label pairs, exponentiated
     * @param edges for each token the class of the step to it
     */
    Lattice(double[] scores, double[][] step, int[] edges) {
        length = edges.length;
        labels = scores.length / length;
        raw = scores;
        this.step = step;
        this.edges = edges;
        node = new double[scores.length];
        shift = new double[length];
        for (int t = 0; t < length; t++) {
            int row = t * labels;
            double most = Double.NEGATIVE_INFINITY;
            for (int y = 0; y < labels; y++) most = Math.max(most, scores[row + y]);
            shift[t] = most;
            for (int y = 0; y < labels; y++) node[row + y] = Math.exp(scores[row + y] - most);
        }
        alpha = new double[scores.length];
        beta = new double[scores.length];
        scale = new double[length];
    }

    private Lattice(Lattice other) {
        length = other.length;
        labels = other.labels;
        raw = other.raw;
        step = other.step;
        edges = other.edges;
        node = other.node;
        shift = other.shift;
        alpha = new double[raw.length];
        beta = new double[raw.length];
        scale = new double[length];
    }

    /** Another one for other sums over the same scores. */
    Lattice again() {
        return new Lattice(this);
    }

    /** Masks that allow every label. */
    int[] everything() {
        int[] all = new int[length];
        Arrays.fill(all, -1);
        return all;
    }

    /** Sums over the labellings within the masks, forwards only; returns the logarithm of the sum. */
    double forward(int[] masks) {
        double total = 0;
        for (int t = 0; t < length; t++) {
            int row = t * labels;
            if (t == 0) {
                for (int y = 0; y < labels; y++) alpha[y] = 1;
            } else {
                double[] steps = step[edges[t]];
                for (int y = 0; y < labels; y++) alpha[row + y] = 0;
                for (int x = 0; x < labels; x++) {
                    double was = alpha[row - labels + x];
                    if (was == 0) continue;
                    int from = x * labels;
                    for (int y = 0; y < labels; y++) alpha[row + y] += was * steps[from + y];
                }
            }
            double z = 0;
            for (int y = 0; y < labels; y++) {
                double a = (masks[t] >> y & 1) != 0 ? alpha[row + y] * node[row + y] : 0;
                alpha[row + y] = a;
                z += a;
            }
            if (z <= 0) return Double.NEGATIVE_INFINITY;
            scale[t] = z;
            for (int y = 0; y < labels; y++) alpha[row + y] /= z;
            total += Math.log(z) + shift[t];
        }
        return total;
    }

    /** Sums over the labellings within the masks; returns the logarithm of the sum. */
    double sum(int[] masks) {
        double total = forward(masks);
        if (total == Double.NEGATIVE_INFINITY) return total;
        double[] behind = new double[labels];
        Arrays.fill(beta, (length - 1) * labels, length * labels, 1);
        for (int t = length - 2; t >= 0; t--) {
            int next = (t + 1) * labels;
            for (int y = 0; y < labels; y++)
                behind[y] = (masks[t + 1] >> y & 1) != 0 ? node[next + y] * beta[next + y] / scale[t + 1] : 0;
            double[] steps = step[edges[t + 1]];
            for (int x = 0; x < labels; x++) {
                double b = 0;
                for (int y = 0; y < labels; y++) b += steps[x * labels + y] * behind[y];
                beta[t * labels + x] = b;
            }
        }
        return total;
    }

    /** The probability of a label, after {@link #sum}. */
    double node(int t, int y) {
        return alpha[t * labels + y] * beta[t * labels + y];
    }

    /** The probability of a step to token t, after {@link #sum}; only right for labels within the masks. */
    double step(int t, int x, int y) {
        int to = t * labels + y;
        return alpha[(t - 1) * labels + x] * step[edges[t]][x * labels + y] * node[to] * beta[to] / scale[t];
    }

    /**
     * The best labelling within the masks.
     *
     * @param logStep for each class of steps the scores of label pairs
     */
    int[] best(double[][] logStep, int[] masks) {
        double[] most = new double[labels];
        double[] next = new double[labels];
        byte[] from = new byte[raw.length];
        for (int y = 0; y < labels; y++) most[y] = (masks[0] >> y & 1) != 0 ? raw[y] : Double.NEGATIVE_INFINITY;
        for (int t = 1; t < length; t++) {
            double[] steps = logStep[edges[t]];
            int row = t * labels;
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int x = 0; x < labels; x++) {
                double was = most[x];
                if (was == Double.NEGATIVE_INFINITY) continue;
                for (int y = 0; y < labels; y++) {
                    double score = was + steps[x * labels + y];
                    if (score <= next[y]) continue;
                    next[y] = score;
                    from[row + y] = (byte) x;
                }
            }
            for (int y = 0; y < labels; y++)
                most[y] = (masks[t] >> y & 1) != 0 ? next[y] + raw[row + y] : Double.NEGATIVE_INFINITY;
        }
        int state = 0;
        for (int y = 1; y < labels; y++) if (most[y] > most[state]) state = y;
        int[] path = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            path[t] = state;
            state = from[t * labels + state];
        }
        return path;
    }
}
