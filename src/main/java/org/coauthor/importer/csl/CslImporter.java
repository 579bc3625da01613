package org.coauthor.importer.csl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.JsonImporter;
import org.coauthor.importer.record.JsonRecords;

/** Reads CSL-JSON (<a href="https://docs.citationstyles.org/">citationstyles.org</a>): an array of items, one item, or one a line. */
public final class CslImporter extends JsonImporter {
    private static final Pattern MARKS = Pattern.compile(
            "\"type\"\\s{0,9}:\\s{0,9}\"(?:article-journal|paper-conference|chapter|article-magazine|article-newspaper|thesis|report|book|webpage"
                    + "|manuscript|article|entry-encyclopedia|software|dataset|speech|patent)\"");
    private static final Pattern OWN = Pattern.compile(
            "\"(?:container-title|issued|family|literal|citation-key|publisher-place|date-parts)\"\\s{0,9}:");

    public CslImporter() {
        super("csl", Set.of("items"), Set.of("abstract"));
    }

    @Override
    public double fit(Sample sample) {
        String head = JsonRecords.head(sample);
        return MARKS.matcher(head).find() && OWN.matcher(head).find() ? 0.9 : 0;
    }

    @Override
    protected void take(JsonNode value, int line, Sink sink) {
        if (value.has("title") || value.has("author") || value.has("DOI")) sink.accept(CslWorks.work(value, line));
        else unknown(value, line, sink);
    }
}
