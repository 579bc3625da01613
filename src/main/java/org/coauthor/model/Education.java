package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A degree or course of study of the subject.
 *
 * @param degree as written: "Ph.D."
 * @param field the subject studied
 * @param institution where
 * @param department part of the institution
 * @param from the begin, as precise as the source
 * @param to the end; absent where it is open
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Education(
        @Nullable String degree,
        @Nullable String field,
        @Nullable String institution,
        @Nullable String department,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Education {
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "education";
    }
}
