package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A field the subject works in.
 *
 * @param topic as written
 * @param line first line of the entry, from 1
 * @param confidence how sure the reading is, above 0 and at most 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Interest(
        String topic,
        int line,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Certain.class)
        double confidence)
        implements Statement {

    public Interest {
        confidence = confidence == 0 ? 1 : confidence;
    }

    @Override
    public String kind() {
        return "topic";
    }
}
