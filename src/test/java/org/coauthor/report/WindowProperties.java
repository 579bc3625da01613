package org.coauthor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Window.Reach;

/** Windows against a count of days and months one by one. */
class WindowProperties {
    private static final LocalDate ORIGIN = LocalDate.of(2019, 12, 25);

    @Property(seed = "23", tries = 500)
    void theStartIsTheSameDaySoManyMonthsBeforeOrTheMonthsLast(
            @ForAll @IntRange(max = 4000) int day, @ForAll @IntRange(max = 60) int months) {
        LocalDate asOf = ORIGIN.plusDays(day);
        int year = asOf.getYear();
        int month = asOf.getMonthValue();
        for (int i = 0; i < months; i++) {
            month--;
            if (month == 0) {
                month = 12;
                year--;
            }
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        assertEquals(LocalDate.of(year, month, Math.min(asOf.getDayOfMonth(), last)), new Window(asOf, months).start());
    }

    @Property(seed = "23", tries = 500)
    void aDateIsWhatAllItsDaysAre(
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(max = 50) int months,
            @ForAll @IntRange(max = 2500) int when,
            @ForAll @IntRange(max = 2) int precision) {
        Window window = new Window(ORIGIN.plusDays(day), months);
        LocalDate at = ORIGIN.minusDays(700).plusDays(when);
        PartialDate date =
                PartialDate.parse(at.toString().substring(0, List.of(4, 7, 10).get(precision)));
        List<LocalDate> days =
                date.earliest().datesUntil(date.latest().plusDays(1)).toList();
        long inside = days.stream().filter(d -> !d.isBefore(window.start())).count();
        Reach expected = inside == days.size() ? Reach.INSIDE : inside == 0 ? Reach.OUTSIDE : Reach.BORDERLINE;
        assertEquals(expected, window.at(date));
        assertEquals(expected == Reach.OUTSIDE, window.daysOutside(date) > 0);
    }

    @Property(seed = "23", tries = 300)
    void aLongerWindowNeverTakesLess(
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(max = 50) int months,
            @ForAll @IntRange(max = 2500) int when) {
        LocalDate asOf = ORIGIN.plusDays(day);
        PartialDate date = PartialDate.of(ORIGIN.minusDays(700).plusDays(when));
        Reach shorter = new Window(asOf, months).at(date);
        Reach longer = new Window(asOf, months + 1).at(date);
        assertTrue(longer.compareTo(shorter) <= 0, shorter + " became " + longer);
        assertEquals(Reach.INSIDE, new Window(asOf, Window.LIFETIME).at(date));
    }
}
