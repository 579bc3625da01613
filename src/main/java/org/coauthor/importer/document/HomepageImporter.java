package org.coauthor.importer.document;

import java.io.IOException;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;

/** Reads researchers' homepages: prose about the person, news, lists of papers and students. */
public final class HomepageImporter implements Importer {
    @Override
    public String kind() {
        return "homepage";
    }

    @Override
    public double fit(Sample sample) {
        return DocumentShape.of(sample).homepage();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        DocumentReader.read(input, sink);
    }
}
