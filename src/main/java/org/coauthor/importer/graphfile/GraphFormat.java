package org.coauthor.importer.graphfile;

import java.io.IOException;
import java.io.InputStream;

/** One format of graph files. */
@FunctionalInterface
interface GraphFormat {
    /** Reads to the end; a record that makes no sense is a problem in the builder. */
    void read(InputStream in, GraphBuilder into) throws IOException;
}
