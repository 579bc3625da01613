package org.coauthor.network.structure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;

/**
 * What a network is like as a whole. Distances are those of the largest component. A figure that is undefined is not a number.
 *
 * @param nodes people
 * @param edges pairs
 * @param components connected components
 * @param lccNodes people of the largest component
 * @param lccEdges pairs of the largest component
 * @param triangles three people who all wrote with each other
 * @param transitivity three triangles over pairs of neighbours
 * @param clusteringZero mean local clustering, where people with fewer than two neighbours count as 0
 * @param clusteringDefined mean local clustering of people with two neighbours or more
 * @param maxDegree most neighbours
 * @param maxCore largest core number
 * @param assortativity correlation of the degrees at the two ends of a pair (Newman, PRL 89, 208701, 2002)
 * @param distances of the largest component
 */
public record Statistics(
        int nodes,
        int edges,
        int components,
        int lccNodes,
        int lccEdges,
        long triangles,
        double transitivity,
        double clusteringZero,
        double clusteringDefined,
        int maxDegree,
        int maxCore,
        double assortativity,
        Distances distances) {

    /** Above this many people distances are estimated unless asked otherwise. */
    public static final int EXACT_LIMIT = 1_000_000;

    /** Computes all. Cost: that of the distances, O(n (n + m) / 64) word operations a level where they are exact. */
    public static Statistics of(CollaborationNetwork network, boolean approximate, Workers workers) {
        int n = network.vertices();
        Partition components = Components.of(network, workers);
        int[] largest = members(components);
        long arcs = 0;
        for (int v : largest) arcs += network.degree(v);
        Triangles triangles = new Triangles(network, workers);
        double clustering = 0;
        int defined = 0;
        int maxDegree = 0;
        for (int v = 0; v < n; v++) {
            maxDegree = Math.max(maxDegree, network.degree(v));
            if (network.degree(v) < 2) continue;
            clustering += triangles.clustering(v);
            defined++;
        }
        int maxCore = 0;
        for (int core : Cores.of(network, workers)) maxCore = Math.max(maxCore, core);
        return new Statistics(
                n,
                network.edges(),
                components.getNumberClusters(),
                largest.length,
                (int) (arcs / 2),
                triangles.total(),
                triangles.transitivity(),
                clustering / n,
                clustering / defined,
                maxDegree,
                maxCore,
                assortativity(network),
                approximate || n > EXACT_LIMIT
                        ? estimated(network, components, workers)
                        : Distances.exact(network, largest, workers));
    }

    private static Distances estimated(CollaborationNetwork network, Partition components, Workers workers) {
        return new HyperBall(network, v -> components.cluster(v) == 0, 1, workers).distances();
    }

    private static int[] members(Partition components) {
        int[] largest = new int[components.getNumberClusters() == 0 ? 0 : components.size(0)];
        for (int i = 0; i < largest.length; i++) largest[i] = components.member(0, i);
        return largest;
    }

    private static double assortativity(CollaborationNetwork network) {
        double count = network.neighbours().length;
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int v = 0; v < network.vertices(); v++) {
            double d = network.degree(v);
            sum += d * d;
            squares += d * d * d;
            double others = 0;
            for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++)
                others += network.degree(network.neighbours()[a]);
            products += d * others;
        }
        double mean = sum / count;
        double variance = squares / count - mean * mean;
        return variance <= 0 ? Double.NaN : (products / count - mean * mean) / variance;
    }
}
