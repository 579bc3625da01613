package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * The distance to the farthest who can be reached. Cost: that of {@link DistanceSums}.
 */
public final class Eccentricity extends VertexScores {
    private final Workers workers;

    public Eccentricity(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        DistanceSums sums = new DistanceSums(network, workers);
        for (int v = 0; v < scores.length; v++) scores[v] = sums.largest(v);
        return scores;
    }
}
