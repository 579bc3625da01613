package org.coauthor.network.measure;

import java.util.Map;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.jgrapht.alg.interfaces.EdgeScoringAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * On how many shortest paths between two people a pair of co-authors lies, its own ends included; each two people counted once, paths
 * of equal length sharing them. Source: Girvan and Newman, PNAS 99(12), 2002; Brandes, Social Networks 30(2), 2008. Cost: O(n m), by
 * lengths O(n m log n).
 */
public final class EdgeBetweenness implements EdgeScoringAlgorithm<Integer, Double> {
    private final CollaborationNetwork network;
    private final boolean weighted;
    private final Workers workers;
    private double @Nullable [] scores;

    /**
     * @param weighted whether a step is as long as one over the pair's weight, rather than 1
     */
    public EdgeBetweenness(CollaborationNetwork network, boolean weighted, Workers workers) {
        this.network = network;
        this.weighted = weighted;
        this.workers = workers;
    }

    /** One score an edge. The array itself: read only. */
    public synchronized double[] values() {
        double[] known = scores;
        if (known == null) {
            known = compute();
            scores = known;
        }
        return known;
    }

    private double[] compute() {
        PathShares shares = new PathShares(network, workers);
        if (!weighted) return shares.ofEdges(() -> new BreadthSearch(network));
        double[] lengths = LengthSearch.lengths(network);
        return shares.ofEdges(() -> new LengthSearch(network, lengths));
    }

    @Override
    public Map<Integer, Double> getScores() {
        return new ScoreMap(values());
    }

    @Override
    public Double getEdgeScore(Integer edge) {
        if (!network.containsEdge(edge)) throw new IllegalArgumentException("no edge " + edge);
        return values()[edge];
    }
}
