package org.coauthor.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods as people write them, in eight languages. Pure functions; linear time. */
public final class DateText {
    private static final String YEAR = "(?:1[89]|20)\\d\\d(?!\\d)";
    private static final String DAY = "[0-3]?\\d(?!\\d)(?:st|nd|rd|th|er|\\.)?";
    private static final String SEP = "[ \\t\\u00a0]{0,3}";

    /** One date; named groups carry a digit so that two fit into a range. */
    private static String date(int n) {
        String g = Integer.toString(n);
        return "(?:(?<cy" + g + ">" + YEAR + ")" + SEP + "年(?:" + SEP + "(?<cm" + g + ">[01]?\\d)" + SEP + "月(?:" + SEP
                + "(?<cd"
                + g + ">[0-3]?\\d)" + SEP + "[日号])?)?"
                + "|(?<iy" + g + ">" + YEAR + ")[-./](?<im" + g + ">1[0-2]|0?[1-9])(?:[-./](?<id" + g
                + ">[0-3]?\\d))?(?![\\d/])"
                + "|(?<my" + g + ">1[0-2]|0?[1-9])[/.](?<yy" + g + ">" + YEAR + ")"
                + "|(?:(?<d" + g + ">" + DAY + ")(?: of| de)?" + SEP + "[ -]?)?(?<m" + g + ">\\b" + MonthNames.MONTH
                + ")(?![\\p{L}])(?:" + SEP
                + "(?:[,'’/-]|de |del )?" + SEP + "(?:(?<d2" + g + ">" + DAY + ")(?:[-–]" + DAY + ")?" + SEP + ",?"
                + SEP + ")?(?<y" + g + ">" + YEAR + "))?"
                + "|(?:\\b" + MonthNames.SEASON + SEP + ",?" + SEP + ")?(?<sy" + g + ">" + YEAR + "))";
    }

