package org.coauthor.network.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.measure.PersonScores;
import org.coauthor.network.path.CollaborationNumbers;
import org.jgrapht.GraphMetrics;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final Workers TWO = Workers.of(2);

    @Test
    void componentsAndCutPointsAgreeWithJGraphT() {
        for (int seed = 0; seed < 80; seed++) {
            CollaborationNetwork network = Networks.random(seed, 1 + seed);
            Partition components = Components.of(network, Workers.of(1));
            assertEquals(
                    new HashSet<>(new ConnectivityInspector<>(network).connectedSets()),
                    new HashSet<>(components.getClusters()));
            for (int c = 1; c < components.getNumberClusters(); c++)
                assertTrue(components.size(c - 1) >= components.size(c));
            BiconnectivityInspector<Integer, Integer> theirs = new BiconnectivityInspector<>(network);
            CutPoints cuts = CutPoints.of(network, Workers.of(1));
            assertEquals(new TreeSet<>(theirs.getCutpoints()), new TreeSet<>(cuts.people()));
            assertEquals(new TreeSet<>(theirs.getBridges()), new TreeSet<>(cuts.bridges()));
        }
    }

    @Test
    void coresAndTrianglesOfManyAreTheSameForAnyNumberOfThreads() {
        CollaborationNetwork network = Networks.random(9, 60_000);
        int[] cores = new int[network.vertices()];
        new Coreness<>(network).getScores().forEach((v, core) -> cores[v] = core);
        long[] naive = triangles(network);
        for (int threads = 1; threads <= 4; threads++) {
            Workers workers = Workers.of(threads);
            assertArrayEquals(cores, Cores.of(network, workers));
            assertArrayEquals(naive, Triangles.perVertex(network.offsets(), network.neighbours(), workers));
        }
    }

    private static long[] triangles(CollaborationNetwork network) {
        long[] found = new long[network.vertices()];
        for (int v : network.vertexSet())
            for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++)
                for (int b = a + 1; b < network.offsets()[v + 1]; b++)
                    if (network.edge(network.neighbours()[a], network.neighbours()[b]) >= 0) found[v]++;
        return found;
    }

    @Test
    void distancesAreThoseOfAllPairs() {
        for (int seed = 0; seed < 80; seed++) {
            CollaborationNetwork network = Networks.random(seed, 1 + 2 * seed);
            int[] all = network.vertexSet().stream().mapToInt(v -> v).toArray();
            double[] counts = new double[network.vertices() + 1];
            int diameter = 0;
            for (int v : all)
                for (int d : CollaborationNumbers.from(network, v, Workers.of(1)))
                    if (d > 0) {
                        counts[d]++;
                        diameter = Math.max(diameter, d);
                    }
            Distances distances = Distances.exact(network, all, TWO);
            assertArrayEquals(Arrays.copyOf(counts, diameter + 1), distances.pairs());
            if (network.edges() > 0 && GraphTests.isConnected(network))
                assertEquals(GraphMetrics.getDiameter(new AsUnweightedGraph<>(network)), distances.diameter());
        }
    }

    @Test
    void theEffectiveDiameterLiesBetweenWholeDistances() {
        Distances distances = new Distances(new double[] {0, 6, 2, 2}, 0);
        assertEquals(1.6, distances.mean(), 1e-12);
        assertEquals(2.5, distances.effectiveDiameter(0.9), 1e-12);
        assertEquals(0.5, distances.effectiveDiameter(0.3), 1e-12);
    }

    @Test
    void trussesAreWhatIsLeftWhenWeakPairsGo() {
        for (int seed = 0; seed < 60; seed++) {
            CollaborationNetwork network = Networks.random(seed, 1 + seed / 2);
            int[] truss = Trusses.of(network, TWO);
            int[] naive = new int[network.edges()];
            for (int k = 2; k < 40; k++) for (int e : truss(network, k)) naive[e] = k;
            assertArrayEquals(naive, truss);
        }
    }

    private static Set<Integer> truss(CollaborationNetwork network, int k) {
        Set<Integer> left = new HashSet<>(network.edgeSet());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int e : List.copyOf(left)) {
                int a = network.getEdgeSource(e);
                int b = network.getEdgeTarget(e);
                long common = network.vertexSet().stream()
                        .filter(w -> w != a && w != b)
                        .filter(w -> left.contains(network.edge(a, w)) && left.contains(network.edge(b, w)))
                        .count();
                if (common < k - 2) changed |= left.remove(e);
            }
        }
        return left;
    }

    @Test
    void theRichClubIsThePairsAmongTheWellConnected() {
        CollaborationNetwork network = Networks.random(4, 60);
        double[] club = RichClub.of(network, Workers.of(1));
        for (int k = 0; k < club.length; k++) {
            int least = k;
            List<Integer> rich = network.vertexSet().stream()
                    .filter(v -> network.degree(v) > least)
                    .toList();
            double pairs = network.edgeSet().stream()
                    .filter(e -> rich.contains(network.getEdgeSource(e)) && rich.contains(network.getEdgeTarget(e)))
                    .count();
            double expected = rich.size() < 2 ? Double.NaN : 2 * pairs / (rich.size() * (rich.size() - 1.0));
            assertEquals(expected, club[k], 1e-12);
        }
    }

    @Test
    void hyperBallIsNearTheTruthAndTheSameForAnyNumberOfThreads() {
        CollaborationNetwork network = Networks.random(11, 3000);
        double[] exact = PersonScores.harmonic(network, TWO).values();
        HyperBall one = new HyperBall(network, v -> true, 1, Workers.of(1));
        HyperBall three = new HyperBall(network, v -> true, 1, Workers.of(3));
        double error = 0;
        int counted = 0;
        for (int v = 0; v < exact.length; v++) {
            assertEquals(one.harmonic(v), three.harmonic(v));
            if (exact[v] < 10) continue;
            error += Math.pow(one.harmonic(v) / exact[v] - 1, 2);
            counted++;
        }
        assertTrue(counted > 100);
        assertTrue(Math.sqrt(error / counted) < 2 * HyperBall.ERROR);
        assertArrayEquals(one.distances().pairs(), three.distances().pairs());
        HyperBall other = new HyperBall(network, v -> true, 2, Workers.of(1));
        assertNotEquals(one.distances().reached(2), other.distances().reached(2));
    }
}
