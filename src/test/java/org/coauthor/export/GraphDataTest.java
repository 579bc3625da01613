package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.junit.jupiter.api.Test;

class GraphDataTest {
    private static Node node(String id) {
        return new Node(id, id, "Author", Map.of(), null);
    }

    private static Edge edge(String a, String b, double weight) {
        return new Edge(a, b, "COAUTHORED_WITH", weight, null, null, Map.of());
    }

    @Test
    void refusesWhatIsNoGraph() {
        assertThrows(IllegalArgumentException.class, () -> node("\u0001"));
        assertThrows(IllegalArgumentException.class, () -> edge("a", "b", 0));
        assertThrows(IllegalArgumentException.class, () -> edge("a", "b", Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GraphData("t", null, false, List.of(node("a"), node("a")), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GraphData("t", null, false, List.of(node("a")), List.of(edge("a", "b", 1))));
        assertThrows(
                IllegalArgumentException.class, () -> new Node("a", "a", "Author", Map.of("label", "again"), null));
    }

    @Test
    void directionStandsOnlyWhereItCounts() {
        List<Node> nodes = List.of(node("b"), node("a"));
        List<Edge> edges = List.of(edge("b", "a", 1));
        assertEquals(
                "a",
                new GraphData("t", null, false, nodes, edges).edges().get(0).source());
        assertEquals(
                "b", new GraphData("t", null, true, nodes, edges).edges().get(0).source());
    }

    @Test
    void numbersAreShortAndPlain() {
        assertEquals("0.333333", Characters.number(1.0 / 3));
        assertEquals("1000000000", Characters.number(1e9));
        assertEquals("0", Characters.number(-0.0));
        assertEquals("2", Characters.number(0.1 + 0.2 + 1.7));
    }

    @Test
    void layoutIsTheSameEachTimeAndWithinTheFrame() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 60; i++) nodes.add(node("n" + i));
        for (int i = 0; i < 60; i++)
            for (int j = i + 1; j < 60; j++)
                if (i / 20 == j / 20 && (i * 7 + j * 3) % 4 == 0) edges.add(edge("n" + i, "n" + j, 1));
        GraphData once = GraphLayout.place(new GraphData("t", null, false, nodes, edges));
        assertEquals(once, GraphLayout.place(new GraphData("t", null, false, nodes, edges)));
        for (Node node : once.nodes()) {
            GraphData.Place place = node.place();
            assertTrue(place != null && place.x() >= 0 && place.x() <= 1 && place.y() >= 0 && place.y() <= 1);
            assertTrue(place.cluster() >= 1);
        }
        assertTrue(once.nodes().stream().map(n -> n.place()).distinct().count() > 50, "most have a place of their own");
    }

    @Test
    void emptyGraphsAreWrittenInEveryFormat() {
        GraphData none = new GraphData("", null, false, List.of(), List.of());
        GraphFormats.byName().forEach((name, writer) -> Samples.written(writer, GraphLayout.place(none)));
        WorkFormats.byName().forEach((name, writer) -> Samples.written(writer, List.of()));
    }
}
