package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * How much someone's co-authors are tied to each other, so that few bring anything new: Burt's constraint, by weights; not a number for whoever has no co-author. Source: Burt, Structural Holes, 1992. Cost: O(sum of squared degrees).
 */
public final class Constraint extends VertexScores {
    private final Workers workers;

    public Constraint(CollaborationNetwork network, Workers workers) {
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
                for (int v = from; v < to; v++) scores[v] = ego.constraint(v);
            };
        });
        return scores;
    }
}
