package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a store holds of sources, decisions and all that follows from them, read once. What a bulk load has brought ({@code statedIn})
 * is no part of it.
 *
 * @param nodes by id, sorted
 * @param edges each with Neo4j's id of it
 * @param repeated Neo4j's ids of relationships that are there twice
 */
record Present(Map<String, GraphNode> nodes, Map<GraphEdge, String> edges, List<String> repeated) {
    private static final String OURS = "Author|Work|Venue|Topic|Institution|Grant|Award|Source|Decision";

    /**
     * Cost: one pass over the nodes and one over the relationships; beside a bulk load only over what the other sources state, unless
     * a load was cut off, as then not everything has its source yet.
     */
    static Present read(GraphStore store) {
        boolean few = store.read(
                                "MATCH (s:Source) WHERE s.statedIn IS NOT NULL AND NOT EXISTS { (:Setting {id: 'unfinished'}) } RETURN 1 LIMIT 1",
                                Map.of())
                        .size()
                == 1;
        String among = few
                ? "CALL () { MATCH (:Source)<-[:STATED_IN]-(n) RETURN n UNION MATCH (n:Source|Decision) RETURN n } WITH n AS a "
                : "MATCH (a:" + OURS + ") ";
        Map<String, GraphNode> nodes = new TreeMap<>();
        store.stream(
                among + "WHERE a.statedIn IS NULL RETURN labels(a)[0] AS label, properties(a) AS properties",
                Map.of(),
                r -> {
                    Map<String, Object> properties = new TreeMap<>(r.map("properties"));
                    String id = String.valueOf(properties.get("id"));
                    nodes.put(id, new GraphNode(r.string("label"), id, properties));
                });
        Map<GraphEdge, String> edges = new HashMap<>();
        List<String> repeated = new ArrayList<>();
        store.stream(
                among + "MATCH (a)-[r]->(b:" + OURS
                        + ") WHERE r.statedIn IS NULL AND a.statedIn IS NULL AND b.statedIn IS NULL "
                        + "RETURN type(r) AS type, labels(a)[0] AS fromLabel, a.id AS from, "
                        + "labels(b)[0] AS toLabel, b.id AS to, properties(r) AS properties, elementId(r) AS element",
                Map.of(),
                r -> {
                    GraphEdge edge = new GraphEdge(
                            r.string("type"),
                            r.string("fromLabel"),
                            r.string("from"),
                            r.string("toLabel"),
                            r.string("to"),
                            new TreeMap<>(r.map("properties")));
                    if (edges.putIfAbsent(edge, r.string("element")) != null) repeated.add(r.string("element"));
                });
        return new Present(nodes, edges, repeated);
    }

    /** The nodes of a label, sorted by id. */
    List<GraphNode> labelled(String label) {
        return nodes.values().stream().filter(n -> n.label().equals(label)).toList();
    }
}
