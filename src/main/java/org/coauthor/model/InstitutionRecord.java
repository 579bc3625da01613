package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a source keeps about an institution.
 *
 * @param key the source's own key
 * @param name the main name
 * @param aliases other names and acronyms
 * @param identifiers scheme to value: ror, wikidata
 * @param country ISO 3166 alpha-2
 * @param parent name of the institution this one is part of
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InstitutionRecord(
        String key,
        String name,
        List<String> aliases,
        Map<String, String> identifiers,
        @Nullable String country,
        @Nullable String parent,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public InstitutionRecord {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        identifiers = identifiers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(identifiers));
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "institution";
    }
}
