package org.coauthor.report;

import java.util.List;
import java.util.Locale;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That one person advised another.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param kind doctoral, postdoctoral, masters, ..., unspecified
 * @param institution where
 * @param from the begin
 * @param to the end
 * @param inferred concluded, not read
 * @param evidence where it is stated
 */
public record Advice(
        String mentor,
        String mentee,
        String kind,
        @Nullable String institution,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean inferred,
        List<Evidence> evidence) {

    public Advice {
        kind = kind.toLowerCase(Locale.ROOT);
        evidence = List.copyOf(evidence);
    }

    public boolean doctoral() {
        return kind.equals("doctoral");
    }
}
