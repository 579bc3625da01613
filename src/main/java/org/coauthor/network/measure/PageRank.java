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
        double[] scores = new double[n];
        Arrays.fill(scores, 1.0 / n);
        double[] sent = new double[n];
        double[] following = new double[n];
        int[] idle = idle();
        for (int v = 0; v < n; v++) sent[v] = scores[v] / Math.max(1, network.degree(v));
        for (int i = 0; i < iterations; i++) {
            double lost = 0;
            for (int v : idle) lost += scores[v];
            double base = (1 - damping + damping * lost) / n;
            double[] out = sent;
            double[] in = following;
            double change = Gather.sum(n, workers, (from, to) -> {
                double sum = 0;
                for (int v = from; v < to; v++) {
                    double score = base + damping * Gather.at(offsets, neighbours, out, v);
                    sum += Math.abs(score - scores[v]);
                    scores[v] = score;
                    in[v] = score / Math.max(1, offsets[v + 1] - offsets[v]);
                }
                return sum;
            });
            sent = in;
            following = out;
            if (change < tolerance) break;
        }
        return scores;
    }

    private int[] idle() {
        int[] idle = new int[network.vertices()];
        int count = 0;
        for (int v = 0; v < idle.length; v++) if (network.degree(v) == 0) idle[count++] = v;
        return Arrays.copyOf(idle, count);
    }
}
