package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Triangles;

/**
 * The share of someone's pairs of co-authors who wrote together; 0 below two co-authors. Source: Watts and Strogatz, Nature 393, 1998. Cost: that of {@link Triangles}.
 */
public final class Clustering extends VertexScores {
    private final Workers workers;

    public Clustering(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        Triangles triangles = new Triangles(network, workers);
        for (int v = 0; v < scores.length; v++) if (network.degree(v) > 1) scores[v] = triangles.clustering(v);
        return scores;
    }
}
