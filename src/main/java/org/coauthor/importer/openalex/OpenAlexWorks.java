package org.coauthor.importer.openalex;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.WorkTypes;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/** OpenAlex works, of the present schema and of those before (host_venue, concepts). */
final class OpenAlexWorks {
    /** Concepts below this score are guesses. */
    private static final double CONCEPT_MIN = 0.3;

    private OpenAlexWorks() {}

    static Work work(JsonNode value, String id, int line) {
        WorkBuilder work = Work.builder().id(id).line(line);
        String title = Fields.text(value, "title");
        work.title(Fields.unmarked(title == null ? Fields.text(value, "display_name") : title));
        JsonNode authorships = value.path("authorships");
        authorships.forEach(authorship -> author(authorship, work));
        work.authorsTruncated(value.path("is_authors_truncated").asBoolean(false));
        JsonNode source = value.path("primary_location").path("source");
        if (!source.isObject()) source = value.path("host_venue");
        work.venue(Fields.text(source, "display_name"));
        PartialDate date = Dates.iso(Fields.text(value, "publication_date"));
        work.year(Dates.year(Fields.text(value, "publication_year")));
        if (date != null && date.month() > 0) work.date(date);
        work.type(type(value, source));
        if (value.path("is_retracted").asBoolean(false)) work.status("retracted");
        identifiers(value, id, work);
        details(value, source, work);
        topics(value, work);
        return work.build();
    }

    private static void author(JsonNode authorship, WorkBuilder work) {
        JsonNode author = authorship.path("author");
        String name = Fields.text(author, "display_name");
        if (name == null) name = Fields.text(authorship, "raw_author_name");
        if (name == null) return;
        List<String> places = new ArrayList<>();
        authorship.path("institutions").forEach(i -> places.addAll(Fields.texts(i.path("display_name"))));
        if (places.isEmpty()) places.addAll(Fields.texts(authorship.path("raw_affiliation_strings")));
        if (places.isEmpty()) places.addAll(Fields.texts(authorship.path("raw_affiliation_string")));
        work.author(AuthorMention.named(name)
                .withIdentifiers(
                        Identifiers.orcid(Fields.text(author, "orcid")), Identifiers.last(Fields.text(author, "id")))
                .withCorresponding(authorship.path("is_corresponding").asBoolean(false))
                .withAffiliations(places));
    }

    private static @Nullable String type(JsonNode value, JsonNode source) {
        String crossref = Fields.text(value, "type_crossref");
        String type = WorkTypes.of(crossref == null ? Fields.text(value, "type") : crossref);
        return "article".equals(type) && "conference".equals(Fields.text(source, "type")) ? "inproceedings" : type;
    }

    private static void identifiers(JsonNode value, String id, WorkBuilder work) {
        work.identifier("openalex", id);
        work.identifier("doi", Identifiers.doi(Fields.text(value, "doi")));
        String pmid = Identifiers.last(Fields.text(value, "ids", "pmid"));
        if (pmid != null) work.identifier("pmid", Identifiers.pmid(pmid));
        String pmcid = Identifiers.last(Fields.text(value, "ids", "pmcid"));
        if (pmcid != null) work.identifier("pmcid", Identifiers.pmcid(pmcid));
        String page = Fields.text(value, "primary_location", "landing_page_url");
        if (page != null && page.contains("arxiv.org/")) work.identifier("arxiv", Identifiers.arxiv(page));
    }

    private static void details(JsonNode value, JsonNode source, WorkBuilder work) {
        JsonNode biblio = value.path("biblio");
        work.detail("volume", Fields.text(biblio, "volume"));
        work.detail("number", Fields.text(biblio, "issue"));
        work.detail("pages", Fields.pages(Fields.text(biblio, "first_page"), Fields.text(biblio, "last_page")));
        String publisher = Fields.text(source, "host_organization_name");
        work.detail("publisher", publisher == null ? Fields.text(source, "publisher") : publisher);
        work.detail("issn", Fields.text(source, "issn_l"));
        work.detail("language", Fields.text(value, "language"));
        work.detail("url", Fields.text(value, "primary_location", "landing_page_url"));
    }

    private static void topics(JsonNode value, WorkBuilder work) {
        value.path("topics").forEach(t -> work.topic(Fields.text(t, "display_name")));
        value.path("keywords")
                .forEach(k -> work.topic(
                        k.isTextual()
                                ? Fields.text(k)
                                : Fields.text(k, k.has("display_name") ? "display_name" : "keyword")));
        if (value.has("topics")) return;
        value.path("concepts").forEach(c -> {
            if (c.path("score").asDouble(0) >= CONCEPT_MIN) work.topic(Fields.text(c, "display_name"));
        });
    }
}
