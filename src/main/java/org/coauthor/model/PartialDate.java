package org.coauthor.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as precise as its source: a year, a month of a year, or a day (ISO 8601: {@code 2024}, {@code 2024-09}, {@code 2024-09-30}).
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** @throws DateTimeException where there is no such date */
    public PartialDate {
        if (year < 1 || year > 9999) throw new DateTimeException("year out of range: " + year);
        if (month == 0 && day != 0) throw new DateTimeException("a day needs its month: " + day);
        if (month != 0) YearMonth.of(year, month);
        if (day != 0) LocalDate.of(year, month, day);
    }

    /** The whole of a year. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** The whole of a month, 1 to 12. */
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code 2024}, {@code 2024-09} or {@code 2024-09-30}.
     *
     * @throws DateTimeException where the text is none of them
     */
    @JsonCreator
    public static PartialDate parse(String iso) {
        String[] parts = iso.split("-", -1);
        try {
            if (parts.length == 1) return ofYear(Integer.parseInt(parts[0]));
            if (parts.length == 2) return ofMonth(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            if (parts.length == 3)
                return new PartialDate(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (NumberFormatException e) {
            throw new DateTimeException("not an ISO date: " + iso, e);
        }
        throw new DateTimeException("not an ISO date: " + iso);
    }

    /** The first day that this date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that this date can mean. */
    public LocalDate latest() {
        if (day != 0) return LocalDate.of(year, month, day);
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        if (byYear != 0) return byYear;
        int byMonth = Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    @Override
    @JsonValue
    public String toString() {
        if (month == 0) return String.format(Locale.ROOT, "%04d", year);
        if (day == 0) return String.format(Locale.ROOT, "%04d-%02d", year, month);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
