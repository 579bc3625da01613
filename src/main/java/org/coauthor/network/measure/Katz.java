package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * The number of walks that end at someone, each step worth a factor less. Source: Katz, Psychometrika 18, 1953. Cost: O(n + m) an
 * iteration; few are needed with the default factor.
 */
public final class Katz extends VertexScores {
    public static final double TOLERANCE_DEFAULT = 1e-10;
    private static final int MOST = 10_000;

    private final double factor;
    private final Workers workers;

    /** With the factor 1/(largest degree + 1), for which the sum always converges. */
    public Katz(CollaborationNetwork network, Workers workers) {
        this(network, 1.0 / (1 + largestDegree(network)), workers);
    }

    /**
     * @param factor what a step is worth; positive and below one over the largest eigenvalue
     */
    public Katz(CollaborationNetwork network, double factor, Workers workers) {
        super(network);
        if (!(factor > 0)) throw new IllegalArgumentException("the factor must be positive, not " + factor);
        this.factor = factor;
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        int n = network.vertices();
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        double[] scores = new double[n];
        Arrays.fill(scores, 1);
        double[] following = new double[n];
        for (int i = 0; i < MOST; i++) {
            double[] old = scores;
            double[] fresh = following;
            double change = Gather.sum(n, workers, (from, to) -> {
                double largest = 0;
                for (int v = from; v < to; v++) {
                    double score = 1 + factor * Gather.at(offsets, neighbours, old, v);
                    largest = Math.max(largest, Math.abs(score - old[v]) / score);
                    fresh[v] = score;
                }
                return largest;
            });
            scores = fresh;
            following = old;
            if (change <= TOLERANCE_DEFAULT) return scores;
            if (!(change < Double.MAX_VALUE)) break;
        }
        throw new IllegalArgumentException(
                "the factor " + factor + " is not below one over the largest eigenvalue; take a smaller one");
    }

    private static int largestDegree(CollaborationNetwork network) {
        int largest = 0;
        for (int v = 0; v < network.vertices(); v++) largest = Math.max(largest, network.degree(v));
        return largest;
    }
}
