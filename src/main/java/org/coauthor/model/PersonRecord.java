package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a bibliographic source keeps about a person: identifiers and the names that are theirs.
 *
 * @param key the source's own key
 * @param names the main name first
 * @param identifiers scheme to value: orcid, dblp, openalex, wikidata
 * @param affiliations as stated
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PersonRecord(
        String key,
        List<String> names,
        Map<String, String> identifiers,
        List<String> affiliations,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public PersonRecord {
        names = names == null ? List.of() : List.copyOf(names);
        identifiers = identifiers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(identifiers));
        affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "person";
    }
}
