package org.coauthor.report;

import java.util.List;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on the board of a journal, a collection or a conference.
 *
 * @param person the person's id
 * @param venue its name
 * @param role as written
 * @param from the begin
 * @param to the end; absent where it is open or not known
 * @param evidence where it is stated
 */
public record Editorship(
        String person,
        String venue,
        @Nullable String role,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<Evidence> evidence) {

    public Editorship {
        evidence = List.copyOf(evidence);
    }
}
