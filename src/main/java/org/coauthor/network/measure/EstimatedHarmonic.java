package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.HyperBall;

/**
 * An estimate of the sum of 1/distance to all others, by {@link HyperBall}: for networks that are too large for {@link DistanceSums}.
 * Source: Boldi and Vigna, ICDMW 2013. Cost: O(n + m) a level, 128 bytes a person.
 */
public final class EstimatedHarmonic extends VertexScores {
    /** Of a normal distribution, 95 % lie within so many standard deviations. */
    private static final double SPREAD = 1.96;

    private final Workers workers;

    public EstimatedHarmonic(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    /** Taken from the standard error of each count, as if it were that of the sum. */
    @Override
    public double error(int vertex) {
        return SPREAD * HyperBall.ERROR * values()[vertex];
    }

    @Override
    protected double[] compute() {
        HyperBall balls = new HyperBall(network, v -> true, 1, workers);
        double[] scores = new double[network.vertices()];
        for (int v = 0; v < scores.length; v++) scores[v] = balls.harmonic(v);
        return scores;
    }
}
