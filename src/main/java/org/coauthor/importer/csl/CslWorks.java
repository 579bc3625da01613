package org.coauthor.importer.csl;

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

/**
 * Items of CSL-JSON 1.0.2 as works; and of Crossref's REST API, whose records are such items with lists where CSL has single values.
 */
public final class CslWorks {
    private CslWorks() {}

    /** What an item says. */
    public static Work work(JsonNode item, int line) {
        WorkBuilder work = Work.builder().line(line);
        String doi = Identifiers.doi(Fields.text(item, "DOI"));
        String id = Fields.text(item, "id");
        work.id(id == null ? doi : id);
        work.identifier("doi", doi);
        String title = Fields.unmarked(Fields.text(item, "title"));
        String subtitle = Fields.unmarked(Fields.text(item, "subtitle"));
        work.title(title == null || subtitle == null || title.contains(subtitle) ? title : title + ": " + subtitle);
        item.path("author").forEach(author -> {
            AuthorMention person = person(author);
            if (person != null) work.author(person);
        });
        String venue = Fields.unmarked(Fields.text(item, "container-title"));
        work.venue(venue == null ? Fields.unmarked(Fields.text(item, "event", "name")) : venue);
        date(item, work);
        work.type(WorkTypes.of(Fields.text(item, "type")));
        identifiers(item, work);
        details(item, work);
        Fields.texts(item.path("subject")).forEach(work::topic);
        String keywords = Fields.text(item, "keyword");
        if (keywords != null) for (String topic : keywords.split("[,;]", -1)) work.topic(topic);
        work.status(Fields.text(item, "status"));
        return work.build();
    }

    private static @Nullable AuthorMention person(JsonNode author) {
        String literal = Fields.text(author, "literal");
        if (literal == null) literal = Fields.text(author, "name");
        String given = joined(Fields.text(author, "given"), null);
        String family = joined(
                joined(Fields.text(author, "dropping-particle"), Fields.text(author, "non-dropping-particle")),
                Fields.text(author, "family"));
        AuthorMention person = Fields.person(given, family, Fields.text(author, "suffix"));
        if (person == null && literal != null) person = AuthorMention.named(literal);
        if (person == null) return null;
        List<String> places = new ArrayList<>();
        author.path("affiliation").forEach(a -> {
            String name = a.isTextual() ? Fields.text(a) : Fields.text(a, "name");
            if (name != null) places.add(name);
        });
        return person.withIdentifiers(Identifiers.orcid(Fields.text(author, "ORCID")), null)
                .withAffiliations(places);
    }

    private static @Nullable String joined(@Nullable String a, @Nullable String b) {
        if (a == null) return b;
        return b == null ? a : a + " " + b;
    }

    private static void date(JsonNode item, WorkBuilder work) {
        for (String name :
                new String[] {"issued", "published", "published-print", "published-online", "posted", "created"}) {
            JsonNode date = item.path(name);
            JsonNode parts = date.path("date-parts").path(0);
            PartialDate read = Dates.of(part(parts, 0), part(parts, 1), part(parts, 2));
            if (read == null) {
                String raw = Fields.text(date, "raw");
                read = Dates.iso(raw);
                if (read == null) read = Dates.of(raw == null ? Fields.text(date, "literal") : raw, null, null);
            }
            if (read == null) continue;
            work.year(read.year());
            if (read.month() > 0) work.date(read);
            return;
        }
    }

    private static @Nullable String part(JsonNode parts, int index) {
        return parts.has(index) ? parts.get(index).asText() : null;
    }

    private static void identifiers(JsonNode item, WorkBuilder work) {
        String pmid = Fields.text(item, "PMID");
        if (pmid != null) work.identifier("pmid", Identifiers.pmid(pmid));
        String pmcid = Fields.text(item, "PMCID");
        if (pmcid != null) work.identifier("pmcid", Identifiers.pmcid(pmcid));
        work.identifier("isbn", Identifiers.isbn(Fields.text(item, "ISBN")));
        String url = Fields.text(item, "URL");
        String doi = Fields.text(item, "DOI");
        if (url != null && url.contains("arxiv.org/")) work.identifier("arxiv", Identifiers.arxiv(url));
        else if (doi != null && doi.regionMatches(true, 0, "10.48550/arxiv.", 0, 15))
            work.identifier("arxiv", Identifiers.arxiv(doi.substring(15)));
    }

    private static void details(JsonNode item, WorkBuilder work) {
        work.detail("volume", Fields.text(item, "volume"));
        work.detail("number", Fields.text(item, "issue"));
        work.detail("number", Fields.text(item, "number"));
        work.detail("pages", Fields.text(item, "page"));
        work.detail("publisher", Fields.text(item, "publisher"));
        work.detail("address", Fields.text(item, "publisher-place"));
        work.detail("address", Fields.text(item, "publisher-location"));
        work.detail("series", Fields.text(item, "collection-title"));
        work.detail("edition", Fields.text(item, "edition"));
        work.detail("issn", Fields.text(item, "ISSN"));
        work.detail("isbn", Fields.text(item, "ISBN"));
        work.detail("url", Fields.text(item, "URL"));
        work.detail("note", Fields.text(item, "note"));
        work.detail("language", Fields.text(item, "language"));
        List<String> editors = new ArrayList<>();
        item.path("editor").forEach(e -> {
            AuthorMention person = person(e);
            if (person != null) editors.add(person.name());
        });
        work.detail("editor", String.join(" and ", editors));
    }
}
