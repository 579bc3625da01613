package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * Hubs are tied to good authorities, authorities to good hubs; in a network without directions the two are the same score: the limit of
 * (A A)^i 1, of Euclidean length 1. Unlike {@link Eigenvector} it is defined by where that iteration begins, and so is positive in every
 * component that shares the largest eigenvalue. Source: Kleinberg, J. ACM 46(5), 1999. Cost: O(n + m) an iteration.
 */
public final class Hits extends VertexScores {
    public static final double TOLERANCE_DEFAULT = 1e-8;
    private static final int MOST = 1000;

    private final Workers workers;

    public Hits(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        int n = network.vertices();
        double[] scores = new double[n];
        double[] hubs = new double[n];
        double[] next = new double[n];
        Arrays.fill(scores, n == 0 ? 0 : 1 / Math.sqrt(n));
        if (network.edges() == 0) return scores;
        for (int i = 0; i < MOST; i++) {
            Gather.neighbours(network, scores, hubs, workers);
            Gather.neighbours(network, hubs, next, workers);
            double[] fresh = next;
            double[] old = scores;
            double scale = 1
                    / Math.sqrt(Gather.sum(n, workers, (from, to) -> {
                        double sum = 0;
                        for (int v = from; v < to; v++) sum += fresh[v] * fresh[v];
                        return sum;
                    }));
            double change = Gather.sum(n, workers, (from, to) -> {
                double sum = 0;
                for (int v = from; v < to; v++) {
                    fresh[v] *= scale;
                    sum += (fresh[v] - old[v]) * (fresh[v] - old[v]);
                }
                return sum;
            });
            scores = fresh;
            next = old;
            if (Math.sqrt(change) < TOLERANCE_DEFAULT) break;
        }
        return scores;
    }
}
