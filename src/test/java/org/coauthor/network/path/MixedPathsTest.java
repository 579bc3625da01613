package org.coauthor.network.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Workers;
import org.coauthor.network.path.MixedPaths.Kind;
import org.coauthor.network.path.MixedPaths.Step;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class MixedPathsTest {
    private static final int[][] NOTHING = {{}, {}, {}, {}, {}};

    @Test
    void goesOverEveryKindThatCounts() {
        CollaborationNetwork network = Networks.of(5, 0, 1);
        int[][] advice = {{}, {2}, {1}, {}, {}};
        int[][] members = {{2, 3}, {4}};
        MixedPaths all = new MixedPaths(network, EnumSet.allOf(Kind.class), advice, members, Workers.of(1));
        List<Step> path = all.shortest(0, 3, v -> false).orElseThrow();
        assertEquals(List.of(0, 1, 2, 3), path.stream().map(Step::person).toList());
        assertEquals(
                List.of(Kind.COAUTHORED, Kind.ADVISED, Kind.INSTITUTION),
                path.stream().skip(1).map(Step::kind).toList());
        assertEquals(0, path.get(3).group());
        assertTrue(all.shortest(0, 4, v -> false).isEmpty());
        assertTrue(all.shortest(0, 3, v -> v == 2).isEmpty());
        assertTrue(new MixedPaths(network, Set.of(Kind.COAUTHORED), advice, members, Workers.of(1))
                .shortest(0, 2, v -> false)
                .isEmpty());
        assertEquals(Optional.of(1), all.shortest(4, 4, v -> false).map(List::size));
        assertTrue(new MixedPaths(network, EnumSet.allOf(Kind.class), NOTHING, new int[0][], Workers.of(1))
                .shortest(1, 2, v -> false)
                .isEmpty());
    }

    @Test
    void isAsShortAsInTheGraphOfAllTies() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            CollaborationNetwork network = Networks.random(seed, 12);
            SimpleGraph<Integer, DefaultEdge> ties = new SimpleGraph<>(DefaultEdge.class);
            network.vertexSet().forEach(ties::addVertex);
            network.edgeSet().forEach(e -> ties.addEdge(network.getEdgeSource(e), network.getEdgeTarget(e)));
            int[][] advice = new int[12][1];
            for (int v = 0; v < 12; v++) advice[v][0] = v ^ 1;
            for (int v = 0; v < 12; v += 2) ties.addEdge(v, v + 1);
            int[][] members = new int[3][];
            for (int g = 0; g < 3; g++) {
                members[g] = random.ints(4, 0, 12).distinct().sorted().toArray();
                for (int a : members[g]) for (int b : members[g]) if (a != b) ties.addEdge(a, b);
            }
            MixedPaths paths = new MixedPaths(network, EnumSet.allOf(Kind.class), advice, members, Workers.of(1));
            for (int to : new TreeSet<>(network.vertexSet())) {
                var theirs = to == 0 ? null : BFSShortestPath.findPathBetween(ties, 0, to);
                int expected = to == 0 ? 0 : theirs == null ? -1 : theirs.getLength();
                assertEquals(
                        expected,
                        paths.shortest(0, to, v -> false).map(p -> p.size() - 1).orElse(-1));
            }
        }
    }
}
