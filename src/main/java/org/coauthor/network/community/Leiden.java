package org.coauthor.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * Communities of high modularity, each of them connected. Source: Traag, Waltman and van Eck, From Louvain to Leiden, Scientific
 * Reports 9, 5233, 2019; in the refinement the best group is taken rather than a random one. Deterministic for a seed. Cost: near
 * linear in the number of pairs.
 */
public final class Leiden implements ClusteringAlgorithm<Integer> {
    public static final double RESOLUTION_DEFAULT = 1;
    public static final int ROUNDS_DEFAULT = 2;

    private final CollaborationNetwork network;
    private final boolean weighted;
    private final double resolution;
    private final int rounds;
    private final long seed;
    private final Workers workers;
    private @Nullable Partition result;

    /** With the defaults, by weights. */
    public Leiden(CollaborationNetwork network, long seed, Workers workers) {
        this(network, true, RESOLUTION_DEFAULT, ROUNDS_DEFAULT, seed, workers);
    }

    /**
     * @param weighted whether pairs count by their weight
     * @param resolution larger makes more, smaller communities; positive
     * @param rounds how often to begin again from what was found; at least 1; ends sooner where nothing changes
     * @param seed of the order in which people are looked at
     * @param workers hear how far it is, and may end it; one thread works
     */
    public Leiden(
            CollaborationNetwork network, boolean weighted, double resolution, int rounds, long seed, Workers workers) {
        if (!(resolution > 0)) throw new IllegalArgumentException("the resolution must be positive, not " + resolution);
        if (rounds < 1) throw new IllegalArgumentException("rounds must be at least 1, not " + rounds);
        this.network = network;
        this.weighted = weighted;
        this.resolution = resolution;
        this.rounds = rounds;
        this.seed = seed;
        this.workers = workers;
    }

    @Override
    public synchronized Partition getClustering() {
        Partition known = result;
        if (known == null) {
            known = new Partition(communities());
            result = known;
        }
        return known;
    }

    private int[] communities() {
        SplittableRandom random = new SplittableRandom(seed);
        Level people = Level.of(network, weighted);
        int[] community = new int[network.vertices()];
        Arrays.setAll(community, v -> v);
        for (int round = 0; round < rounds; round++) if (!improve(people, community, random)) break;
        return community;
    }

    /** One pass from single people to communities; returns whether anything changed. */
    private boolean improve(Level people, int[] community, SplittableRandom random) {
        int[] node = new int[community.length];
        Arrays.setAll(node, v -> v);
        Level level = people;
        int[] group = community.clone();
        boolean changed = false;
        while (true) {
            boolean moved = new Moves(level, group, resolution, workers).run(random);
            changed |= moved;
            int[] refined = new Refinement(level, group, resolution, workers).run(random);
            int count = Level.renumber(refined);
            if (count == level.size()) break;
            int[] outer = new int[count];
            for (int v = 0; v < refined.length; v++) outer[refined[v]] = group[v];
            Level.renumber(outer);
            for (int v = 0; v < node.length; v++) node[v] = refined[node[v]];
            level = level.grouped(refined, count);
            group = outer;
        }
        for (int v = 0; v < node.length; v++) community[v] = group[node[v]];
        return changed;
    }
}
