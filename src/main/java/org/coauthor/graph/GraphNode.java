package org.coauthor.graph;

import java.util.Map;

/**
 * A node as it shall stand in the store.
 *
 * @param label one of DESIGN's labels: Author, Work, Venue, ...
 * @param id stable, never changes once given
 * @param properties all of them, {@code id} included; text, Long, Double, Boolean, or lists of one of them
 */
record GraphNode(String label, String id, Map<String, Object> properties) {}
