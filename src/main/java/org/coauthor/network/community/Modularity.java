package org.coauthor.network.community;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;

/**
 * How much more people write inside communities than chance would have it. Source: Newman and Girvan, PRE 69, 026113, 2004; with a
 * resolution, Reichardt and Bornholdt, PRE 74, 016110, 2006. Cost: O(n + m).
 */
public final class Modularity {
    private Modularity() {}

    /**
     * Sum over communities of (ties inside / all ties - resolution (ends inside / all ends)^2); from below 0 to 1, 0 where there are no
     * ties. Source: Newman and Girvan, PRE 69, 026113, 2004. Cost: O(n + m).
     */
    public static double of(CollaborationNetwork network, Partition partition, boolean weighted, double resolution) {
        double inside = 0;
        double total = 0;
        double[] ends = new double[partition.getNumberClusters()];
        int[] starts = network.pairs().starts();
        for (int v = 0; v < network.vertices(); v++)
            for (int e = starts[v]; e < starts[v + 1]; e++) {
                int w = network.higher(v, e);
                double weight = weighted ? network.pairs().weights()[e] : 1;
                total += weight;
                ends[partition.cluster(v)] += weight;
                ends[partition.cluster(w)] += weight;
                if (partition.cluster(v) == partition.cluster(w)) inside += weight;
            }
        if (total == 0) return 0;
        double expected = 0;
        for (double end : ends) expected += end / (2 * total) * (end / (2 * total));
        return inside / total - resolution * expected;
    }
}
