package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * How often a walker is at someone who goes from co-author to co-author and now and then begins anew anywhere. The scores sum to 1;
 * whoever has no co-author sends the walker anywhere. Source: Brin and Page, WWW 1998. Cost: O(n + m) an iteration.
 */
public final class PageRank extends VertexScores {
    public static final double DAMPING_DEFAULT = 0.85;
    public static final int ITERATIONS_DEFAULT = 200;
    public static final double TOLERANCE_DEFAULT = 1e-8;

    private final double damping;
    private final int iterations;
    private final double tolerance;
    private final Workers workers;

    public PageRank(CollaborationNetwork network, Workers workers) {
        this(network, DAMPING_DEFAULT, ITERATIONS_DEFAULT, TOLERANCE_DEFAULT, workers);
    }

    /**
     * @param damping the chance to go on, from 0 to below 1
     * @param iterations the most to do
     * @param tolerance ends when the scores change by less in sum; 0 to do all iterations
     */
    public PageRank(CollaborationNetwork network, double damping, int iterations, double tolerance, Workers workers) {
        super(network);
        if (!(damping >= 0 && damping < 1))
            throw new IllegalArgumentException("damping must be from 0 to below 1, not " + damping);
        if (!(tolerance >= 0)) throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
        this.damping = damping;
        this.iterations = iterations;
        this.tolerance = tolerance;
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        int n = network.vertices();
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        // what each vertex sends along each of its pairs, from which its score follows; division is slow
        double[] parts = new double[n];
        double[] sent = new double[n];
        double[] following = new double[n];
        for (int v = 0; v < n; v++) {
            parts[v] = 1.0 / Math.max(1, offsets[v + 1] - offsets[v]);
            sent[v] = parts[v] / n;
        }
        int[] idle = idle();
        for (int i = 0; i < iterations; i++) {
            double lost = 0;
            for (int v : idle) lost += sent[v];
            double base = (1 - damping + damping * lost) / n;
            double[] out = sent;
            double[] in = following;
            double change = Gather.sum(n, workers, (from, to) -> {
                double sum = 0;
                int a = offsets[from];
                for (int v = from; v < to; v++) {
                    int end = offsets[v + 1];
                    int degree = end - a;
                    double gathered = 0;
                    for (; a < end; a++) gathered += out[neighbours[a]];
                    double share = (base + damping * gathered) * parts[v];
                    sum += Math.abs(share - out[v]) * Math.max(1, degree);
                    in[v] = share;
                }
                return sum;
            });
            sent = in;
            following = out;
            if (change < tolerance) break;
        }
        for (int v = 0; v < n; v++) sent[v] *= Math.max(1, network.degree(v));
        return sent;
    }

    private int[] idle() {
        int[] idle = new int[network.vertices()];
        int count = 0;
        for (int v = 0; v < idle.length; v++) if (network.degree(v) == 0) idle[count++] = v;
        return Arrays.copyOf(idle, count);
    }
}
