package org.coauthor.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Communities by taking over, in random order, the label that most of one's ties have, until everyone has such a label. Source: Raghavan,
 * Albert and Kumara, PRE 76, 036106, 2007; only those whose neighbours changed are looked at again; one's own label wins a tie.
 * Deterministic for a seed. Cost: O(n + m) a round, few rounds.
 */
public final class LabelPropagation implements ClusteringAlgorithm<Integer> {
    public static final int ROUNDS_DEFAULT = 100;

    private final CollaborationNetwork network;
    private final boolean weighted;
    private final long seed;
    private final Workers workers;

    /** @param workers hear how far a round is, and may end it; one thread works */
    public LabelPropagation(CollaborationNetwork network, boolean weighted, long seed, Workers workers) {
        this.network = network;
        this.weighted = weighted;
        this.seed = seed;
        this.workers = workers;
    }

    @Override
    public Partition getClustering() {
        SplittableRandom random = new SplittableRandom(seed);
        Level level = Level.of(network, weighted);
        int n = level.size();
        int[] label = new int[n];
        int[] order = level.shuffled(random);
        boolean[] due = new boolean[n];
        Arrays.fill(due, true);
        Arrays.setAll(label, v -> v);
        double[] ties = new double[n];
        int[] touched = new int[n];
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS_DEFAULT; round++) {
            changed = false;
            for (int i = 0; i < n; i++) {
                workers.step(i, n);
                int v = order[i];
                if (!due[v]) continue;
                due[v] = false;
                int best = best(level, v, label, ties, touched);
                if (best == label[v]) continue;
                label[v] = best;
                changed = true;
                for (int a = level.offsets()[v]; a < level.offsets()[v + 1]; a++) due[level.neighbours()[a]] = true;
            }
        }
        return new Partition(label);
    }

    private static int best(Level level, int v, int[] label, double[] ties, int[] touched) {
        int count = 0;
        for (int a = level.offsets()[v]; a < level.offsets()[v + 1]; a++) {
            int l = label[level.neighbours()[a]];
            if (ties[l] == 0) touched[count++] = l;
            ties[l] += level.weight(a);
        }
        int best = label[v];
        for (int i = 0; i < count; i++) if (ties[touched[i]] > ties[best]) best = touched[i];
        for (int i = 0; i < count; i++) ties[touched[i]] = 0;
        return best;
    }
}
