package org.coauthor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a report covers, both ends included.
 *
 * @param since the begin; absent where it is open
 * @param until the end; absent where it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Period(@Nullable PartialDate since, @Nullable PartialDate until) {
    public static final Period ALWAYS = new Period(null, null);

    /** Whether a date may lie inside; an unknown date only lies inside an open period. */
    public boolean admits(@Nullable PartialDate date) {
        if (date == null) return since == null && until == null;
        if (since != null && date.latest().isBefore(since.earliest())) return false;
        return until == null || !date.earliest().isAfter(until.latest());
    }

    /** {@code "2019 to 2024-06"}, {@code "since 2019"}, {@code "until 2024-06"} or {@code "all years"}. */
    @Override
    public String toString() {
        if (since == null && until == null) return "all years";
        if (until == null) return "since " + since;
        return since == null ? "until " + until : since + " to " + until;
    }
}
