package org.coauthor.importer.document;

import java.io.IOException;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;

/** Reads curricula vitae: plain text or Markdown with sections, entries and dates. */
public final class CvImporter implements Importer {
    @Override
    public String kind() {
        return "cv";
    }

    @Override
    public double fit(Sample sample) {
        return DocumentShape.of(sample).cv();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        DocumentReader.read(input, sink);
    }
}
