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
    private static final Pattern QUOTES = Pattern.compile("[“”„«»\"]");
    private static final Pattern CLOSED = Pattern.compile("\"?[^\"]{3,}(?:\"\\s*[,.;:]|[,.?!;]\")\\s*(\\p{Lu}.+)");

    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:]+|[\\s.,;:]+$");
    private static final Pattern TITLE_EDGES = Pattern.compile("^[\\s.,;:\"'‘–—-]+|[\\s.,;:–—-]+$");
    private static final Pattern TITLE_QUOTE = Pattern.compile("(?:[\\s.,;:]*\"|[.,;:]['’])$");
    private static final Pattern VERSION = Pattern.compile("\\. [Vv]ersion \\d{1,3}(?:\\.\\d{1,3})*$");
    private static final Pattern STATUS_HEAD = Pattern.compile(
            "^(?:\\(?(?:revise (?:and|&) resubmit|r&r|under (?:review|revision)|forthcoming|(?:conditionally )?accepted(?: for publication)?|submitted|to appear|in press)\\)?(?: (?:at|by|to|in|for|with))?[,:;\\s]+){1,5}(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    private final List<Field> fields;

    FieldValues(List<Field> fields) {
        this.fields = fields;
    }

    void into(WorkBuilder work) {
        Field title = longest(Label.TITLE);
        String behind = title == null ? "" : behindQuote(title.text());
        if (title != null)
            work.title(title(title.text().substring(0, title.text().length() - behind.length())));
        AuthorList people = AuthorList.parse(joined(Label.AUTHOR));
        work.authors(people.authors()).authorsTruncated(people.truncated());
        Field venue = longest(Label.VENUE);
        if (venue != null && title == null && book()) work.title(title(venue(venue.text())));
        else if (venue != null) work.venue(named(venue));
        else work.venue(venue(behind));
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

    /** Without the quotes around it and the mark behind it. */
    static String title(String field) {
        String value = QUOTES.matcher(field).replaceAll("\"");
        String cut = TITLE_EDGES.matcher(value).replaceAll("");
        cut = VERSION.matcher(cut).replaceFirst("");
        cut = TITLE_QUOTE.matcher(cut).replaceFirst("");
        return strip(cut);
    }

    static String venue(String field) {
        String bare =
                VENUE_TAIL.matcher(VENUE_HEAD.matcher(field).replaceFirst("")).replaceFirst("");
        return STATUS_HEAD.matcher(bare).replaceFirst("");
    }

    private static String strip(String value) {
        String cut = EDGES.matcher(value).replaceAll("");
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
