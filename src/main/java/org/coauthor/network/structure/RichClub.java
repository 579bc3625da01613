package org.coauthor.network.structure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Whether people with many co-authors write with each other. */
public final class RichClub {
    private RichClub() {}

    /**
     * For each degree k the share of all pairs of people with more than k co-authors who wrote together; not a number where there are
     * fewer than two. Source: Zhou and Mondragon, IEEE Comm. Letters 8(3), 2004. Cost: O(n + m).
     */
    public static double[] of(CollaborationNetwork network, Workers workers) {
        int largest = 0;
        for (int v = 0; v < network.vertices(); v++) largest = Math.max(largest, network.degree(v));
        double[] people = new double[largest + 2];
        double[] pairs = new double[largest + 2];
        int[] starts = network.pairs().starts();
        for (int v = 0; v < network.vertices(); v++) {
            workers.step(v, network.vertices());
            people[network.degree(v)]++;
            for (int e = starts[v]; e < starts[v + 1]; e++)
                pairs[Math.min(network.degree(v), network.degree(network.higher(v, e)))]++;
        }
        double[] shares = new double[largest + 1];
        double members = 0;
        double joined = 0;
        for (int k = largest; k >= 0; k--) {
            shares[k] = 2 * joined / (members * (members - 1));
            if (members < 2) shares[k] = Double.NaN;
            members += people[k];
            joined += pairs[k];
        }
        return shares;
    }
}
