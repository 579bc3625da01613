package org.coauthor.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a store holds.
 *
 * @param store folder or address
 * @param neo4j the server's version
 * @param schema how many schema files have been applied
 * @param nodes label to count
 * @param relationships type to count
 */
public record StoreInfo(
        String store, String neo4j, int schema, Map<String, Long> nodes, Map<String, Long> relationships) {

    /** Cost: Neo4j's counters, whatever the size. */
    public static StoreInfo of(GraphStore store) {
        Map<String, Long> nodes = new LinkedHashMap<>();
        for (Row row : store.read("CALL db.labels() YIELD label RETURN label ORDER BY label", Map.of()))
            nodes.put(
                    row.string("label"),
                    count(store, "MATCH (n:`" + row.string("label").replace("`", "``") + "`)", "n"));
        Map<String, Long> relationships = new LinkedHashMap<>();
        for (Row row : store.read(
                "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type", Map.of()))
            relationships.put(
                    row.string("type"),
                    count(store, "MATCH ()-[r:`" + row.string("type").replace("`", "``") + "`]->()", "r"));
        List<Row> version = store.read(
                "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
                Map.of());
        nodes.values().removeIf(n -> n == 0);
        relationships.values().removeIf(n -> n == 0);
        return new StoreInfo(
                store.name(),
                version.isEmpty() ? "" : version.get(0).string("version"),
                Schema.version(store),
                nodes,
                relationships);
    }

    private static long count(GraphStore store, String match, String what) {
        return store.read(match + " RETURN count(" + what + ") AS n", Map.of())
                                .get(0)
                                .get("n")
                        instanceof Number n
                ? n.longValue()
                : 0;
    }
}
