package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant that the subject holds or held.
 *
 * @param title of the project
 * @param funder who pays
 * @param role PI, co-PI, ...
 * @param with the partners, natural order
 * @param from the begin, as precise as the source
 * @param to the end; absent where it is open
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Grant(
        String title,
        @Nullable String funder,
        @Nullable String role,
        List<String> with,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Grant {
        with = with == null ? List.of() : List.copyOf(with);
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "grant";
    }
}
