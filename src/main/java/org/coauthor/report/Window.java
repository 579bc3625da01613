package org.coauthor.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The last so many months before a day, the same day of the earlier month included: 48 months before 2026-11-22 begin on 2022-11-22. Where the earlier
 * month is shorter its last day counts. A date that is less precise than the edge is not rounded: it is borderline.
 *
 * @param asOf the last day
 * @param months how far back, 0 or more; {@link #LIFETIME} for no limit
 */
public record Window(LocalDate asOf, int months) {
    public static final int LIFETIME = -1;

    /** How a date lies to the window. */
    public enum Reach {
        INSIDE,
        BORDERLINE,
        OUTSIDE
    }

    public Window {
        if (months < LIFETIME) throw new IllegalArgumentException("months: " + months);
    }

    /** The first day inside. */
    public LocalDate start() {
        return months == LIFETIME ? LocalDate.MIN : asOf.minusMonths(months);
    }

    /** How a single date lies; later than the last day counts as inside, an unknown date as borderline. */
    public Reach at(@Nullable PartialDate date) {
        if (months == LIFETIME) return Reach.INSIDE;
        if (date == null) return Reach.BORDERLINE;
        if (!date.earliest().isBefore(start())) return Reach.INSIDE;
        return date.latest().isBefore(start()) ? Reach.OUTSIDE : Reach.BORDERLINE;
    }

    /** How a span lies: by its end; an open end is inside, no date at all and a begin after the last day are borderline. */
    public Reach over(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && from.earliest().isAfter(asOf)) return Reach.BORDERLINE;
        if (months == LIFETIME) return Reach.INSIDE;
        if (to == null) return from == null ? Reach.BORDERLINE : Reach.INSIDE;
        return at(to);
    }

    /** The days by which a date misses the window; 0 where it does not. */
    public long daysOutside(@Nullable PartialDate date) {
        if (date == null || at(date) != Reach.OUTSIDE) return 0;
        return ChronoUnit.DAYS.between(date.latest(), start());
    }
}
