package org.coauthor.importer.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.PartialDate;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/**
 * The line above a listed paper: {@code LGMar 3, 2023}, {@code 91.6AIJun 1}, {@code cs.CL · Nov 7, 2023 · Code}.
 *
 * @param category full arXiv category
 * @param date of the paper, absent where no year on or before the day of the document fits
 * @param yearInferred the line leaves the year out
 */
record EntryHeader(String category, @Nullable PartialDate date, boolean yearInferred) {
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:\\d{1,3}(?:\\.\\d+)?)?[ ·|]*(?<area>[A-Z]{2}(?=[^a-z]|[A-Z][a-z])|[a-z]{2,8}(?:-[a-z]{2,8})?(?:\\.[A-Z]{2}|\\.[a-z-]{2,10})?(?=[ ·|A-Z]))[ ·|,]*"
                    + "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (?<day>[0-3]?\\d)(?:, ?(?<year>(?:19|20)\\d\\d))?[ ·|]*(?:\\p{L}[\\p{L} ·|]{0,30})?\\s*");

    /** Reads a line; null where it is no such header. */
    static @Nullable EntryHeader parse(String line, LocalDate asOf) {
        if (line.length() > 80) return null;
        Matcher m = LINE.matcher(line);
        if (!m.matches()) return null;
        String area = m.group("area");
        if (!ArxivCategory.known(area)) return null;
        int month = DateText.month(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        boolean inferred = m.group("year") == null;
        try {
            PartialDate date = inferred
                    ? DateText.yearless(month, day, asOf)
                    : new PartialDate(Integer.parseInt(m.group("year")), month, day);
            return new EntryHeader(ArxivCategory.full(area), date, inferred);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
