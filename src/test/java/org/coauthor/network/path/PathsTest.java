package org.coauthor.network.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Workers;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.GraphWalk;
import org.junit.jupiter.api.Test;

class PathsTest {

    private static void assertPath(CollaborationNetwork network, int from, int to, List<Integer> path) {
        assertEquals(from, path.get(0));
        assertEquals(to, path.get(path.size() - 1));
        assertEquals(path.size(), new HashSet<>(path).size());
        for (int i = 1; i < path.size(); i++) assertNotEquals(-1, network.edge(path.get(i - 1), path.get(i)));
    }

    @Test
    void areAsShortAsThoseOfPlainSearch() {
        for (int seed = 0; seed < 60; seed++) {
            CollaborationNetwork network = Networks.random(seed, 2 + seed);
            Paths paths = new Paths(network);
            for (int a = 0; a < network.vertices(); a++) {
                int[] steps = CollaborationNumbers.from(network, a, Workers.of(1));
                for (int b = 0; b < network.vertices(); b++) {
                    Optional<List<Integer>> path = paths.shortest(a, b);
                    assertEquals(steps[b], path.map(p -> p.size() - 1).orElse(-1));
                    if (path.isPresent()) assertPath(network, a, b, path.get());
                    GraphPath<Integer, Integer> theirs = a == b ? null : BFSShortestPath.findPathBetween(network, a, b);
                    if (a != b) assertEquals(theirs == null ? -1 : theirs.getLength(), steps[b]);
                }
            }
        }
    }

    @Test
    void theKShortestAreTheFirstOfAllSimplePaths() {
        for (int seed = 0; seed < 60; seed++) {
            CollaborationNetwork network = Networks.random(seed, 2 + seed % 8);
            int last = network.vertices() - 1;
            List<Integer> lengths = new ArrayList<>();
            lengthsOfSimplePaths(network, 0, last, new HashSet<>(), lengths);
            lengths.sort(Comparator.naturalOrder());
            int k = Math.min(12, lengths.size());
            List<List<Integer>> found = new ShortestPaths(network, v -> false, Workers.of(1)).of(0, last, 12);
            assertEquals(
                    lengths.subList(0, k), found.stream().map(p -> p.size() - 1).toList());
            assertEquals(k, new HashSet<>(found).size());
            for (List<Integer> path : found) assertPath(network, 0, last, path);
            List<List<Integer>> shortest = new AllShortestPaths(network, v -> false, Workers.of(1)).of(0, last, 1000);
            long expected =
                    lengths.stream().filter(l -> l.equals(lengths.get(0))).count();
            assertEquals(expected, shortest.size());
            for (List<Integer> path : shortest) assertPath(network, 0, last, path);
        }
    }

    @Test
    void arePathsOfJGraphT() {
        for (int seed = 0; seed < 30; seed++) {
            CollaborationNetwork network = Networks.random(seed, 2 + seed);
            int last = network.vertices() - 1;
            Paths paths = new Paths(network);
            var theirs = new BFSShortestPath<>(network);
            var own = paths.getPaths(0);
            for (int v = 1; v <= last; v++) {
                GraphPath<Integer, Integer> path = paths.getPath(0, v);
                assertEquals(path, own.getPath(v));
                assertEquals(theirs.getPath(0, v) == null, path == null);
                assertEquals(path == null ? Double.POSITIVE_INFINITY : path.getLength(), own.getWeight(v));
                if (path == null) continue;
                assertEquals(theirs.getPath(0, v).getLength(), path.getLength());
                ((GraphWalk<?, ?>) path).verify();
                assertEquals(path.getLength(), path.getWeight());
            }
            List<List<Integer>> expected = new ShortestPaths(network, v -> false, Workers.of(1)).of(0, last, 5);
            List<GraphPath<Integer, Integer>> found =
                    new ShortestPaths(network, v -> false, Workers.of(1)).getPaths(0, last, 5);
            assertEquals(expected, found.stream().map(GraphPath::getVertexList).toList());
            for (GraphPath<Integer, Integer> path : found) ((GraphWalk<?, ?>) path).verify();
        }
    }

    private static void lengthsOfSimplePaths(
            CollaborationNetwork network, int v, int to, Set<Integer> passed, List<Integer> lengths) {
        if (v == to) {
            lengths.add(passed.size());
            return;
        }
        passed.add(v);
        for (int w : network.vertexSet())
            if (network.containsEdge(v, w) && !passed.contains(w))
                lengthsOfSimplePaths(network, w, to, passed, lengths);
        passed.remove(v);
    }

    @Test
    void goAroundPeopleToAvoid() {
        CollaborationNetwork ring = Networks.of(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0);
        assertEquals(Optional.of(List.of(0, 1, 2)), new Paths(ring, v -> v == 5).shortest(0, 2));
        assertEquals(Optional.of(List.of(0, 5, 4, 3, 2)), new Paths(ring, v -> v == 1).shortest(0, 2));
        assertTrue(new Paths(ring, v -> v == 1 || v == 4).shortest(0, 2).isEmpty());
        assertFalse(
                new ShortestPaths(ring, v -> v == 1, Workers.of(1)).of(0, 2, 5).isEmpty());
        assertEquals(List.of(List.of(0, 5, 4, 3)), new AllShortestPaths(ring, v -> v == 1, Workers.of(1)).of(0, 3, 9));
        assertEquals(
                2,
                new AllShortestPaths(ring, v -> v == 3 || v == 0, Workers.of(1))
                        .of(0, 3, 9)
                        .size());
        assertEquals(List.of(), new AllShortestPaths(ring, v -> v == 1 || v == 4, Workers.of(1)).of(0, 3, 9));
        assertEquals(List.of(List.of(3)), new ShortestPaths(ring, v -> false, Workers.of(1)).of(3, 3, 5));
    }
}
