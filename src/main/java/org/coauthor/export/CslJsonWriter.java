package org.coauthor.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.jspecify.annotations.Nullable;

/** CSL-JSON (citation-style-language 1.0.2 data schema), as Pandoc, Zotero and citation processors read it. */
final class CslJsonWriter implements WorkWriter {

    @Override
    public void write(List<Work> works, Writer out) throws IOException {
        JsonGenerator json = Json.generator(out);
        List<String> keys = CitationKeys.of(works);
        json.writeStartArray();
        for (int i = 0; i < works.size(); i++) item(works.get(i), keys.get(i), json);
        json.writeEndArray();
        Json.end(json, out);
    }

    private static void item(Work work, String key, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", key);
        json.writeStringField("type", type(work));
        text(json, "title", work.title());
        if (!work.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (AuthorMention author : work.authors()) name(json, author);
            json.writeEndArray();
        }
        text(json, "container-title", work.venue());
        issued(json, work);
        text(json, "volume", work.details().get("volume"));
        text(json, "issue", work.details().get("number"));
        text(json, "page", work.details().get("pages"));
        text(json, "publisher", work.details().get("publisher"));
        text(json, "publisher-place", work.details().get("address"));
        text(json, "collection-title", work.details().get("series"));
        text(json, "DOI", work.identifier("doi"));
        text(json, "ISBN", work.identifier("isbn") == null ? work.details().get("isbn") : work.identifier("isbn"));
        text(json, "PMID", work.identifier("pmid"));
        text(json, "PMCID", work.identifier("pmcid"));
        text(json, "URL", url(work));
        if (!work.topics().isEmpty()) text(json, "keyword", String.join(", ", work.topics()));
        text(json, "status", work.status());
        text(json, "note", work.details().get("note"));
        json.writeEndObject();
    }

    private static @Nullable String url(Work work) {
        String arxiv = work.identifier("arxiv");
        String stated = work.details().get("url");
        return stated != null || arxiv == null ? stated : "https://arxiv.org/abs/" + arxiv;
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) json.writeStringField(name, Characters.oneLine(value));
    }

    private static void name(JsonGenerator json, AuthorMention author) throws IOException {
        json.writeStartObject();
        text(json, "family", author.family());
        if (author.family() == null) text(json, "literal", author.name());
        else text(json, "given", author.given());
        json.writeEndObject();
    }

    private static void issued(JsonGenerator json, Work work) throws IOException {
        Integer year = work.year();
        PartialDate date = work.date() != null || year == null ? work.date() : PartialDate.ofYear(year);
        if (date == null) return;
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        json.writeNumber(date.year());
        if (date.month() > 0) json.writeNumber(date.month());
        if (date.day() > 0) json.writeNumber(date.day());
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String type(Work work) {
        return switch (EntryType.of(work)) {
            case "article" -> "article-journal";
            case "inproceedings" -> "paper-conference";
            case "book", "proceedings" -> "book";
            case "incollection", "inbook" -> "chapter";
            case "phdthesis", "mastersthesis" -> "thesis";
            case "techreport" -> "report";
            case "unpublished" -> "manuscript";
            default -> "article";
        };
    }
}
