package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Components;
import org.coauthor.network.structure.HyperBall;

/**
 * An estimate of the sum of 1/distance to all others, by {@link HyperBall}: for networks that are too large for {@link DistanceSums}.
 * Each is scaled by how many others a person does reach over how many HyperBall counts: most of what everybody's count is wrong by is
 * the same for the whole component, whose size is known.
 * Source: Boldi and Vigna, ICDMW 2013. Cost: O(n + m) a level, 128 bytes a person.
 */
public final class EstimatedHarmonic extends VertexScores {
    /** Of a normal distribution, 95 % lie within so many standard deviations. */
    private static final double SPREAD = 1.96;

    private final long seed;
    private final Workers workers;

    public EstimatedHarmonic(CollaborationNetwork network, Workers workers) {
        this(network, 1, workers);
    }

    /** @param seed of the hash of each person */
    public EstimatedHarmonic(CollaborationNetwork network, long seed, Workers workers) {
        super(network);
        this.seed = seed;
        this.workers = workers;
    }

    /** Taken from the standard error of each count, as if it were that of the sum. */
    @Override
    public double error(int vertex) {
        return SPREAD * HyperBall.ERROR * values()[vertex];
    }

    @Override
    protected double[] compute() {
        Partition components = Components.of(network, workers);
        HyperBall balls = new HyperBall(network, v -> true, seed, workers);
        double[] scores = new double[network.vertices()];
        for (int v = 0; v < scores.length; v++) {
            double others = components.size(components.cluster(v)) - 1;
            double counted = balls.reached(v);
            // where hashes meet, in components of very few, nobody may be counted
            scores[v] = counted > 0 ? balls.harmonic(v) * others / counted : others;
        }
        return scores;
    }
}
