package org.coauthor.network.measure;

import java.util.Map;
import org.coauthor.network.CollaborationNetwork;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jspecify.annotations.Nullable;

/** A score for every person of a network, computed when first asked for. */
public abstract class VertexScores implements VertexScoringAlgorithm<Integer, Double> {
    protected final CollaborationNetwork network;
    private double @Nullable [] scores;

    protected VertexScores(CollaborationNetwork network) {
        this.network = network;
    }

    /** With 95 % confidence the exact score of a vertex is this near; 0 where scores are exact. */
    public double error(int vertex) {
        return 0;
    }

    /** Does the work, once. */
    protected abstract double[] compute();

    /** One score a vertex. The array itself: read only. */
    public final synchronized double[] values() {
        double[] known = scores;
        if (known == null) {
            known = compute();
            scores = known;
        }
        return known;
    }

    @Override
    public final Double getVertexScore(Integer vertex) {
        if (!network.containsVertex(vertex)) throw new IllegalArgumentException("no vertex " + vertex);
        return values()[vertex];
    }

    @Override
    public final Map<Integer, Double> getScores() {
        return new ScoreMap(values());
    }
}
