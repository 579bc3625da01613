package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a store holds of sources, decisions and all that follows from them, read once. What a bulk load has brought ({@code statedIn})
 * is no part of it; relationships with its nodes are, but for those that the bulk load may have a part in (COAUTHORED_WITH of two of its
 * people).
 *
 * @param nodes by id, sorted
 * @param edges each with Neo4j's id of it
 * @param repeated Neo4j's ids of relationships that are there twice
 * @param bulk whether it stands beside a bulk load
 */
record Present(Map<String, GraphNode> nodes, Map<GraphEdge, String> edges, List<String> repeated, boolean bulk) {
    /** Where there is nothing yet. */
    static final Present NOTHING = new Present(Map.of(), Map.of(), List.of(), false);

    private static final String OURS = "Author|Work|Venue|Topic|Institution|Grant|Award|Source|Decision";

    /**
     * Cost: one pass over the nodes and one over the relationships; beside a bulk load only over what the other sources state, unless
     * a load was cut off, as then not everything has its source yet.
     */
    static Present read(GraphStore store) {
        boolean bulk = !store.read("MATCH (s:Source) WHERE s.statedIn IS NOT NULL RETURN 1 LIMIT 1", Map.of())
                .isEmpty();
        boolean whole = store.read("MATCH (s:Setting {id: 'unfinished'}) RETURN 1", Map.of())
                .isEmpty();
        String among = bulk && whole
                ? "CALL () { MATCH (:Source)<-[:STATED_IN]-(n) RETURN n UNION MATCH (n:Source|Decision) RETURN n } WITH n AS a "
                : "MATCH (a:" + OURS + ") ";
        Map<String, GraphNode> nodes = new TreeMap<>();
        store.stream(
                among + "WITH a AS n WHERE n.statedIn IS NULL" + GraphNode.RETURNED,
                Map.of(),
                row -> put(nodes, GraphNode.of(row)));
        Map<GraphEdge, String> edges = new HashMap<>();
        List<String> repeated = new ArrayList<>();
        store.stream(
                among + "MATCH (a)-[r]->(b:" + OURS
                        + ") WHERE r.statedIn IS NULL "
                        + "AND NOT (r:COAUTHORED_WITH AND a.statedIn IS NOT NULL AND b.statedIn IS NOT NULL) "
                        + GraphEdge.RETURNED,
                Map.of(),
                row -> {
                    String element = row.string("element");
                    if (edges.putIfAbsent(GraphEdge.of(row), element) != null) repeated.add(element);
                });
        return new Present(nodes, edges, repeated, bulk);
    }

    /** The sources and decisions of a store alone: of works it knows nothing. */
    static Present sources(Rows store) {
        Map<String, GraphNode> nodes = new TreeMap<>();
        boolean[] bulk = new boolean[1];
        store.stream("MATCH (n:Source|Decision)" + GraphNode.RETURNED, Map.of(), row -> {
            GraphNode node = GraphNode.of(row);
            if (node.properties().containsKey("statedIn")) bulk[0] = true;
            else put(nodes, node);
        });
        return new Present(nodes, Map.of(), List.of(), bulk[0]);
    }

    private static void put(Map<String, GraphNode> nodes, GraphNode node) {
        nodes.put(node.id(), node);
    }

    /** The nodes of a label, sorted by id. */
    List<GraphNode> labelled(String label) {
        return nodes.values().stream().filter(n -> n.label().equals(label)).toList();
    }
}
