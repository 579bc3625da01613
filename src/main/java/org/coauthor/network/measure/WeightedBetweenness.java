package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * On how many shortest paths between two others someone lies, where a step is as long as one over the weight of the pair: who wrote
 * much together are near. Each pair is counted once; paths of equal length share it; a pair of weight 0 is no way. Source: Brandes,
 * J. Math. Sociology 25, 2001; Newman, PRE 64, 016132, 2001, for the lengths. Cost: O(n m log n).
 */
public final class WeightedBetweenness extends VertexScores {
    private final Workers workers;

    public WeightedBetweenness(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] lengths = LengthSearch.lengths(network);
        return new PathShares(network, workers).ofPeople(() -> new LengthSearch(network, lengths));
    }
}
