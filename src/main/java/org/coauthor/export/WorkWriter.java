package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.coauthor.model.Work;

/** Writes works in one bibliographic format. Holds no state; the same works in the same order give the same text. */
@FunctionalInterface
public interface WorkWriter {

    /**
     * Writes all works and flushes; does not close.
     *
     * @throws IOException where the output cannot be written
     */
    void write(List<Work> works, Writer out) throws IOException;
}
