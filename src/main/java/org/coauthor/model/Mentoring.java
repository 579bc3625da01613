package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * That one person advised, supervised or managed another.
 *
 * @param mentor natural order
 * @param mentee absent where it is the subject
 * @param relation serialised as kind: doctoral, postdoctoral, masters, undergraduate, internship, committee, visiting, unspecified
 * @param institution where
 * @param topic of the work together
 * @param from the begin, as precise as the source
 * @param to the end; absent where it is open
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mentoring(
        String mentor,
        @Nullable String mentee,
        @JsonProperty("kind") @Nullable String relation,
        @Nullable String institution,
        @Nullable String topic,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Mentoring {
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "mentoring";
    }
}
