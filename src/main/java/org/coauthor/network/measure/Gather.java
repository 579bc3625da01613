package org.coauthor.network.measure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Multiplication of the adjacency matrix with a vector, and sums that are the same for any number of threads. */
final class Gather {
    /** Vertices a piece; fixed, so that sums do not depend on the number of threads. */
    static final int PIECE = 8192;

    /** Does a piece and returns its share of a sum. */
    @FunctionalInterface
    interface Share {
        double of(int from, int to);
    }

    private Gather() {}

    /** Sums over pieces in their order. */
    static double sum(int n, Workers workers, Share share) {
        double[] shares = new double[(n + PIECE - 1) / PIECE];
        workers.run(n, PIECE, (from, to) -> shares[from / PIECE] = share.of(from, to));
        double sum = 0;
        for (double s : shares) sum += s;
        return sum;
    }

    /** Sets result[v] to the sum of x over v's neighbours. */
    static void neighbours(CollaborationNetwork network, double[] x, double[] result, Workers workers) {
        workers.run(network.vertices(), PIECE, (from, to) -> {
            int[] offsets = network.offsets();
            int[] neighbours = network.neighbours();
            for (int v = from; v < to; v++) result[v] = at(offsets, neighbours, x, v);
        });
    }

    static double at(int[] offsets, int[] neighbours, double[] x, int v) {
        double sum = 0;
        int end = offsets[v + 1];
        for (int a = offsets[v]; a < end; a++) sum += x[neighbours[a]];
        return sum;
    }
}
