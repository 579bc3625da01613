package org.coauthor.network.measure;

import java.util.Locale;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Trusses;

/** The measures by which pairs are ranked. */
public enum EdgeMeasure implements Defined {
    /** {@link EdgeBetweenness}, every step of length 1. */
    BETWEENNESS(
            "on how many shortest paths between two people the pair lies",
            "Girvan and Newman, PNAS 99(12), 2002",
            "O(n m)",
            (network, workers) -> new EdgeBetweenness(network, false, workers).values()),
    /** {@link EdgeBetweenness}, by weights. */
    WEIGHTED_BETWEENNESS(
            "the same, where a step is as long as one over the weight of the pair",
            "Girvan and Newman, PNAS 99(12), 2002; Newman, PRE 64, 016132, 2001",
            "O(n m log n)",
            (network, workers) -> new EdgeBetweenness(network, true, workers).values()),
    /** The weight of the pair. */
    WEIGHT(
            "sum of 1/(authors-1) over the joint works, or the weight that a file gives",
            "Newman, PRE 64, 016132, 2001",
            "O(m)",
            (network, workers) -> network.pairs().weights().clone()),
    /** Joint works. */
    WORKS(
            "joint works",
            "Newman, PNAS 98, 404, 2001",
            "O(m)",
            (network, workers) -> doubles(network.pairs().works())),
    /** The largest truss that the pair is in: see {@link Trusses}. */
    TRUSS(
            "the largest k for which the pair is among pairs who all have k - 2 co-authors in common among themselves",
            "Cohen, Trusses, 2008; Wang and Cheng, PVLDB 5(9), 2012",
            "O(m^1.5)",
            (network, workers) -> doubles(Trusses.of(network, workers)));

    private interface Maker {
        double[] make(CollaborationNetwork network, Workers workers);
    }

    private final String definition;
    private final String source;
    private final String cost;
    private final Maker maker;

    EdgeMeasure(String definition, String source, String cost, Maker maker) {
        this.definition = definition;
        this.source = source;
        this.cost = cost;
        this.maker = maker;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String cost() {
        return cost;
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
