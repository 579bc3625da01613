package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** The measures by which people are ranked. */
public enum Measure {
    DEGREE((network, workers) -> new Degree(network)),
    STRENGTH((network, workers) -> new Strength(network)),
    BETWEENNESS(Betweenness::new);

    private interface Maker {
        VertexScores make(CollaborationNetwork network, Workers workers);
    }

    private final Maker maker;

    Measure(Maker maker) {
        this.maker = maker;
    }

    /** The scores of a network; computed when first asked for. */
    public VertexScores of(CollaborationNetwork network, Workers workers) {
        return maker.make(network, workers);
    }
}
