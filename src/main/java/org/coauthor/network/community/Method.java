package org.coauthor.network.community;

import java.util.Locale;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Components;

/** The ways to find out who belongs together. */
public enum Method {
    /** {@link Leiden}. */
    LEIDEN,
    /** {@link Louvain}. */
    LOUVAIN,
    /** {@link LabelPropagation}. */
    LABELS,
    /** {@link Components}, for which weights, resolution and seed do not matter. */
    COMPONENTS;

    /**
     * The communities of a network, the largest first. Cost: that of the classes above.
     *
     * @param resolution larger makes more, smaller communities of Leiden and Louvain; positive
     * @param seed of the order in which people are looked at
     */
    public Partition of(CollaborationNetwork network, boolean weighted, double resolution, long seed, Workers workers) {
        return switch (this) {
            case LEIDEN ->
                new Leiden(network, weighted, resolution, Leiden.ROUNDS_DEFAULT, seed, workers).getClustering();
            case LOUVAIN -> new Louvain(network, weighted, resolution, seed, workers).getClustering();
            case LABELS -> new LabelPropagation(network, weighted, seed, workers).getClustering();
            case COMPONENTS -> Components.of(network, workers);
        };
    }

    /** The name that users give. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
