package org.coauthor.report;

import java.util.List;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One holder of a grant.
 *
 * @param person the person's id
 * @param grant the grant's id
 * @param title the project's
 * @param funder who pays
 * @param role PI, co-PI, ...
 * @param from the begin
 * @param to the end; absent where it is open or not known
 * @param evidence where it is stated
 */
public record Holding(
        String person,
        String grant,
        String title,
        @Nullable String funder,
        @Nullable String role,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<Evidence> evidence) {

    public Holding {
        evidence = List.copyOf(evidence);
    }
}
