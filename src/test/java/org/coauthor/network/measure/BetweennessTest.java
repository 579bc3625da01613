package org.coauthor.network.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Workers;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetweennessTest {

    /** Straight from the definition: for every pair the share of its shortest paths by each third. */
    static double[] naive(CollaborationNetwork network) {
        int n = network.vertices();
        int[][] distance = new int[n][];
        double[][] paths = new double[n][n];
        for (int s = 0; s < n; s++) distance[s] = search(network, s, paths[s]);
        double[] scores = new double[n];
        for (int s = 0; s < n; s++)
            for (int t = s + 1; t < n; t++)
                for (int v = 0; v < n; v++)
                    if (v != s && v != t && distance[s][t] > 0 && distance[s][v] > 0 && distance[v][t] > 0)
                        if (distance[s][v] + distance[v][t] == distance[s][t])
                            scores[v] += paths[s][v] * paths[v][t] / paths[s][t];
        return scores;
    }

    private static int[] search(CollaborationNetwork network, int source, double[] paths) {
        int[] distance = new int[network.vertices()];
        Arrays.fill(distance, -1);
        distance[source] = 0;
        paths[source] = 1;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int v = queue.remove();
            for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
                int w = network.neighbours()[a];
                if (distance[w] < 0) {
                    distance[w] = distance[v] + 1;
                    queue.add(w);
                }
                if (distance[w] == distance[v] + 1) paths[w] += paths[v];
            }
        }
        return distance;
    }

    static Stream<CollaborationNetwork> shapes() {
        return Stream.of(
                Networks.of(0),
                Networks.of(1),
                Networks.of(1, 0, 0),
                Networks.of(3),
                Networks.star(9),
                Networks.clique(7),
                Networks.line(12),
                Networks.of(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0),
                Networks.of(8, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 5, 5, 3, 6, 7));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void agreesWithTheDefinitionOnSimpleShapes(CollaborationNetwork network) {
        assertArrayEquals(naive(network), new Betweenness(network, Workers.of(2)).values(), 1e-9);
    }

    @Test
    void agreesWithTheDefinitionAndWithJGraphTOnRandomNetworks() {
        for (int seed = 0; seed < 400; seed++) {
            CollaborationNetwork network = Networks.random(seed, 1 + seed % 60);
            double[] scores = new Betweenness(network, Workers.of(1 + seed % 3)).values();
            assertArrayEquals(naive(network), scores, 1e-8, "seed " + seed);
            if (seed % 10 == 0) {
                BetweennessCentrality<Integer, Integer> other =
                        new BetweennessCentrality<>(new AsUnweightedGraph<>(network));
                double[] theirs = network.vertexSet().stream()
                        .mapToDouble(other::getVertexScore)
                        .toArray();
                assertArrayEquals(theirs, scores, 1e-8);
            }
        }
    }

    @Test
    void isTheSameToTheLastBitForAnyNumberOfThreads() {
        CollaborationNetwork network = Networks.random(3, 500);
        double[] one = new Betweenness(network, Workers.of(1)).values();
        for (int threads = 2; threads < 6; threads++)
            assertArrayEquals(one, new Betweenness(network, Workers.of(threads)).values(), 0);
    }

    @Test
    void measuresALineLongerThanAnyByte() {
        double[] scores = new Betweenness(ladder(400), Workers.of(1)).values();
        double total = Arrays.stream(scores).sum();
        double expected = 0;
        CollaborationNetwork network = ladder(400);
        for (int s = 0; s < network.vertices(); s++)
            for (int d : search(network, s, new double[network.vertices()])) expected += Math.max(0, d - 1) / 2.0;
        assertEquals(expected, total, 1e-6 * expected);
    }

    /** A ring: one block without side vertices. */
    private static CollaborationNetwork ladder(int n) {
        int[] ends = new int[2 * n];
        for (int i = 0; i < n; i++) {
            ends[2 * i] = i;
            ends[2 * i + 1] = (i + 1) % n;
        }
        return Networks.of(n, ends);
    }
}
