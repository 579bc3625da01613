package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An editorship or a place on an editorial board or programme committee.
 *
 * @param venue the journal or conference
 * @param role as written
 * @param from the begin, as precise as the source
 * @param to the end; absent where it is open
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Editing(
        String venue,
        @Nullable String role,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Editing {
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "editing";
    }
}
