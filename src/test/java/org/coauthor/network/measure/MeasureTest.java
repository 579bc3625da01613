package org.coauthor.network.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Pairs;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Triangles;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.Graphs;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.KatzCentrality;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.AsWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTest {
    private static final Workers TWO = Workers.of(2);

    static Stream<CollaborationNetwork> networks() {
        return Stream.concat(
                Stream.of(
                        Networks.of(0),
                        Networks.of(1),
                        Networks.of(4, 2, 2),
                        Networks.of(7, 0, 1, 1, 2, 2, 0, 3, 4, 4, 5, 5, 3),
                        Networks.star(6),
                        Networks.clique(5),
                        Networks.line(9)),
                Stream.iterate(0, i -> i + 1).limit(60).map(i -> Networks.random(i, 1 + i)));
    }

    private static double[] of(CollaborationNetwork network, VertexScoringAlgorithm<Integer, Double> scores) {
        return network.vertexSet().stream().mapToDouble(scores::getVertexScore).toArray();
    }

    private static Graph<Integer, Integer> unweighted(CollaborationNetwork network) {
        return new AsUnweightedGraph<>(network);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void distancesAreThoseOfPlainSearches(CollaborationNetwork network) {
        int n = network.vertices();
        DistanceSums sums = new DistanceSums(network, TWO);
        double[] closeness = PersonScores.closeness(network, TWO).values();
        for (int v = 0; v < n; v++) {
            var paths = new BFSShortestPath<>(network).getPaths(v);
            long total = 0;
            int reached = 0;
            int largest = 0;
            double reciprocals = 0;
            for (int w = 0; w < n; w++) {
                int d = (int) Math.min(paths.getWeight(w), n);
                var path = w == v ? null : paths.getPath(w);
                if (path == null) continue;
                d = path.getLength();
                total += d;
                reached++;
                largest = Math.max(largest, d);
                reciprocals += 1.0 / d;
            }
            assertEquals(total, sums.distances(v));
            assertEquals(reached, sums.reached(v));
            assertEquals(largest, sums.largest(v));
            assertEquals(reciprocals, sums.reciprocals(v), 1e-9);
            double expected = reached == 0 ? 0 : (double) reached / (n - 1) * reached / total;
            assertEquals(expected, closeness[v], 1e-12);
        }
        if (n > 1) {
            double[] theirs = of(network, new HarmonicCentrality<>(unweighted(network), false, false));
            assertArrayEquals(theirs, PersonScores.harmonic(network, TWO).values(), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void walksAgreeWithJGraphT(CollaborationNetwork network) {
        if (network.vertices() == 0) return;
        Graph<Integer, Integer> graph = unweighted(network);
        double[] rank = new PageRank(network, 0.85, 500, 1e-14, TWO).values();
        assertEquals(1, Arrays.stream(rank).sum(), 1e-9);
        double[] theirs = of(network, new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 500, 1e-14));
        if (network.vertexSet().stream().allMatch(v -> network.degree(v) > 0)) assertArrayEquals(theirs, rank, 1e-9);
        double[] katz = of(network, new KatzCentrality<>(graph, 0.01, v -> 1.0, 1000, 1e-13));
        double[] ours = new Katz(network, 0.01, TWO).values();
        double[] difference = new double[katz.length];
        Arrays.setAll(difference, v -> katz[v] - ours[v]);
        assertArrayEquals(katz, ours, 1e-8, Arrays.toString(difference));
        if (network.edges() > 0 && GraphTests.isConnected(network)) {
            double[] eigen = new Eigenvector(network, TWO).values();
            double[] image = new double[eigen.length];
            Gather.neighbours(network, eigen, image, TWO);
            double value = Math.sqrt(Arrays.stream(image).map(x -> x * x).sum());
            for (int v = 0; v < eigen.length; v++) assertEquals(value * eigen[v], image[v], 1e-6 * value);
            if (!GraphTests.isBipartite(network))
                assertArrayEquals(of(network, new EigenvectorCentrality<>(graph, 20_000, 1e-10)), eigen, 1e-4);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hubsAreTheLimitOfTheTwofoldWalk(CollaborationNetwork network) {
        int n = network.vertices();
        double[] ours = new Hits(network, TWO).values();
        double[] naive = new double[n];
        Arrays.fill(naive, 1 / Math.sqrt(n));
        for (int i = 0; i < 1200 && network.edges() > 0; i++) {
            double[] next = new double[n];
            for (int v = 0; v < n; v++)
                for (int w : Graphs.neighborListOf(network, v))
                    for (int x : Graphs.neighborListOf(network, w)) next[v] += naive[x];
            double length = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int v = 0; v < n; v++) naive[v] = next[v] / length;
        }
        assertArrayEquals(naive, ours, 1e-4);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void betweennessByLengthsAndOfEdgesAgreesWithJGraphT(CollaborationNetwork shape) {
        // JGraphT takes ways for equally long only to the last bit: the lengths are powers of two
        double[] weights = new double[shape.edges()];
        Arrays.setAll(weights, e -> 1 << e % 3);
        Pairs pairs = shape.pairs();
        int[] higher = shape.edgeSet().stream().mapToInt(shape::getEdgeTarget).toArray();
        CollaborationNetwork network = new CollaborationNetwork(
                shape.people(), higher, new Pairs(pairs.starts(), pairs.works(), weights, null, null));
        Graph<Integer, Integer> lengths =
                new AsWeightedGraph<>(network, e -> 1 / network.getEdgeWeight(e), false, false);
        double[] weighted = new WeightedBetweenness(network, TWO).values();
        assertArrayEquals(of(network, new BetweennessCentrality<>(lengths)), weighted, 1e-7);
        for (boolean byLength : new boolean[] {false, true}) {
            var theirs = new EdgeBetweennessCentrality<>(byLength ? lengths : unweighted(network));
            EdgeBetweenness ours = new EdgeBetweenness(network, byLength, TWO);
            for (int e : network.edgeSet()) assertEquals(theirs.getEdgeScore(e), ours.getEdgeScore(e), 1e-7);
            assertEquals(network.edgeSet(), ours.getScores().keySet());
            assertThrows(IllegalArgumentException.class, () -> ours.getEdgeScore(network.edges()));
            assertArrayEquals(ours.values(), new EdgeBetweenness(network, byLength, Workers.of(1)).values(), 0);
        }
    }

    @Test
    void estimatedHarmonicIsNearTheExactOne() {
        for (int seed = 1; seed < 4; seed++) {
            CollaborationNetwork network = Networks.random(seed, 3000);
            double[] exact = PersonScores.harmonic(network, Workers.of(2)).values();
            double[] estimated = new EstimatedHarmonic(network, seed, Workers.of(2)).values();
            double squares = 0;
            for (int v = 0; v < exact.length; v++) {
                assertEquals(exact[v] == 0, estimated[v] == 0);
                if (exact[v] > 0) squares += Math.pow(estimated[v] / exact[v] - 1, 2) / exact.length;
            }
            assertTrue(Math.sqrt(squares) < 0.1, "root mean square " + Math.sqrt(squares));
        }
    }

    @Test
    void pairsOfNoWeightAreNoWayByLength() {
        GraphFile file = new GraphFile(
                List.of("a", "b", "c"),
                List.of("a", "b", "c"),
                new int[] {0, 1, 0},
                new int[] {1, 2, 2},
                new double[] {0.1, 0.2, 0},
                List.of());
        CollaborationNetwork network = FileNetwork.of(file);
        assertArrayEquals(new double[] {0, 1, 0}, new WeightedBetweenness(network, TWO).values());
        assertArrayEquals(new double[] {2, 0, 2}, new EdgeBetweenness(network, true, TWO).values());
    }

    @Test
    void waysThatAreEquallyLongOnPaperShareTheirPairs() {
        GraphFile file = new GraphFile(
                List.of("a", "b", "c", "d"),
                List.of("a", "b", "c", "d"),
                new int[] {0, 1, 0, 2},
                new int[] {1, 3, 2, 3},
                new double[] {10, 1 / 0.7, 1 / 0.2, 1 / 0.6},
                List.of());
        double[] scores = new WeightedBetweenness(FileNetwork.of(file), TWO).values();
        assertArrayEquals(new double[] {1, 0.5, 0.5, 0}, scores, 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureCanBeStopped(Measure measure) {
        CollaborationNetwork network = Networks.random(8, 400);
        Workers stopped = new Workers(2, (done, all) -> false);
        if (measure == Measure.STRENGTH) return;
        assertThrows(
                CancellationException.class, () -> measure.of(network, stopped).values());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void localMeasuresAgreeWithJGraphT(CollaborationNetwork network) {
        ClusteringCoefficient<Integer, Integer> theirs = new ClusteringCoefficient<>(network);
        assertArrayEquals(
                of(network, theirs), PersonScores.clustering(network, TWO).values(), 1e-12);
        if (network.vertexSet().stream().anyMatch(v -> network.degree(v) > 1))
            assertEquals(theirs.getGlobalClusteringCoefficient(), new Triangles(network, TWO).transitivity(), 1e-12);
        assertArrayEquals(
                network.vertexSet().stream()
                        .mapToDouble(new org.jgrapht.alg.scoring.Coreness<>(network)::getVertexScore)
                        .toArray(),
                PersonScores.coreness(network, TWO).values());
        double[] strength = new Strength(network, Workers.of(1)).values();
        for (int v : network.vertexSet())
            assertEquals(
                    network.edgesOf(v).stream()
                            .mapToDouble(network::getEdgeWeight)
                            .sum(),
                    strength[v],
                    1e-9);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void structuralHolesAgreeWithTheirDefinition(CollaborationNetwork network) {
        int n = network.vertices();
        double[][] tie = new double[n][n];
        for (int e : network.edgeSet()) {
            tie[network.getEdgeSource(e)][network.getEdgeTarget(e)] = network.getEdgeWeight(e);
            tie[network.getEdgeTarget(e)][network.getEdgeSource(e)] = network.getEdgeWeight(e);
        }
        double[] constraint = PersonScores.constraint(network, TWO).values();
        double[] size = PersonScores.effectiveSize(network, TWO).values();
        for (int v = 0; v < n; v++) {
            double c = network.degree(v) == 0 ? Double.NaN : 0;
            double s = c;
            for (int j = 0; j < n; j++) {
                if (tie[v][j] == 0) continue;
                double all = share(tie, v, j);
                double redundant = 0;
                for (int q = 0; q < n; q++) {
                    if (q == v || q == j) continue;
                    all += share(tie, v, q) * share(tie, q, j);
                    redundant += share(tie, v, q)
                            * tie[j][q]
                            / Arrays.stream(tie[j]).max().orElse(1);
                }
                c += all * all;
                s += 1 - redundant;
            }
            assertEquals(c, constraint[v], 1e-9);
            assertEquals(s, size[v], 1e-9);
        }
    }

    private static double share(double[][] tie, int a, int b) {
        return tie[a][b] == 0 ? 0 : tie[a][b] / Arrays.stream(tie[a]).sum();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureIsTheSameForAnyNumberOfThreadsAndAMapOfAllVertices(Measure measure) {
        CollaborationNetwork network = Networks.random(7, 300);
        double[] one = measure.of(network, Workers.of(1)).values();
        assertArrayEquals(one, measure.of(network, Workers.of(4)).values(), 0);
        Map<Integer, Double> scores = measure.of(network, TWO).getScores();
        assertEquals(network.vertexSet(), scores.keySet());
        assertEquals(one[17], scores.get(17));
        assertThrows(
                IllegalArgumentException.class, () -> measure.of(network, TWO).getVertexScore(300));
    }

    @Test
    void sampledBetweennessWithAllSourcesIsExactAndWithSomeWithinItsBound() {
        for (int seed = 0; seed < 40; seed++) {
            CollaborationNetwork network = Networks.random(seed, 30 + seed);
            double[] exact = new Betweenness(network, TWO).values();
            assertArrayEquals(exact, new SampledBetweenness(network, 1000, seed, TWO).values(), 1e-8);
            SampledBetweenness some = new SampledBetweenness(network, 20, seed, TWO);
            for (int v = 0; v < exact.length; v++)
                assertTrue(Math.abs(exact[v] - some.values()[v]) <= some.errorBound(0.99));
        }
    }

    @Test
    void refusesFactorsThatCannotWork() {
        CollaborationNetwork network = Networks.clique(5);
        assertThrows(IllegalArgumentException.class, () -> new PageRank(network, Double.NaN, 5, 0, TWO));
        assertThrows(IllegalArgumentException.class, () -> new Katz(network, -1, TWO));
        assertThrows(IllegalArgumentException.class, () -> new Katz(network, 0.5, TWO).values());
        assertThrows(IllegalArgumentException.class, () -> new SampledBetweenness(network, 0, 1, TWO));
    }
}
