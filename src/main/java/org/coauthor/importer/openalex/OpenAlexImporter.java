package org.coauthor.importer.openalex;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.JsonImporter;
import org.coauthor.importer.record.JsonRecords;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.PersonRecord;
import org.jspecify.annotations.Nullable;

/** Reads works, authors and institutions of OpenAlex (<a href="https://docs.openalex.org/">docs.openalex.org</a>). */
public final class OpenAlexImporter extends JsonImporter {
    private static final Pattern MARK = Pattern.compile("\"id\"\\s{0,9}:\\s{0,9}\"https://openalex\\.org/[A-Za-z]");

    public OpenAlexImporter() {
        super(
                "openalex",
                Set.of("results", "group_by"),
                Set.of(
                        "abstract_inverted_index",
                        "referenced_works",
                        "related_works",
                        "counts_by_year",
                        "locations",
                        "best_oa_location",
                        "sustainable_development_goals",
                        "mesh",
                        "apc_list",
                        "apc_paid",
                        "citation_normalized_percentile",
                        "summary_stats",
                        "x_concepts",
                        "indexed_in",
                        "cited_by_percentile_year",
                        "has_content",
                        "topic_share",
                        "repositories",
                        "international",
                        "meta",
                        "open_access",
                        "primary_topic",
                        "affiliations",
                        "author_position",
                        "countries",
                        "pdf_url",
                        "license",
                        "license_id",
                        "is_oa",
                        "is_in_doaj",
                        "is_core",
                        "host_organization",
                        "host_organization_lineage",
                        "host_organization_lineage_names",
                        "lineage",
                        "subfield",
                        "field",
                        "domain",
                        "version",
                        "is_accepted",
                        "is_published",
                        "corresponding_author_ids",
                        "corresponding_institution_ids",
                        "created_date",
                        "updated_date"));
    }

    @Override
    public double fit(Sample sample) {
        return MARK.matcher(JsonRecords.head(sample)).find() ? 0.97 : 0;
    }

    @Override
    protected void take(JsonNode value, int line, Sink sink) {
        String id = Identifiers.last(Fields.text(value, "id"));
        char kind = id == null ? '?' : Character.toUpperCase(id.charAt(0));
        if (id != null && kind == 'W') sink.accept(OpenAlexWorks.work(value, id, line));
        else if (id != null && kind == 'A') sink.accept(author(value, id, line));
        else if (id != null && kind == 'I') sink.accept(institution(value, id, line));
        else unknown(value, line, sink);
    }

    private static PersonRecord author(JsonNode value, String id, int line) {
        Set<String> names = new LinkedHashSet<>(Fields.texts(value.path("display_name")));
        names.addAll(Fields.texts(value.path("display_name_alternatives")));
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put("openalex", id);
        put(identifiers, "orcid", Identifiers.orcid(Fields.text(value, "orcid")));
        Set<String> places = new TreeSet<>();
        for (String field : new String[] {"last_known_institution", "last_known_institutions"}) {
            JsonNode known = value.path(field);
            if (known.isObject()) places.addAll(Fields.texts(known.path("display_name")));
            else known.forEach(i -> places.addAll(Fields.texts(i.path("display_name"))));
        }
        return new PersonRecord(id, List.copyOf(names), identifiers, List.copyOf(places), line, 1);
    }

    private static InstitutionRecord institution(JsonNode value, String id, int line) {
        Set<String> aliases = new LinkedHashSet<>(Fields.texts(value.path("display_name_alternatives")));
        aliases.addAll(Fields.texts(value.path("display_name_acronyms")));
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put("openalex", id);
        put(identifiers, "ror", Identifiers.last(Fields.text(value, "ror")));
        put(identifiers, "wikidata", Identifiers.last(Fields.text(value, "ids", "wikidata")));
        String parent = null;
        for (JsonNode other : value.path("associated_institutions"))
            if ("parent".equals(Fields.text(other, "relationship"))) parent = Fields.text(other, "display_name");
        String name = Fields.text(value, "display_name");
        return new InstitutionRecord(
                id,
                name == null ? id : name,
                List.copyOf(aliases),
                identifiers,
                Fields.text(value, "country_code"),
                parent,
                line,
                1);
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) map.put(key, value);
    }
}
