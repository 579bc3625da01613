package org.coauthor.importer.ror;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.Fields;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.record.JsonImporter;
import org.coauthor.importer.record.JsonRecords;
import org.coauthor.model.InstitutionRecord;
import org.jspecify.annotations.Nullable;

/** Reads organizations of ROR's dump and API, schema 1 and 2 (<a href="https://ror.readme.io/docs/data-structure">ror.readme.io</a>). */
public final class RorImporter extends JsonImporter {
    private static final Pattern MARK = Pattern.compile("\"id\"\\s{0,9}:\\s{0,9}\"https://ror\\.org/0");

    public RorImporter() {
        super("ror", Set.of("items"), Set.of("addresses", "admin", "links"));
    }

    @Override
    public double fit(Sample sample) {
        String head = JsonRecords.head(sample);
        return MARK.matcher(head).find() && (head.contains("\"names\"") || head.contains("\"acronyms\"")) ? 0.96 : 0;
    }

    @Override
    protected void take(JsonNode value, int line, Sink sink) {
        String id = Identifiers.last(Fields.text(value, "id"));
        Set<String> names = names(value);
        if (id == null || names.isEmpty()) {
            unknown(value, line, sink);
            return;
        }
        List<String> all = List.copyOf(names);
        String parent = null;
        for (JsonNode other : value.path("relationships"))
            if ("parent".equalsIgnoreCase(Fields.text(other, "type"))) parent = Fields.text(other, "label");
        String country = Fields.text(value, "country", "country_code");
        if (country == null) country = Fields.text(value, "locations", "geonames_details", "country_code");
        sink.accept(new InstitutionRecord(
                id, all.get(0), all.subList(1, all.size()), identifiers(value, id), country, parent, line, 1));
    }

    /** The name on display first. */
    private static Set<String> names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>(Fields.texts(value.path("name")));
        for (JsonNode name : value.path("names"))
            if (Fields.texts(name.path("types")).contains("ror_display"))
                names.addAll(Fields.texts(name.path("value")));
        value.path("names").forEach(n -> names.addAll(Fields.texts(n.path("value"))));
        names.addAll(Fields.texts(value.path("aliases")));
        names.addAll(Fields.texts(value.path("acronyms")));
        value.path("labels").forEach(l -> names.addAll(Fields.texts(l.path("label"))));
        return names;
    }

    private static Map<String, String> identifiers(JsonNode value, String id) {
        Map<String, String> identifiers = new TreeMap<>();
        identifiers.put("ror", id);
        JsonNode external = value.path("external_ids");
        put(identifiers, "wikidata", preferred(external.path("Wikidata")));
        for (JsonNode one : external)
            if ("wikidata".equals(Fields.text(one, "type"))) put(identifiers, "wikidata", preferred(one));
        return identifiers;
    }

    private static @Nullable String preferred(JsonNode ids) {
        String preferred = Fields.text(ids, "preferred");
        return preferred == null ? Fields.text(ids, "all") : preferred;
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) map.put(key, value);
    }
}
