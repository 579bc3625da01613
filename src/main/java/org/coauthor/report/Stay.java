package org.coauthor.report;

import java.util.List;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at an institution, as staff or as a student.
 *
 * @param person the person's id
 * @param institution its name
 * @param role position or degree
 * @param department part of the institution
 * @param from the begin
 * @param to the end; absent where it is open or not known
 * @param study as a student
 * @param evidence where it is stated
 */
public record Stay(
        String person,
        String institution,
        @Nullable String role,
        @Nullable String department,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean study,
        List<Evidence> evidence) {

    public Stay {
        evidence = List.copyOf(evidence);
    }
}
