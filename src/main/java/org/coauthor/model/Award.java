package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An award or honour of the subject.
 *
 * @param title as written
 * @param date when
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Award(
        String title,
        @Nullable PartialDate date,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Award {
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "award";
    }
}
