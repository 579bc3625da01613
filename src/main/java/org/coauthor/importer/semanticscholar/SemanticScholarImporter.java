package org.coauthor.importer.semanticscholar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.JsonImporter;
import org.coauthor.importer.record.JsonRecords;
import org.coauthor.importer.record.WorkTypes;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads papers and authors of Semantic Scholar (<a href="https://api.semanticscholar.org/api-docs/">Academic Graph</a>): answers, lists,
 * citations and references of a paper, and the data sets, which write the same fields in small letters.
 */
public final class SemanticScholarImporter extends JsonImporter {
    private static final Pattern MARK =
            Pattern.compile("\"(?:paperId|corpusid|authorId|authorid|citingPaper|citedPaper)\"\\s{0,9}:");

    public SemanticScholarImporter() {
        super(
                "semanticscholar",
                Set.of("data", "citingPaper", "citedPaper"),
                Set.of(
                        "abstract",
                        "references",
                        "citations",
                        "embedding",
                        "tldr",
                        "contexts",
                        "contextsWithIntent",
                        "intents",
                        "openAccessPdf"));
    }

    @Override
    public double fit(Sample sample) {
        return MARK.matcher(JsonRecords.head(sample)).find() ? 0.95 : 0;
    }

    @Override
    protected void take(JsonNode value, int line, Sink sink) {
        if (value.has("paperId") || value.has("corpusid") || value.has("corpusId")) sink.accept(paper(value, line));
        else if (value.has("authorId") || value.has("authorid")) {
            PersonRecord person = author(value, line);
            if (person != null) sink.accept(person);
            value.path("papers").forEach(p -> sink.accept(paper(p, line)));
        } else unknown(value, line, sink);
    }

    /** A field by its name in answers or in data sets. */
    private static @Nullable String either(JsonNode value, String name) {
        String text = Fields.text(value, name);
        return text == null ? Fields.text(value, name.toLowerCase(Locale.ROOT)) : text;
    }

    private static Work paper(JsonNode value, int line) {
        WorkBuilder work = Work.builder().line(line);
        String paper = Fields.text(value, "paperId");
        String corpus = either(value, "corpusId");
        work.id(paper == null ? corpus : paper);
        work.title(Fields.unmarked(Fields.text(value, "title")));
        value.path("authors").forEach(a -> {
            String name = Fields.text(a, "name");
            if (name != null)
                work.author(AuthorMention.named(name)
                        .withIdentifiers(null, either(a, "authorId"))
                        .withAffiliations(Fields.texts(a.path("affiliations"))));
        });
        String venue = Fields.text(value, "publicationVenue", "name");
        if (venue == null) venue = Fields.text(value, "venue");
        work.venue(venue == null ? Fields.text(value, "journal", "name") : venue);
        work.year(Dates.year(Fields.text(value, "year")));
        PartialDate date = Dates.iso(either(value, "publicationDate"));
        if (date != null && date.month() > 0) work.date(date);
        for (String type :
                Fields.texts(value.path(value.has("publicationTypes") ? "publicationTypes" : "publicationtypes")))
            if (!"misc".equals(WorkTypes.of(type))) work.type(WorkTypes.of(type));
        JsonNode ids = value.path(value.has("externalIds") ? "externalIds" : "externalids");
        work.identifier("s2", paper);
        work.identifier("doi", Identifiers.doi(Fields.text(ids, "DOI")));
        work.identifier("arxiv", Identifiers.arxiv(Fields.text(ids, "ArXiv")));
        work.identifier("dblp", Fields.text(ids, "DBLP"));
        work.identifier("pmid", Fields.text(ids, "PubMed"));
        String pmc = Fields.text(ids, "PubMedCentral");
        if (pmc != null) work.identifier("pmcid", Identifiers.pmcid(pmc));
        work.detail("volume", Fields.text(value, "journal", "volume"));
        work.detail("pages", Fields.text(value, "journal", "pages"));
        work.detail("url", Fields.text(value, "url"));
        Fields.texts(value.path("fieldsOfStudy")).forEach(work::topic);
        value.path(value.has("s2FieldsOfStudy") ? "s2FieldsOfStudy" : "s2fieldsofstudy")
                .forEach(f -> work.topic(Fields.text(f, "category")));
        return work.build();
    }

    private static @Nullable PersonRecord author(JsonNode value, int line) {
        String id = either(value, "authorId");
        if (id == null) return null;
        List<String> names = new ArrayList<>(Fields.texts(value.path("name")));
        Fields.texts(value.path("aliases")).stream()
                .filter(a -> !names.contains(a))
                .forEach(names::add);
        JsonNode external = value.path(value.has("externalIds") ? "externalIds" : "externalids");
        // A person's DBLP identifier is here the name that DBLP knows them by.
        Fields.texts(external.path("DBLP")).stream()
                .filter(a -> !names.contains(a))
                .forEach(names::add);
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put("s2", id);
        String orcid = Identifiers.orcid(Fields.text(external, "ORCID"));
        if (orcid != null) identifiers.put("orcid", orcid);
        return new PersonRecord(id, names, identifiers, Fields.texts(value.path("affiliations")), line, 1);
    }
}
