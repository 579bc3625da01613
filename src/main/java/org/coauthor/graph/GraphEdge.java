package org.coauthor.graph;

import java.util.Map;

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
        String type, String fromLabel, String from, String toLabel, String to, Map<String, Object> properties) {}
