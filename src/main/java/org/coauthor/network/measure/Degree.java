package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;

/** With how many people someone wrote. Cost: O(n). */
public final class Degree extends VertexScores {
    public Degree(CollaborationNetwork network) {
        super(network);
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        for (int v = 0; v < scores.length; v++) scores[v] = network.degree(v);
        return scores;
    }
}
