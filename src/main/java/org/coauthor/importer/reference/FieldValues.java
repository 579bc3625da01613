package org.coauthor.importer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.PartialDate;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.coauthor.text.VenueText;
import org.jspecify.annotations.Nullable;

/** Turns labelled runs into the values of a work. */
final class FieldValues {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20[0-4]\\d)(?!\\d)");
    private static final Pattern LOOSE_YEAR =
            Pattern.compile("(?<![\\d/:–-])(1[5-9]\\d\\d|20[0-4]\\d)[a-z]?(?![\\d/–-])");
    private static final Pattern VENUE_HEAD = Pattern.compile(
            "^(?:[\\s.,;:(\\[“\"'‘«–—-]|(?:[Ii][nN]|IN|appeared in|published in|Dans|En|em|Em)\\b[:\\s]+(?=\\S))++");
    private static final Pattern VENUE_TAIL = Pattern.compile(
            "(?:[\\s.,;:(\\[“”\"'’»–—-]|\\b[Vv]ol\\b\\.?|\\b[Nn]o\\b\\.?|\\b[Pp]p?\\b\\.|\\b[Ii]n [Pp]ress\\b)++$");
    /** What stands behind a venue's name in its run: a special issue, its volume in a series, a month. */
    private static final Pattern VENUE_MORE = Pattern.compile(
            "(?=[\\s,.:;(–—-])(?<=[\\p{L})\\]]{2})(?:[\\s,.:;(–—-]++(?:\\d{3,4}[–-]\\d{3,4}\\.?\\s+)?(?i:special|themed?) (?i:issue|section|number)\\b.*"
                    + "|[\\s,.;(]++(?i:vol(?:ume|\\.)?) \\w{1,6} (?:of|in)\\b.*"
                    + "|[\\s,.;(]++(?:\\d{1,2}\\s+)?(?:January|February|March|April|June|July|August|September|October|November|December))$");

    private static final Pattern TRANSLATOR =
            Pattern.compile("^[Tt]rans(?:lated|l)?\\b\\.?(?: by)?(?: \\p{Lu}[\\p{L}.-]*){1,4}\\. (?=\\p{Lu})");
    private static final Pattern QUOTES = Pattern.compile("[“”„«»\"]");
    private static final Pattern CLOSED = Pattern.compile("\"?[^\"]{3,}(?:\"\\s*[,.;:]|[,.?!;]\")\\s*(\\p{Lu}.+)");

    /** The stop behind a list of people, where the last word is no abbreviation by its length. */
    private static final Pattern SENTENCE_STOP = Pattern.compile("(?<=\\p{Lu}\\p{Ll}{2,40})\\.\\s*$");

    private static final String MARKS = ".,;:";
    private static final Pattern TITLE_QUOTE = Pattern.compile("(?=[\\s.,;:\"])(?:[\\s.,;:]*+\"|[.,;:]['’])$");
    /** What stands behind a title in its run: the kind of work in brackets, its volumes, where it was told. */
    private static final Pattern TITLE_MORE = Pattern.compile(
            "(?=[\\s.,(\\[])(?:[\\s.,]*+[(\\[](?:(?:unpublished )?(?:doctoral|ph\\.? ?d|master|m\\.? ?sc|bachelor)[^()\\[\\]]{0,40}(?:dissertation|thesis)"
                    + "|motion picture|film|video|data ?set|(?:computer )?software|dvd|translated by [^()\\[\\]]{1,60}|in preparation)"
                    + "[^()\\[\\]]{0,30}[)\\]]"
                    + "|[\\s.,]++(?:plenary |invited |keynote )?(?:talk|lecture|tutorial) at this (?:conference|workshop|symposium|meeting)"
                    + "|\\s*+,\\s*+vol(?:ume|\\.) \\d{1,4} of \\p{Lu}.*"
                    + "|\\s*+,\\s*+\\d{1,2} vols)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SINGLE_QUOTED =
            Pattern.compile("^[\\s.,;:]*+['‘](?![\\s'])(.{3,}?)[.,;:]?['’][\\s.,;:]*+$");
    private static final Pattern INNER_QUOTE = Pattern.compile("(?:^|[\\s(])['‘]\\p{L}");
    private static final Pattern VERSION = Pattern.compile("\\. [Vv]ersion \\d{1,3}(?:\\.\\d{1,3})*$");
    private static final Pattern STATUS_HEAD = Pattern.compile(
            "^(?:\\(?(?:revise (?:and|&) resubmit|r&r|under (?:review|revision)|forthcoming|(?:conditionally )?accepted(?: for publication)?|submitted|to appear|in press)\\)?(?: (?:at|by|to|in|for|with))?[,:;\\s]+){1,5}(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    private final List<Field> fields;

    FieldValues(List<Field> fields) {
        this.fields = fields;
    }

    void into(WorkBuilder work) {
        Heading heading = heading();
        work.title(heading.title).venue(heading.venue);
        AuthorList people =
                AuthorList.parse(SENTENCE_STOP.matcher(joined(Label.AUTHOR)).replaceFirst(""));
        work.authors(people.authors()).authorsTruncated(people.truncated());
        Integer year = year();
        PartialDate date = date(year);
        if (date == null) work.year(year);
        else work.date(date);
        work.status(status());
        detail(work, "volume", Label.VOLUME);
        detail(work, "pages", Label.PAGES);
        detail(work, "publisher", Label.PUBLISHER);
        detail(work, "address", Label.PLACE);
        detail(work, "editor", Label.EDITOR);
        detail(work, "series", Label.SERIES);
        work.confidence(confidence());
    }

    /** Title and venue; blank or absent where there is none. */
    record Heading(@Nullable String title, @Nullable String venue) {}

    Heading heading() {
        Field title = longest(Label.TITLE);
        Field venue = longest(Label.VENUE);
        if (venue != null && title == null && book()) return new Heading(title(venue(venue.text())), null);
        String behind = title == null ? "" : venue(behindQuote(title.text()));
        return new Heading(title == null ? null : title(title.text()), venue == null ? behind : named(venue));
    }

    /** The date of that year with its month, where one is written out. */
    private @Nullable PartialDate date(@Nullable Integer year) {
        if (year == null) return null;
        for (Field field : fields) {
            if (field.label() != Label.DATE || field.text().codePoints().noneMatch(Character::isLetter)) continue;
            DateSpan span = DateText.first(field.text());
            PartialDate date = span == null ? null : span.last();
            if (date != null && date.year() == year && date.month() > 0) return date;
        }
        return null;
    }

    /** "in press", "submitted", ...: what stands in the place of a venue or beside it. */
    private @Nullable String status() {
        for (Field field : fields) {
            Label label = field.label();
            boolean beside = label == Label.NOTE || label == Label.VENUE || label == Label.DATE || label == Label.KIND;
            String status = beside ? VenueText.parse(field.text()).status() : null;
            if (status != null) return status;
        }
        return null;
    }

    /** What a title run holds behind the quote that closes the title; mostly nothing. */
    private static String behindQuote(String run) {
        if (!QUOTES.matcher(run).find()) return "";
        Matcher close = CLOSED.matcher(QUOTES.matcher(run).replaceAll("\""));
        return close.matches() ? run.substring(run.length() - close.group(1).length()) : "";
    }

    /** Whether what seems the venue of an untitled work is a book: it has no volume, and a publisher or no pages. */
    private boolean book() {
        boolean volume = longest(Label.VOLUME) != null;
        return !volume && (longest(Label.PAGES) == null || longest(Label.PUBLISHER) != null);
    }

    /** The venue, unless it is no name at all. */
    private static @Nullable String named(Field field) {
        String venue = venue(field.text());
        long letters = venue.codePoints().filter(Character::isLetter).count();
        boolean name = letters > 3
                || letters > 1 && Character.isUpperCase(venue.codePointAt(0))
                || letters > 1 && venue.codePoints().anyMatch(Character::isIdeographic);
        return name ? venue : null;
    }

    private double confidence() {
        double sum = 0;
        int count = 0;
        for (Field field : fields) {
            if (field.label() != Label.TITLE && field.label() != Label.AUTHOR && field.label() != Label.VENUE) continue;
            sum += field.certainty();
            count++;
        }
        return count == 0 ? 0.1 : Math.max(0.01, Math.min(1, Math.round(sum / count * 100) / 100.0));
    }

    private @Nullable Field longest(Label label) {
        Field best = null;
        for (Field field : fields)
            if (field.label() == label
                    && (best == null || field.text().length() > best.text().length())) best = field;
        return best;
    }

    private String joined(Label label) {
        List<String> parts = new ArrayList<>();
        for (Field field : fields) if (field.label() == label) parts.add(field.text());
        return String.join(" ; ", parts);
    }

    private void detail(WorkBuilder work, String name, Label label) {
        Field field = longest(label);
        if (field != null) work.detail(name, strip(field.text()));
    }

    private @Nullable Integer year() {
        for (Field field : fields) {
            if (field.label() != Label.DATE) continue;
            Matcher year = YEAR.matcher(field.text());
            if (year.find()) return Integer.valueOf(year.group(1));
        }
        Integer last = null;
        for (Field field : fields) {
            if (field.label() == Label.TITLE || field.label() == Label.PAGES || field.label() == Label.LINK) continue;
            Matcher year = LOOSE_YEAR.matcher(field.text());
            while (year.find()) last = Integer.valueOf(year.group(1));
        }
        for (Field field : fields) {
            Matcher year = YEAR.matcher(field.text());
            boolean place =
                    field.label() == Label.VENUE || field.label() == Label.NOTE || field.label() == Label.VOLUME;
            if (last == null && place && year.find()) last = Integer.valueOf(year.group(1));
        }
        return last;
    }

    /** Without the quotes around it, what stands behind them and the mark behind it. */
    static String title(String field) {
        String run = field.substring(0, field.length() - behindQuote(field).length());
        Matcher single = SINGLE_QUOTED.matcher(run);
        boolean within =
                single.matches() && !INNER_QUOTE.matcher(single.group(1)).find();
        String value = QUOTES.matcher(within ? single.group(1) : run).replaceAll("\"");
        String cut = trimmed(value, ".,;:\"'‘–—-", ".,;:–—-");
        cut = TITLE_MORE.matcher(VERSION.matcher(cut).replaceFirst("")).replaceFirst("");
        cut = TITLE_QUOTE.matcher(cut).replaceFirst("");
        return strip(cut);
    }

    static String venue(String field) {
        String bare =
                VENUE_TAIL.matcher(VENUE_HEAD.matcher(field).replaceFirst("")).replaceFirst("");
        String named =
                TRANSLATOR.matcher(STATUS_HEAD.matcher(bare).replaceFirst("")).replaceFirst("");
        return VENUE_MORE.matcher(named).replaceFirst("");
    }

    /** Without these marks and spaces at its ends. */
    private static String trimmed(String value, String head, String tail) {
        int start = 0;
        int end = value.length();
        while (start < end && edge(value.charAt(start), head)) start++;
        while (end > start && edge(value.charAt(end - 1), tail)) end--;
        return value.substring(start, end);
    }

    private static boolean edge(char c, String marks) {
        return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
    }

    private static String strip(String value) {
        String cut = trimmed(value, MARKS, MARKS);
        int open = cut.indexOf('(');
        int close = cut.indexOf(')');
        if (cut.startsWith("(") && close == cut.length() - 1) cut = cut.substring(1, close);
        else if (open >= 0 && close < 0 && open == cut.length() - 1)
            cut = cut.substring(0, open).strip();
        else if (close == cut.length() - 1 && open < 0 && close > 0) cut = cut.substring(0, close);
        else if (open == 0 && close < 0) cut = cut.substring(1);
        return cut.strip();
    }
}
