package org.coauthor.network.measure;

import java.util.function.Supplier;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Someone's co-authors and the ties among them, with weights as shares of each person's ties. Not for several threads at once. */
final class Ego {
    private final CollaborationNetwork network;
    private final int[] edges;
    private final double[] strength;
    private final double[] strongest;
    private final double[] direct;

    private Ego(CollaborationNetwork network, int[] edges, double[] strength, double[] strongest) {
        this.network = network;
        this.edges = edges;
        this.strength = strength;
        this.strongest = strongest;
        direct = new double[network.vertices()];
    }

    /** What gives each thread an ego network of its own. */
    static Supplier<Ego> of(CollaborationNetwork network, Workers workers) {
        int[] edges = network.edgesOfPlaces();
        double[] strength = new Strength(network, workers).compute();
        double[] strongest = strongest(network);
        return () -> new Ego(network, edges, strength, strongest);
    }

    /** The strongest tie of everyone. */
    private static double[] strongest(CollaborationNetwork network) {
        double[] strongest = new double[network.vertices()];
        for (int v = 0; v < strongest.length; v++)
            for (int e = network.pairs().starts()[v]; e < network.pairs().starts()[v + 1]; e++) {
                int w = network.higher(v, e);
                double weight = network.pairs().weights()[e];
                strongest[v] = Math.max(strongest[v], weight);
                strongest[w] = Math.max(strongest[w], weight);
            }
        return strongest;
    }

    private double weight(int place) {
        return network.pairs().weights()[edges[place]];
    }

    /** Sum over co-authors j of (p(vj) + sum over q of p(vq) p(qj))^2, with p(ab) the share of a's ties that b has. */
    double constraint(int v) {
        int begin = network.offsets()[v];
        int end = network.offsets()[v + 1];
        if (begin == end || strength[v] == 0) return Double.NaN;
        int[] neighbours = network.neighbours();
        for (int a = begin; a < end; a++) direct[neighbours[a]] = weight(a) / strength[v];
        double sum = 0;
        for (int a = begin; a < end; a++) {
            int j = neighbours[a];
            double all = direct[j];
            for (int b = network.offsets()[j]; b < network.offsets()[j + 1]; b++) {
                int q = neighbours[b];
                if (q != v && direct[q] > 0) all += direct[q] * weight(b) / strength[q];
            }
            sum += all * all;
        }
        for (int a = begin; a < end; a++) direct[neighbours[a]] = 0;
        return sum;
    }

    /** Sum over co-authors j of 1 - sum over q of p(vq) m(jq), with m(jq) the tie of j and q in parts of j's strongest tie. */
    double effectiveSize(int v) {
        int begin = network.offsets()[v];
        int end = network.offsets()[v + 1];
        if (begin == end || strength[v] == 0) return Double.NaN;
        int[] neighbours = network.neighbours();
        for (int a = begin; a < end; a++) direct[neighbours[a]] = weight(a) / strength[v];
        double size = 0;
        for (int a = begin; a < end; a++) {
            int j = neighbours[a];
            double redundant = 0;
            for (int b = network.offsets()[j]; b < network.offsets()[j + 1]; b++) {
                int q = neighbours[b];
                if (q != v && direct[q] > 0) redundant += direct[q] * weight(b) / strongest[j];
            }
            size += 1 - redundant;
        }
        for (int a = begin; a < end; a++) direct[neighbours[a]] = 0;
        return size;
    }
}
