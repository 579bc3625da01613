package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * How many co-authors someone has who do not repeat each other: Burt's effective size, by weights; not a number for whoever has no co-author. Source: Burt, Structural Holes, 1992. Cost: O(sum of squared degrees).
 */
public final class EffectiveSize extends VertexScores {
    private final Workers workers;

    public EffectiveSize(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        int[] edges = network.edgesOfPlaces();
        double[] strength = new Strength(network).compute();
        double[] strongest = Ego.strongest(network);
        workers.run(scores.length, 256, () -> {
            Ego ego = new Ego(network, edges, strength, strongest);
            return (from, to) -> {
                for (int v = from; v < to; v++) scores[v] = ego.effectiveSize(v);
            };
        });
        return scores;
    }
}
