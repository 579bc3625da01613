package org.coauthor.network.measure;

import java.util.Locale;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Trusses;

/** The measures by which pairs are ranked. */
public enum EdgeMeasure {
    /** {@link EdgeBetweenness}, every step of length 1. */
    BETWEENNESS((network, workers) -> new EdgeBetweenness(network, false, workers).values()),
    /** {@link EdgeBetweenness}, by weights. */
    WEIGHTED_BETWEENNESS((network, workers) -> new EdgeBetweenness(network, true, workers).values()),
    /** The weight of the pair: with Newman's weights the works, each shared among those who wrote it. */
    WEIGHT((network, workers) -> network.pairs().weights().clone()),
    /** Joint works. */
    WORKS((network, workers) -> doubles(network.pairs().works())),
    /** The largest truss that the pair is in: see {@link Trusses}. */
    TRUSS((network, workers) -> doubles(Trusses.of(network)));

    private interface Maker {
        double[] make(CollaborationNetwork network, Workers workers);
    }

    private final Maker maker;

    EdgeMeasure(Maker maker) {
        this.maker = maker;
    }

    private static double[] doubles(int[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < doubles.length; i++) doubles[i] = numbers[i];
        return doubles;
    }

    /** One score an edge. */
    public double[] of(CollaborationNetwork network, Workers workers) {
        return maker.make(network, workers);
    }

    /** The name that users give: {@code weighted-betweenness}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
