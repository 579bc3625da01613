package org.coauthor.network.measure;

import java.util.Locale;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** The measures by which people are ranked. */
public enum Measure {
    DEGREE("how many co-authors", PersonScores::degree),
    STRENGTH("sum of the weights of the ties to co-authors", (network, workers) -> new Strength(network)),
    BETWEENNESS("on how many shortest paths between others", Betweenness::new),
    WEIGHTED_BETWEENNESS("the same, where much joint work makes near", WeightedBetweenness::new),
    CLOSENESS("how near all others are", PersonScores::closeness),
    HARMONIC("sum of 1/distance to all others", PersonScores::harmonic),
    ECCENTRICITY("distance to the farthest", PersonScores::eccentricity),
    PAGERANK("chance to meet a random walker", PageRank::new),
    EIGENVECTOR("central is who writes with central people", Eigenvector::new),
    HITS("hubs and authorities, one score without directions", Hits::new),
    KATZ("number of walks that end there, long ones worth less", Katz::new),
    CLUSTERING("share of pairs of co-authors who wrote together", PersonScores::clustering),
    TRIANGLES("triangles of co-authors", PersonScores::triangles),
    CORENESS("largest k-core", PersonScores::coreness),
    CONSTRAINT("Burt's constraint: how much co-authors repeat each other", PersonScores::constraint),
    EFFECTIVE_SIZE("Burt's effective size: co-authors who do not repeat each other", PersonScores::effectiveSize);

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
