package org.coauthor.importer.layout;

import java.io.IOException;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;

/** Reads documents of one format into lines. Holds no state. */
public interface DocumentFormat {

    /** Whether a document is of this format, by its first bytes, the name only where they do not tell. */
    boolean recognises(Sample sample);

    /**
     * The lines of a document.
     *
     * @throws org.coauthor.importer.SourceException where there is no text in it: encrypted, broken, only images, too large
     */
    Layout read(Input input) throws IOException;

    /**
     * The lines of the beginning of a document, by which its kind is told; empty where a part of the bytes cannot be read.
     */
    Layout beginning(Sample sample) throws IOException;
}
