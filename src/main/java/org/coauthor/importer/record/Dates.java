package org.coauthor.importer.record;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates of records, as precise as they are. */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** A date that begins the text: {@code 2009-08-21/2009-08-24}, {@code 2009/08}, {@code 2009-08-21T10:00Z}; or null. */
    public static @Nullable PartialDate iso(@Nullable String text) {
        if (text == null) return null;
        Matcher found = ISO.matcher(text.strip());
        if (!found.lookingAt()) return null;
        return of(found.group(1), found.group(2), found.group(3));
    }

    /** A date from its parts as written; parts that make no date are left out, null without a year. */
    public static @Nullable PartialDate of(@Nullable String year, @Nullable String month, @Nullable String day) {
        Integer y = year(year);
        if (y == null) return null;
        int m = month(month);
        try {
            return new PartialDate(y, m, m == 0 ? 0 : number(day));
        } catch (DateTimeException e) {
            return PartialDate.ofYear(y);
        }
    }

    /** The first year from 1400 to 2099 in the text, or null. */
    public static @Nullable Integer year(@Nullable String text) {
        if (text == null) return null;
        int value = text.length() == 4 ? number(text) : 0;
        if (value >= 1400 && value < 2100) return value;
        Matcher found = YEAR.matcher(text);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    /** A month by number or English name, 1 to 12; 0 where it is none. */
    public static int month(@Nullable String text) {
        if (text == null) return 0;
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.length() >= 3) {
            int byName = MONTHS.indexOf(lower.substring(0, 3)) + 1;
            if (byName > 0) return byName;
        }
        int number = number(lower);
        return number > 12 ? 0 : number;
    }

    /** The number that begins the text, at most four digits; 0 where there is none. */
    private static int number(@Nullable String text) {
        if (text == null) return 0;
        int value = 0;
        String digits = text.strip();
        for (int i = 0; i < digits.length() && i < 4 && Character.isDigit(digits.charAt(i)); i++)
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        return value;
    }
}
