package org.coauthor.network.measure;

import java.util.Locale;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** The measures by which people are ranked. */
public enum Measure {
    DEGREE("how many co-authors", (network, workers) -> new Degree(network)),
    STRENGTH("sum of the weights of the ties to co-authors", (network, workers) -> new Strength(network)),
    BETWEENNESS("on how many shortest paths between others", Betweenness::new),
    CLOSENESS("how near all others are", Closeness::new),
    HARMONIC("sum of 1/distance to all others", Harmonic::new),
    ECCENTRICITY("distance to the farthest", Eccentricity::new),
    PAGERANK("chance to meet a random walker", PageRank::new),
    EIGENVECTOR("central is who writes with central people", Eigenvector::new),
    KATZ("number of walks that end there, long ones worth less", Katz::new),
    CLUSTERING("share of pairs of co-authors who wrote together", Clustering::new),
    TRIANGLES("triangles of co-authors", TriangleCount::new),
    CORENESS("largest k-core", (network, workers) -> new Coreness(network)),
    CONSTRAINT("Burt's constraint: how much co-authors repeat each other", Constraint::new),
    EFFECTIVE_SIZE("Burt's effective size: co-authors who do not repeat each other", EffectiveSize::new);

    private interface Maker {
        VertexScores make(CollaborationNetwork network, Workers workers);
    }

    private final String meaning;
    private final Maker maker;

    Measure(String meaning, Maker maker) {
        this.meaning = meaning;
        this.maker = maker;
    }

    /** What it says of someone, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The name that users give: {@code effective-size}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scores of a network; computed when first asked for. */
    public VertexScores of(CollaborationNetwork network, Workers workers) {
        return maker.make(network, workers);
    }
}
