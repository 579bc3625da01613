package org.coauthor.importer.arxiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.JsonImporter;
import org.coauthor.importer.record.JsonRecords;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;

/** Reads arXiv's metadata snapshot (as on Kaggle): one record a line, or an array. */
public final class ArxivImporter extends JsonImporter {
    private static final Pattern CREATED = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4})");

    public ArxivImporter() {
        super("arxiv", Set.of(), Set.of("abstract", "license"));
    }

    @Override
    public double fit(Sample sample) {
        String head = JsonRecords.head(sample);
        return head.contains("\"authors_parsed\"")
                        || head.contains("\"journal-ref\"") && head.contains("\"categories\"")
                ? 0.96
                : 0;
    }

    @Override
    protected void take(JsonNode value, int line, Sink sink) {
        String id = Fields.text(value, "id");
        if (id == null) {
            unknown(value, line, sink);
            return;
        }
        ArxivRecord work = new ArxivRecord(id, line);
        work.title(Fields.text(value, "title"));
        value.path("authors_parsed").forEach(parts -> {
            AuthorMention person = Fields.person(
                    ArxivRecord.plain(parts.path(1).asText()),
                    ArxivRecord.plain(parts.path(0).asText()),
                    ArxivRecord.plain(parts.path(2).asText()));
            if (person != null) work.author(person);
        });
        if (value.path("authors_parsed").isEmpty()) work.authors(Fields.text(value, "authors"));
        work.categories(Fields.text(value, "categories"));
        work.published(Fields.text(value, "journal-ref"), Fields.text(value, "doi"));
        var created = CREATED.matcher(String.valueOf(Fields.text(value.path("versions"), "created")));
        PartialDate date = created.find() ? Dates.of(created.group(3), created.group(2), created.group(1)) : null;
        work.submitted(date);
        work.detail("number", Fields.text(value, "report-no"));
        work.detail("note", Fields.text(value, "comments"));
        sink.accept(work.build());
    }
}
