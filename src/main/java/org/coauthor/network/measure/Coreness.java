package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.structure.Cores;

/**
 * The largest k for which someone is among people who all have k co-authors among themselves. Source: Seidman, Social Networks 5, 1983. Cost: that of {@link Cores}.
 */
public final class Coreness extends VertexScores {

    public Coreness(CollaborationNetwork network) {
        super(network);
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        int[] cores = Cores.of(network);
        for (int v = 0; v < scores.length; v++) scores[v] = cores[v];
        return scores;
    }
}
