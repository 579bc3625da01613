package org.coauthor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.coauthor.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sep, 2024-                      | 2024-09 |         | true
            Sep, 2020-Jun, 2024             | 2020-09 | 2024-06 | true
            Oct, 2023 - May, 2024           | 2023-10 | 2024-05 | true
            2019–present                    | 2019    |         | true
            09/2020                         | 2020-09 |         | false
            2021年9月                       | 2021-09 |         | false
            2021年9月 至今                  | 2021-09 |         | true
            2012.09 - 2016.06               | 2012-09 | 2016-06 | true
            2018.11 - 今                    | 2018-11 |         | true
            févr. 2018–août 2018            | 2018-02 | 2018-08 | true
            Depuis sept. 2018               | 2018-09 |         | true
            Since Sept. 2018                | 2018-09 |         | true
            17 nov. 2017                    | 2017-11-17 |      | false
            November 17th, 2017             | 2017-11-17 |      | false
            Sep 01, 2025                    | 2025-09-01 |      | false
            1. Oktober 2019 bis heute       | 2019-10-01 |      | true
            enero de 2015 - marzo de 2016   | 2015-01 | 2016-03 | true
            2013 – 2014                     | 2013    | 2014    | true
            2018-19                         | 2018    | 2019    | true
            May–Aug 2025                    | 2025-05 | 2025-08 | true
            2024-09-30                      | 2024-09-30 |      | false
            Fall 2013                       | 2013    |         | false
            (2010 – 2022)                   | 2010    | 2022    | true
            August 2024–current             | 2024-08 |         | true
            """)
    void readsDates(String text, String from, String to, boolean range) {
        DateSpan span = DateText.only(text);
        assertNotNull(span, text);
        assertEquals(from, String.valueOf(span.from()));
        assertEquals(to == null ? "null" : to, String.valueOf(span.to()));
        assertEquals(range, span.range());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pp. 3176-3214
            May the force
            12 of 600
            arXiv:1909.02134
            $199,987
            """)
    void findsNoDates(String text) {
        assertNull(DateText.first(text), text);
    }

    @Test
    void takesTheLatestYearlessDateOnOrBefore() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        assertEquals(new PartialDate(2026, 6, 1), DateText.yearless(6, 1, day));
        assertEquals(new PartialDate(2026, 6, 30), DateText.yearless(6, 30, day));
        assertEquals(new PartialDate(2025, 7, 1), DateText.yearless(7, 1, day));
        assertEquals(new PartialDate(2024, 2, 29), DateText.yearless(2, 29, day));
    }

    @Test
    void aDashBeforeWordsIsAnOpenEndWhereItStandsAtTheYear() {
        DateSpan open = DateText.first("2018– Associate Professor");
        assertNotNull(open);
        assertTrue(open.range());
        DateSpan closed = DateText.first("2018 - Prize for a paper");
        assertNotNull(closed);
        assertFalse(closed.range());
    }

    @Test
    void leavesTheRestOfTheText() {
        String text = "2011 – Now, Ph.D. student, Department of Botany";
        DateSpan span = DateText.first(text);
        assertNotNull(span);
        assertEquals("Ph.D. student, Department of Botany", DateText.without(text, span));
    }
}
