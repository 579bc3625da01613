package org.coauthor.importer.layout;

import java.io.IOException;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;

/** Plain text and Markdown: what no other format claims. */
final class TextFormat implements DocumentFormat {
    @Override
    public boolean recognises(Sample sample) {
        return true;
    }

    @Override
    public Layout read(Input input) throws IOException {
        return Layout.of(Markup.lines(Encoding.decode(input.readAll()).text()));
    }

    @Override
    public Layout beginning(Sample sample) {
        return Layout.of(Markup.lines(sample.text()));
    }
}
