package org.coauthor.graph;

/**
 * How a store is served on loopback.
 *
 * @param boltPort for drivers and Neo4j Browser; 0 takes a free one
 * @param httpPort for Neo4j Browser and Neo4j's HTTP interface; 0 takes a free one
 * @param auth whether a password is asked for
 */
public record Serving(int boltPort, int httpPort, boolean auth) {}
