package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * How near everybody is: (r/(n-1)) r/d, with r the others who can be reached and d the sum of their distances; 0 for whoever reaches nobody. In a connected network that is the reciprocal of the mean distance. Source: Wasserman and Faust, Social Network Analysis, 1994. Cost: that of {@link DistanceSums}.
 */
public final class Closeness extends VertexScores {
    private final Workers workers;

    public Closeness(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        DistanceSums sums = new DistanceSums(network, workers);
        for (int v = 0; v < scores.length; v++) {
            double r = sums.reached(v);
            if (r > 0) scores[v] = r / (scores.length - 1) * (r / sums.distances(v));
        }
        return scores;
    }
}
