package org.coauthor.graph;

import java.util.Map;

/**
 * A statement that writes, with its parameters.
 *
 * @param cypher the statement; never with a source's text in it
 * @param parameters what it refers to as {@code $name}
 */
public record Change(String cypher, Map<String, ?> parameters) {}
