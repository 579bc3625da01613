package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * The sum of the weights of someone's pairs: with Newman's weights the number of works written with others (PRE 64, 016132, 2001).
 * Cost: O(n + m).
 */
public final class Strength extends VertexScores {
    private final Workers workers;

    public Strength(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        int[] starts = network.pairs().starts();
        double[] weights = network.pairs().weights();
        for (int v = 0; v < scores.length; v++) {
            workers.step(v, scores.length);
            for (int e = starts[v]; e < starts[v + 1]; e++) {
                scores[v] += weights[e];
                scores[network.higher(v, e)] += weights[e];
            }
        }
        return scores;
    }
}
