package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class CollaborationNetworkTest {

    @Test
    void dropsLoopsAndRepeatsAndKeepsTheLargestWeight() {
        CollaborationNetwork network = Networks.of(4, 0, 1, 1, 0, 1, 0, 2, 2, 3, 1);
        assertEquals(4, network.vertices());
        assertEquals(2, network.edges());
        assertArrayEquals(new int[] {1, 0, 3, 1}, network.neighbours());
        assertArrayEquals(new double[] {3, 2}, network.pairs().weights());
        assertArrayEquals(new int[] {3, 2}, network.pairs().works());
    }

    @Test
    void isTheSameGraphAsOneOfJGraphT() {
        for (int seed = 0; seed < 50; seed++) {
            CollaborationNetwork network = Networks.random(seed, seed);
            Graph<Integer, DefaultWeightedEdge> copy = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
            Graphs.addAllVertices(copy, network.vertexSet());
            for (int e : network.edgeSet())
                copy.setEdgeWeight(
                        copy.addEdge(network.getEdgeSource(e), network.getEdgeTarget(e)), network.getEdgeWeight(e));
            assertEquals(copy.edgeSet().size(), network.edgeSet().size());
            int[] edgesOfPlaces = network.edgesOfPlaces();
            for (int v : network.vertexSet()) {
                assertEquals(copy.degreeOf(v), network.edgesOf(v).size());
                assertEquals(
                        new TreeSet<>(Graphs.neighborSetOf(copy, v)), new TreeSet<>(Graphs.neighborSetOf(network, v)));
                for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
                    assertEquals(network.edge(v, network.neighbours()[a]), edgesOfPlaces[a]);
                    assertTrue(network.edgesOf(v).contains(edgesOfPlaces[a]));
                }
                for (int w : network.vertexSet()) assertEquals(copy.containsEdge(v, w), network.containsEdge(v, w));
            }
        }
    }

    @Test
    void cannotBeChanged() {
        CollaborationNetwork network = Networks.star(3);
        assertThrows(UnsupportedOperationException.class, () -> network.addEdge(1, 2));
        assertThrows(UnsupportedOperationException.class, () -> network.removeVertex(1));
        assertThrows(UnsupportedOperationException.class, () -> network.setEdgeWeight(0, 2));
        assertNull(network.getEdge(1, 99));
        assertEquals(Set.of(), network.getAllEdges(1, 2));
    }

    @Test
    void refusesWeightsThatAreNoNumbersOrNegative() {
        People two = new People(List.of("a", "b"), List.of("A", "B"));
        for (double bad : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY})
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new CollaborationNetwork(
                            two,
                            new int[] {1},
                            new Pairs(new int[] {0, 1, 1}, new int[] {1}, new double[] {bad}, null, null)));
    }

    @Test
    void findsPeopleByIdFirstThenByName() {
        People people = new People(List.of("1", "2", "3"), List.of("Ada Lovelace", "3", "ada lovelace"));
        assertEquals(List.of(2), people.find("3"));
        assertEquals(List.of(0, 2), people.find("ADA LOVELACE"));
        assertEquals(List.of(), people.find("Bob"));
    }
}
