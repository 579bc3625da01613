package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Triangles;

/**
 * In how many triangles of co-authors someone is. Cost: that of {@link Triangles}.
 */
public final class TriangleCount extends VertexScores {
    private final Workers workers;

    public TriangleCount(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        Triangles triangles = new Triangles(network, workers);
        for (int v = 0; v < scores.length; v++) scores[v] = triangles.at(v);
        return scores;
    }
}
