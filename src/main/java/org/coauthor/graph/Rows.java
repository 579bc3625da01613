package org.coauthor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Answers queries that only read: over Bolt, in this process, or inside a procedure. */
@FunctionalInterface
public interface Rows {
    /** Runs a query and hands over each row as it comes. */
    void stream(String cypher, Map<String, ?> parameters, Consumer<Row> each);

    /** Runs a query and returns all rows. */
    default List<Row> read(String cypher, Map<String, ?> parameters) {
        List<Row> rows = new ArrayList<>();
        stream(cypher, parameters, rows::add);
        return rows;
    }
}
