package org.coauthor.network.measure;

import java.util.function.Supplier;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.OrderedSum;
import org.coauthor.network.Workers;

/** Sums over all sources how much they depend on each person or pair for their shortest paths (Brandes 2001, 2008). */
final class PathShares {
    /** Pieces of the sources; fixed, so that sums do not depend on the number of threads. */
    private static final int PIECES = 64;

    private final CollaborationNetwork network;
    private final Workers workers;

    PathShares(CollaborationNetwork network, Workers workers) {
        this.network = network;
        this.workers = workers;
    }

    /** For each person, each pair of ends counted once. */
    double[] ofPeople(Supplier<PathSearch> searches) {
        return sum(network.vertices(), searches, (search, reached, shares, sums) -> {
            back(search, reached, shares, (person, place, share) -> {});
            for (int i = 1; i < reached; i++) sums[search.order[i]] += shares[search.order[i]];
        });
    }

    /** For each edge, each pair of ends counted once. */
    double[] ofEdges(Supplier<PathSearch> searches) {
        int[] edges = network.edgesOfPlaces();
        return sum(
                network.edges(),
                searches,
                (search, reached, shares, sums) ->
                        back(search, reached, shares, (person, place, share) -> sums[edges[place]] += share));
    }

    @FunctionalInterface
    private interface Taker {
        void take(PathSearch search, int reached, double[] shares, double[] sums);
    }

    @FunctionalInterface
    private interface Step {
        void take(int person, int place, double share);
    }

    private double[] sum(int size, Supplier<PathSearch> searches, Taker taker) {
        int n = network.vertices();
        int piece = Math.max(1, (n + PIECES - 1) / PIECES);
        OrderedSum total = new OrderedSum(size);
        workers.run(n, piece, () -> {
            PathSearch search = searches.get();
            double[] shares = new double[n];
            return (from, to) -> {
                double[] part = new double[size];
                for (int s = from; s < to; s++) {
                    workers.check(s, n);
                    int reached = search.from(s);
                    taker.take(search, reached, shares, part);
                    for (int i = 0; i < reached; i++) shares[search.order[i]] = 0;
                    search.clear(reached);
                }
                total.add(from / piece, part);
            };
        });
        double[] sums = total.total();
        for (int i = 0; i < sums.length; i++) sums[i] /= 2;
        return sums;
    }

    private void back(PathSearch search, int reached, double[] shares, Step step) {
        int[] offsets = search.offsets;
        for (int i = reached - 1; i > 0; i--) {
            int w = search.order[i];
            double each = (1 + shares[w]) / search.paths[w];
            for (int a = offsets[w]; a < offsets[w + 1]; a++) {
                if (!search.comesOver(w, a)) continue;
                int v = search.neighbours[a];
                double share = search.paths[v] * each;
                shares[v] += share;
                step.take(w, a, share);
            }
        }
    }
}
