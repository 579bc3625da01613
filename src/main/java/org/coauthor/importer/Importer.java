package org.coauthor.importer;

import java.io.IOException;

/**
 * Reads one kind of source and pushes what it states into a sink, record by record, so that a source of any size passes in bounded
 * memory. Holds no state: one instance may read many sources at once.
 */
public interface Importer {

    /** The kind as users name it: {@code cv}, {@code bibtex}, {@code dblp}, ... */
    String kind();

    /**
     * How well this importer fits, from the name and the first bytes alone: 0 not at all, 1 certainly. The best fit reads the source.
     */
    double fit(Sample sample);

    /**
     * Reads the source to its end. A bad record is a problem in the sink, never the end of the file.
     *
     * @throws IOException where the bytes themselves cannot be read
     */
    void read(Input input, Sink sink) throws IOException;
}
