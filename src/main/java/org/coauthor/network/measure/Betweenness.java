package org.coauthor.network.measure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.OrderedSum;
import org.coauthor.network.Workers;

/**
 * On how many shortest paths between two others someone lies, each pair counted once, paths of equal length sharing the pair.
 *
 * <p>Source: Brandes, A faster algorithm for betweenness centrality, J. Math. Sociology 25, 2001; made several times cheaper on unions
 * of cliques, as networks of co-authors are: the network is divided at its cut points ({@link Decomposition}); people who are alike are
 * searched from once; side vertices are searched from first and then taken away, again and again ({@link Kinds}). Exact. Cost: O(n m),
 * with n and m those of what is left.
 */
public final class Betweenness extends VertexScores {
    /** Pieces of the sources; fixed, so that sums do not depend on the number of threads. */
    private static final int PIECES = 64;

    private static final int SMALL = 1 << 16;
    private final Workers workers;

    public Betweenness(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        double[] scores = new double[network.vertices()];
        Deque<Rows> parts = new ArrayDeque<>();
        parts.addAll(Decomposition.of(whole(network), scores, workers));
        while (!parts.isEmpty()) {
            Rows part = parts.remove();
            Kinds kinds = new Kinds(part, true, workers);
            if (kinds.sides() == part.size()) continue;
            if (100L * kinds.sides() < part.size()) {
                all(new Compressed(part, new Kinds(part, false, workers)), scores);
            } else {
                sides(new Compressed(part, kinds), scores);
                parts.addAll(Decomposition.of(part.without(kinds.sideFlags()), scores, workers));
            }
        }
        return scores;
    }

    static Rows whole(CollaborationNetwork network) {
        int[] vertices = new int[network.vertices()];
        Arrays.setAll(vertices, v -> v);
        double[] reach = new double[vertices.length];
        Arrays.fill(reach, 1);
        return new Rows(network.offsets(), network.neighbours(), vertices, reach);
    }

    private Workers workers(Compressed graph, int sources) {
        return (long) sources * graph.targets.length < SMALL ? new Workers(1, workers.progress()) : workers;
    }

    /** All pairs, from both ends. */
    private void all(Compressed graph, double[] scores) {
        int n = graph.nodes();
        int piece = (n + PIECES - 1) / PIECES;
        OrderedSum sum = new OrderedSum(n);
        workers(graph, n).run(n, piece, () -> {
            Dependencies search = new Dependencies(graph.copies);
            return (from, to) -> {
                double[] part = new double[n];
                for (int s = from; s < to; s++) {
                    workers.check(s, n);
                    search.add(
                            s,
                            graph.targets,
                            graph.offsets[s],
                            graph.offsets[s + 1],
                            graph.offsets,
                            graph.targets,
                            graph.reach,
                            graph.reach[s],
                            part);
                }
                sum.add(from / piece, part);
            };
        });
        graph.spread(sum.total(), 0.5, scores);
        graph.scoreWithin(0, scores);
    }

    /** All pairs with a side vertex, each from the side vertex that comes first. */
    private void sides(Compressed graph, double[] scores) {
        int cores = graph.cores();
        int count = graph.nodes() - cores;
        int piece = (count + PIECES - 1) / PIECES;
        OrderedSum sum = new OrderedSum(graph.nodes());
        workers(graph, count).run(count, piece, () -> {
            Dependencies search = new Dependencies(graph.copies);
            int[] offsets = new int[graph.nodes() + 1];
            return (from, to) -> {
                double[] part = new double[graph.nodes()];
                int[] targets = graph.outward(cores + from, offsets);
                double[] reach = graph.reach.clone();
                for (int s = cores + from; s < cores + to; s++) {
                    workers.check(s - cores, count);
                    reach[s] = 0;
                    search.add(
                            s,
                            graph.targets,
                            graph.offsets[s],
                            graph.offsets[s + 1],
                            offsets,
                            targets,
                            reach,
                            graph.reach[s],
                            part);
                }
                sum.add(from / piece, part);
            };
        });
        graph.spread(sum.total(), 1, scores);
        graph.scoreWithin(cores, scores);
    }
}
