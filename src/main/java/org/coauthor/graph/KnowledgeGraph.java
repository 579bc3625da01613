package org.coauthor.graph;

import java.util.List;
import java.util.Map;

/**
 * The whole graph as the sources and decisions make it: what the store shall hold.
 *
 * @param nodes by id, sorted
 * @param edges without repeats, in a fixed order
 */
record KnowledgeGraph(Map<String, GraphNode> nodes, List<GraphEdge> edges) {}
