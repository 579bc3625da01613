package org.coauthor.graph;

import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship as it shall stand in the store; two with equal components are one.
 *
 * @param type AUTHORED, PUBLISHED_IN, ...
 * @param fromLabel label of the node it starts at
 * @param from id of that node
 * @param toLabel label of the node it ends at
 * @param to id of that node
 * @param properties all of them
 */
record GraphEdge(
        String type, String fromLabel, String from, String toLabel, String to, Map<String, Object> properties) {
    /** The end of a query for relationships {@code r} from {@code a} to {@code b}, whose rows {@link #of} takes; Neo4j's id as element. */
    static final String RETURNED =
            " RETURN type(r) AS type, labels(a)[0] AS fromLabel, a.id AS from, labels(b)[0] AS toLabel, b.id AS to,"
                    + " properties(r) AS properties, elementId(r) AS element";

    static GraphEdge of(Row row) {
        return new GraphEdge(
                row.string("type"),
                row.string("fromLabel"),
                row.string("from"),
                row.string("toLabel"),
                row.string("to"),
                new TreeMap<>(row.map("properties")));
    }
}
