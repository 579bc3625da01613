package org.coauthor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.coauthor.model.PartialDate;
import org.coauthor.report.Window.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest(name = "{1} months before {0} begin on {2}")
    @CsvSource({
        "2026-11-22, 48, 2022-11-22",
        "2026-11-22, 0, 2026-11-22",
        "2024-02-29, 12, 2023-02-28",
        "2024-02-29, 48, 2020-02-29",
        "2025-02-28, 12, 2024-02-28",
        "2026-03-31, 1, 2026-02-28",
        "2024-03-31, 1, 2024-02-29",
        "2026-08-31, 24, 2024-08-31",
        "2026-12-31, 6, 2026-06-30",
        "2000-03-01, 12, 1999-03-01"
    })
    void beginsTheSameDayOfTheEarlierMonth(LocalDate asOf, int months, LocalDate start) {
        assertEquals(start, new Window(asOf, months).start());
    }

    @ParameterizedTest(name = "{0} is {1} the 48 months before 2026-11-22")
    @CsvSource({
        "2022-11-22, INSIDE",
        "2022-11-21, OUTSIDE",
        "2022-11, BORDERLINE",
        "2022-12, INSIDE",
        "2022-10, OUTSIDE",
        "2022, BORDERLINE",
        "2023, INSIDE",
        "2021, OUTSIDE",
        "2026-11-22, INSIDE",
        "2027, INSIDE",
        ", BORDERLINE"
    })
    void doesNotRoundDates(String date, Reach expected) {
        assertEquals(expected, new Window(LocalDate.of(2026, 11, 22), 48).at(date(date)));
    }

    @ParameterizedTest(name = "a year of a window that begins on a New Year's Day is whole: {0} {1}")
    @CsvSource({"2022, INSIDE", "2021, OUTSIDE", "2021-12-31, OUTSIDE", "2022-01, INSIDE"})
    void wholeYearsHaveNoEdge(String date, Reach expected) {
        assertEquals(expected, new Window(LocalDate.of(2026, 1, 1), 48).at(date(date)));
    }

    @ParameterizedTest(name = "from {0} to {1} is {2} the last 12 months")
    @CsvSource({
        "2010, , INSIDE",
        "2010, 2024, OUTSIDE",
        "2010, 2025, BORDERLINE",
        "2010, 2025-12, INSIDE",
        ", 2025-11, BORDERLINE",
        ", 2025-10, OUTSIDE",
        ", , BORDERLINE",
        "2027-01, , BORDERLINE",
        "2026-11-22, , INSIDE",
        "2026, , INSIDE"
    })
    void judgesSpansByTheirEnd(String from, String to, Reach expected) {
        assertEquals(expected, new Window(LocalDate.of(2026, 11, 22), 12).over(date(from), date(to)));
    }

    @Test
    void aLifetimeHasNoEdge() {
        Window window = new Window(LocalDate.of(2026, 11, 22), Window.LIFETIME);
        assertEquals(Reach.INSIDE, window.at(PartialDate.ofYear(1871)));
        assertEquals(Reach.INSIDE, window.at(null));
        assertEquals(Reach.INSIDE, window.over(null, PartialDate.ofYear(1900)));
        assertThrows(IllegalArgumentException.class, () -> new Window(LocalDate.of(2026, 1, 1), -2));
    }

    @ParameterizedTest(name = "{0} misses by {1} days")
    @CsvSource({"2022-11-21, 1", "2022-10, 22", "2022-11-22, 0", "2022, 0", "2021, 326", ", 0"})
    void saysByHowMuchADateMisses(String date, long days) {
        assertEquals(days, new Window(LocalDate.of(2026, 11, 22), 48).daysOutside(date(date)));
    }

    private static PartialDate date(String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }
}
