package org.coauthor.importer.crossref;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.csl.CslWorks;
import org.coauthor.importer.record.JsonImporter;
import org.coauthor.importer.record.JsonRecords;

/** Reads works of Crossref (<a href="https://api.crossref.org/swagger-ui/">REST API</a>): single answers, lists, the public data file. */
public final class CrossrefImporter extends JsonImporter {
    private static final Pattern MARKS = Pattern.compile(
            "\"(?:message-type|is-referenced-by-count|reference-count|references-count|content-domain)\"\\s{0,9}:");
    private static final Pattern LISTED = Pattern.compile("\"title\"\\s{0,9}:\\s{0,9}\\[");

    public CrossrefImporter() {
        super(
                "crossref",
                Set.of("message", "items"),
                Set.of(
                        "reference",
                        "link",
                        "license",
                        "abstract",
                        "relation",
                        "assertion",
                        "funder",
                        "content-domain",
                        "facets",
                        "indexed"));
    }

    @Override
    public double fit(Sample sample) {
        String head = JsonRecords.head(sample);
        if (MARKS.matcher(head).find()) return 0.96;
        return head.contains("\"DOI\"") && LISTED.matcher(head).find() ? 0.93 : 0;
    }

    @Override
    protected void take(JsonNode value, int line, Sink sink) {
        if (value.has("DOI")) sink.accept(CslWorks.work(value, line));
        else unknown(value, line, sink);
    }
}
