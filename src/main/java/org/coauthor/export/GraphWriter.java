package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;

/** Writes a graph in one format. Holds no state; the same graph gives the same text. */
@FunctionalInterface
public interface GraphWriter {

    /**
     * Writes the whole graph and flushes; does not close. Takes time and space in proportion to the graph.
     *
     * @throws IOException where the output cannot be written
     */
    void write(GraphData graph, Writer out) throws IOException;

    /** Whether the format can say where nodes are drawn. */
    default boolean draws() {
        return true;
    }
}
