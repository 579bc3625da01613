package org.coauthor.graph;

import java.util.Map;
import java.util.TreeMap;

/**
 * A node as it shall stand in the store.
 *
 * @param label one of DESIGN's labels: Author, Work, Venue, ...
 * @param id stable, never changes once given
 * @param properties all of them, {@code id} included; text, Long, Double, Boolean, or lists of one of them
 */
record GraphNode(String label, String id, Map<String, Object> properties) {
    /** The end of a query for nodes {@code n}, whose rows {@link #of} takes. */
    static final String RETURNED = " RETURN labels(n)[0] AS label, properties(n) AS properties";

    static GraphNode of(Row row) {
        Map<String, Object> properties = new TreeMap<>(row.map("properties"));
        return new GraphNode(row.string("label"), String.valueOf(properties.get("id")), properties);
    }
}
