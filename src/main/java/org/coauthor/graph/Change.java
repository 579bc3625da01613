package org.coauthor.graph;

import java.util.Map;
import org.neo4j.graphdb.Transaction;

/** Something that writes: a statement with its parameters, and the same on a database of this process. */
public sealed interface Change permits Change.Statement, Creation {
    /** The statement; never with a source's text in it. */
    String cypher();

    /** What the statement refers to as {@code $name}. */
    Map<String, ?> parameters();

    /** Does it where the database runs in this process. */
    @SuppressWarnings("unchecked") // Neo4j takes any map with text keys
    default void apply(Transaction transaction) {
        transaction.execute(cypher(), (Map<String, Object>) parameters()).close();
    }

    /** A change that is its statement, wherever the database runs. */
    record Statement(String cypher, Map<String, ?> parameters) implements Change {}
}