    private static final String DASH =
            "(?:[-–—−~～〜]{1,3}|\\bto\\b|\\bbis\\b|\\bau\\b|\\bà\\b|\\ba\\b|\\bhasta\\b|\\buntil\\b|至|到)";
    private static final String NOW =
            "(?:present|presently|current|currently|now|today|ongoing|to date|date|heute|aktuell|présent|aujourd['’]hui|actuel(?:lement)?"
                    + "|en cours|actualidad|actual|presente|atual|hoje|oggi|今|至今|现在|現在)(?![\\p{IsLatin}])";
    private static final String SINCE = "(?:since|from|depuis|seit|ab|desde|dal|自|starting)";
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\p{L}\\d:/_$€£-])(?:(?<since>\\b" + SINCE + SEP + "(?:le )?)?" + date(1) + "(?:" + SEP + "(?<dash>"
                    + DASH + ")" + SEP + "(?:(?<now>" + NOW + ")|" + date(2)
                    + "|(?<short>\\d\\d)(?!\\d|[.:,]\\d))?)?(?![\\d])|(?<upto>(?:until|jusqu['’]en|bis)) (?<uy>" + YEAR
                    + "))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REST = Pattern.compile("[\\s\\p{P}\\p{S}]*");
    /** Without a year there is no date: most lines of a document need no more than this look. */
    private static final Pattern ANY_YEAR = Pattern.compile(YEAR);

    private DateText() {}

    /** All dates and periods of a text in order. Bare months and days without a year are left out, see {@link #yearless}. */
    public static List<DateSpan> all(String text) {
        List<DateSpan> found = new ArrayList<>();
        if (!ANY_YEAR.matcher(text).find()) return found;
        Matcher m = SPAN.matcher(text);
        int at = 0;
        while (at <= text.length() && m.find(at)) {
            at = Math.max(m.end(), at + 1);
            DateSpan span = span(text, m);
            if (span != null) found.add(span);
        }
        return found;
    }

    /** The first date or period, if any. */
    public static @Nullable DateSpan first(String text) {
        List<DateSpan> all = all(text);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The date or period that a text consists of, but for brackets and punctuation. */
    public static @Nullable DateSpan only(String text) {
        if (text.length() > 60) return null;
        DateSpan span = first(text);
        if (span == null) return null;
        String rest = text.substring(0, span.start()) + text.substring(span.end());
        return REST.matcher(rest).matches() ? span : null;
    }

    /** The text without one of its spans, and without the brackets or separators that the span leaves behind. */
    public static String without(String text, DateSpan span) {
        String before = text.substring(0, span.start()).replaceAll("[\\s,;:.(\\[|·–—-]+$", "");
        String after = text.substring(span.end()).replaceAll("^[?\\s,;:.)\\]|·–—-]+", "");
        if (before.isEmpty()) return after;
        return after.isEmpty() ? before : before + ", " + after;
    }

    /**
     * A month and, if known, day without its year: the latest such date on or before the day of the document.
     *
     * @param month 1 to 12
     * @param day 1 to 31, or 0
     */
    public static @Nullable PartialDate yearless(int month, int day, LocalDate asOf) {
        for (int year = asOf.getYear(); year > asOf.getYear() - 9; year--) {
            try {
                PartialDate date = new PartialDate(year, month, day);
                if (!date.earliest().isAfter(asOf)) return date;
            } catch (DateTimeException e) {
                continue; // 29 February of a common year
            }
        }
        return null;
    }

    /** The number of a month's name in any of the languages, 0 where it is none. */
    public static int month(String name) {
        return MonthNames.number(name);
    }

    private static @Nullable DateSpan span(String text, Matcher m) {
        if (m.group("uy") != null)
            return new DateSpan(null, PartialDate.ofYear(Integer.parseInt(m.group("uy"))), true, m.start(), m.end());
        Integer second = m.group("dash") == null ? null : year(m, 2);
        PartialDate from = date(m, 1, second);
        if (from == null) return null;
        boolean since = m.group("since") != null;
        if (m.group("dash") == null) return new DateSpan(from, null, since, m.start(), m.end());
        PartialDate to = date(m, 2, null);
        if (m.group("short") != null) {
            int year = from.year() / 100 * 100 + Integer.parseInt(m.group("short"));
            boolean month = from.month() == 0 && year < from.year() && Integer.parseInt(m.group("short")) <= 12;
            if (year < from.year() && !month) return new DateSpan(from, null, false, m.start(), m.start("dash"));
            to = month ? null : PartialDate.ofYear(year);
        }
        boolean open = to == null && m.group("now") == null;
        // A dash before further words is punctuation, not an open end.
        if (open && !REST.matcher(text.substring(m.end("dash"))).matches() && !"-–—".contains(m.group("dash")))
            return new DateSpan(from, null, false, m.start(), m.start("dash"));
        if (open && text.substring(m.end()).stripLeading().length() > 0 && !glued(text, m))
            return new DateSpan(from, null, since, m.start(), m.start("dash"));
        if (to != null && to.compareTo(from) < 0 && to.year() < from.year())
            return new DateSpan(from, null, false, m.start(), m.start("dash"));
        return new DateSpan(from, to, true, m.start(), m.end());
    }

    /** "2014 -" before a comma or bracket is an open end even inside a line, as "2014-" with nothing between is before a space. */
    private static boolean glued(String text, Matcher m) {
        int end = m.end("dash");
        return ")],:|）".indexOf(text.substring(end).stripLeading().charAt(0)) >= 0
                || m.start("dash") > 0
                        && Character.isDigit(text.charAt(m.start("dash") - 1))
                        && Character.isWhitespace(text.charAt(end))
                        && "-–—".contains(m.group("dash"));
    }

    private static @Nullable Integer year(Matcher m, int n) {
        for (String name : new String[] {"cy", "iy", "yy", "y", "sy"})
            if (m.group(name + n) != null) return Integer.valueOf(m.group(name + n));
        return null;
    }

    private static @Nullable PartialDate date(Matcher m, int n, @Nullable Integer otherYear) {
        Integer year = year(m, n);
        if (year == null) year = m.group("m" + n) == null ? null : otherYear;
        if (year == null) return null;
        int month = number(m, "cm" + n, "im" + n, "my" + n);
        if (m.group("m" + n) != null) month = MonthNames.number(m.group("m" + n));
        int day = number(m, "cd" + n, "id" + n, "d" + n, "d2" + n);
        try {
            return new PartialDate(year, month, month == 0 ? 0 : day);
        } catch (DateTimeException e) {
            return month > 12 ? null : new PartialDate(year, month, 0);
        }
    }

    private static int number(Matcher m, String... groups) {
        for (String group : groups)
            if (m.group(group) != null) {
                String digits = m.group(group).replaceAll("\\D", "");
                return digits.isEmpty() ? 0 : Integer.parseInt(digits);
            }
        return 0;
    }
}
