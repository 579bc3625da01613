package org.coauthor.text;

import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or a period that a text states.
 *
 * @param from the begin, or the date itself
 * @param to the end; absent where it is open or where this is one date
 * @param range whether a period is stated, open or closed, rather than one date
 * @param start index of its first character
 * @param end index after its last character
 */
public record DateSpan(@Nullable PartialDate from, @Nullable PartialDate to, boolean range, int start, int end) {

    /** The one date, or the end of a closed period, or the begin of an open one. */
    public @Nullable PartialDate last() {
        return to == null ? from : to;
    }
}
