package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.OrderedSum;
import org.coauthor.network.Workers;

/**
 * On how many shortest paths between two others someone lies, each pair counted once, paths of equal length sharing the pair.
 * Source: Brandes, J. Math. Sociology 25, 2001. Cost: O(n m).
 */
public final class Betweenness extends VertexScores {
    private static final int PIECES = 64;

    private final Workers workers;

    public Betweenness(CollaborationNetwork network, Workers workers) {
        super(network);
        this.workers = workers;
    }

    @Override
    protected double[] compute() {
        int n = network.vertices();
        int piece = Math.max(1, (n + PIECES - 1) / PIECES);
        OrderedSum sum = new OrderedSum(n);
        workers.run(n, piece, () -> {
            Search search = new Search(network);
            return (from, to) -> {
                double[] scores = new double[n];
                for (int s = from; s < to; s++) search.run(s, scores);
                sum.add(from / piece, scores);
            };
        });
        double[] scores = sum.total();
        for (int v = 0; v < n; v++) scores[v] /= 2;
        return scores;
    }

    private static final class Search {
        private final int[] offsets;
        private final int[] neighbours;
        private final int[] distance;
        private final int[] queue;
        private final double[] paths;
        private final double[] dependency;

        Search(CollaborationNetwork network) {
            int n = network.vertices();
            offsets = network.offsets();
            neighbours = network.neighbours();
            distance = new int[n];
            Arrays.fill(distance, -1);
            queue = new int[n];
            paths = new double[n];
            dependency = new double[n];
        }

        void run(int source, double[] scores) {
            int tail = 0;
            distance[source] = 0;
            paths[source] = 1;
            queue[tail++] = source;
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                    int w = neighbours[a];
                    if (distance[w] < 0) {
                        distance[w] = distance[v] + 1;
                        queue[tail++] = w;
                    }
                    if (distance[w] == distance[v] + 1) paths[w] += paths[v];
                }
            }
            for (int i = tail - 1; i > 0; i--) {
                int w = queue[i];
                double share = (1 + dependency[w]) / paths[w];
                for (int a = offsets[w]; a < offsets[w + 1]; a++) {
                    int v = neighbours[a];
                    if (distance[v] == distance[w] - 1) dependency[v] += paths[v] * share;
                }
                scores[w] += dependency[w];
            }
            for (int i = 0; i < tail; i++) {
                distance[queue[i]] = -1;
                paths[queue[i]] = 0;
                dependency[queue[i]] = 0;
            }
        }
    }
}
