package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * The sum of 1/distance to all others, 0 for those who cannot be reached. Source: Marchiori and Latora, Physica A 285, 2000; Boldi and Vigna, Internet Math. 10, 2014. Cost: that of {@link DistanceSums}.
 */
public final class Harmonic extends VertexScores {
    private final Workers workers;

    public Harmonic(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        DistanceSums sums = new DistanceSums(network, workers);
        for (int v = 0; v < scores.length; v++) scores[v] = sums.reciprocals(v);
        return scores;
    }
}
