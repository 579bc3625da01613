package org.coauthor.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Communities of high modularity: people move to the neighbouring community where modularity gains most, then communities do, as often
 * as that helps. Faster than {@link Leiden}, but a community may fall apart. Source: Blondel, Guillaume, Lambiotte and Lefebvre, J. Stat.
 * Mech. P10008, 2008. Deterministic for a seed. Cost: near linear in the number of pairs.
 */
public final class Louvain implements ClusteringAlgorithm<Integer> {
    private final CollaborationNetwork network;
    private final boolean weighted;
    private final double resolution;
    private final long seed;
    private final Workers workers;

    /**
     * @param weighted whether pairs count by their weight
     * @param resolution larger makes more, smaller communities; positive
     * @param seed of the order in which people are looked at
     * @param workers hear how far it is, and may end it; one thread works
     */
    public Louvain(CollaborationNetwork network, boolean weighted, double resolution, long seed, Workers workers) {
        if (!(resolution > 0)) throw new IllegalArgumentException("the resolution must be positive, not " + resolution);
        this.network = network;
        this.weighted = weighted;
        this.resolution = resolution;
        this.seed = seed;
        this.workers = workers;
    }

    @Override
    public Partition getClustering() {
        SplittableRandom random = new SplittableRandom(seed);
        Level level = Level.of(network, weighted);
        int[] community = new int[network.vertices()];
        Arrays.setAll(community, v -> v);
        while (true) {
            int[] group = new int[level.size()];
            Arrays.setAll(group, g -> g);
            if (!new Moves(level, group, resolution, workers).run(random)) break;
            int count = Level.renumber(group);
            for (int v = 0; v < community.length; v++) community[v] = group[community[v]];
            level = level.grouped(group, count);
        }
        return new Partition(community);
    }
}
