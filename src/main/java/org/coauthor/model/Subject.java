package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose document this is: the person of a CV, the owner of a homepage or listing.
 *
 * @param name natural order; absent where the document never says it
 * @param inferred concluded from the entries rather than read
 * @param homepages web addresses of the person
 * @param orcid the bare iD
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Subject(
        @Nullable String name,
        boolean inferred,
        List<String> homepages,
        @Nullable String orcid,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Subject {
        homepages = homepages == null ? List.of() : List.copyOf(homepages);
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "subject";
    }
}
