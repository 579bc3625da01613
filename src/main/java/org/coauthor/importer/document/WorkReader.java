package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.importer.reference.ReferenceParser;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;
import org.coauthor.text.AuthorMarks;
import org.coauthor.text.NameParser;
import org.coauthor.text.PersonName;
import org.coauthor.text.VenueText;
import org.jspecify.annotations.Nullable;

/** Reads publication lists. Where the layout tells the fields apart it decides; a string is left to the {@link ReferenceParser}. */
final class WorkReader {
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:\\[[^\\[\\]]{0,80}\\]|REPLICATION DATA\\.?|\\((?:pdf|link|code|arxiv|bib|doi|slides)\\))\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern STATUS = Pattern.compile(
            "(?i)in press|forthcoming|to appear|submitted|preprint|under review|accepted|in preparation|arxiv|à paraître|prépubl");
    /** A quoted title with more behind it: the entry is one string, however it is wrapped. */
    private static final Pattern QUOTED = Pattern.compile("[,.;] [“«\"][^”»\"]{8,400}[”»\"],? \\p{L}.{8}");

    private static final Pattern WITH = Pattern.compile(
            "\\s*[(\\[](?:[Jj]oint(?:ly)?(?: work)? )?[Ww](?:ith |/ ?)(\\p{Lu}[^()\\[\\]]{2,600}?)(?:[.;] (?:Click|See|Available)[^()]*)?[.;]?[)\\]]");
    /** "Title, Journal, Vol. 1, ...": the part before the volume, issue or date is the journal. */
    private static final Pattern OWN_FIELDS = Pattern.compile(
            "^(?:\\d{1,3}\\.\\s)?(.{8,300}?), (\\p{Lu}[^,]{2,90})[,:] (?:Vol|No\\.|Issue|\\d|[Ff]orthcoming|[Aa]ccepted|(?:\\p{Lu}\\p{Ll}+ )(?:19|20)\\d\\d).*$");

    private static final int SHORTEST = 25;

    private final Sink sink;
    private final AuthorMarks marks;
    private final @Nullable String owner;
    private boolean venuesFirst;
    private boolean ownerLeftOut;

    WorkReader(Sink sink, AuthorMarks marks, @Nullable String owner) {
        this.sink = sink;
        this.marks = marks;
        this.owner = owner;
    }

    /**
     * Reads the entries of a section.
     *
     * @param sure whether a heading says that these are works; otherwise only what has authors, title and year counts
     */
    void read(Section section, boolean sure) {
        List<Work> works = new ArrayList<>();
        List<WorkEntry> entries = WorkEntries.of(section.lines(), owner);
        venuesFirst =
                entries.stream().filter(e -> TitleFirst.venueFirst(e.joined())).count() * 3 > entries.size();
        ownerLeftOut =
                entries.stream().filter(e -> WITH.matcher(e.joined()).find()).count() * 2 > entries.size();
        for (WorkEntry entry : entries) {
            Work work = work(entry);
            if (work != null && acceptable(work, entry, sure)) works.add(work);
        }
        if (sure || works.size() >= 3) works.forEach(sink::accept);
    }

    private @Nullable Work work(WorkEntry entry) {
        int authors = authorLine(entry);
        WorkBuilder work = authors < 0 ? string(entry) : layout(entry, authors);
        if (work.title() == null) return null;
        if (work.build().year() == null && entry.year() != null) work.year(entry.year());
        return work.line(entry.line()).build();
    }

    private int authorLine(WorkEntry entry) {
        if (entry.lines().size() < 2 || QUOTED.matcher(entry.joined()).find()) return -1;
        for (int i = 0; i < Math.min(entry.lines().size(), 6); i++)
            if (AuthorLine.matches(entry.lines().get(i).text(), owner)) return i;
        return -1;
    }

    private WorkBuilder layout(WorkEntry entry, int authors) {
        List<TextLine> lines = entry.lines();
        int end = authors + 1;
        StringBuilder names = new StringBuilder(lines.get(authors).text());
        while (end < lines.size()
                && (names.toString().stripTrailing().matches(".*(?:,|\\band|&)$")
                                && AuthorLine.matches(lines.get(end).text() + ", A. Bee", owner)
                        || AuthorLine.matches(lines.get(end).text(), null)))
            names.append(names.toString().stripTrailing().endsWith(",") ? " " : ", ")
                    .append(lines.get(end++).text());
        WorkBuilder work = Work.builder();
        int title = authors > 0 ? authors - 1 : end;
        int first = title;
        if (authors > 0)
            while (first > 0
                    && lines.get(first - 1).text().length() > 50
                    && !VenueLine.matches(lines.get(first - 1).text())) first--;
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= title && i < lines.size(); i++)
            text.append(i > first ? " " : "").append(lines.get(i).text());
        work.title(WorkTitle.clean(text.toString()));
        authors(names.toString(), work);
        List<String> after = new ArrayList<>();
        for (int i = authors > 0 ? end : title + 1; i < lines.size(); i++)
            after.add(lines.get(i).text());
        venue(after, first > 0 ? lines.get(0).text() : null, work);
        return work;
    }

    private void authors(String names, WorkBuilder work) {
        String with = AuthorLine.without(names);
        AuthorList list = AuthorList.parse(with != null ? with : AuthorLine.bare(names), marks);
        if (with != null && owner != null) work.author(own());
        list.authors().forEach(work::author);
        work.authorsTruncated(list.truncated());
    }

    private AuthorMention own() {
        PersonName name = NameParser.parse(owner == null ? "" : owner);
        return AuthorMention.of(owner == null ? "" : owner, name.given(), name.family())
                .asInferred();
    }

    /** The first line behind the authors that names a venue, year or status; else what stands before the title. */
    private static void venue(List<String> after, @Nullable String before, WorkBuilder work) {
        for (String line : after) {
            if (WorkEntries.buttons(line) && !YEAR.matcher(line).find()) continue;
            VenueText venue = VenueText.parse(line);
            if (venue.date() == null && venue.status() == null && !VenueLine.matches(line)) continue;
            dated(work.venue(venue.name()).status(status(venue)).detail("note", venue.note()), venue.date());
            break;
        }
        if (work.build().venue() == null && before != null && before.length() < 40) {
            VenueText venue = VenueText.parse(before);
            work.venue(venue.name());
            if (work.build().year() == null) dated(work, venue.date());
        }
    }

    /** A date that is more than a year is kept beside it. */
    private static void dated(WorkBuilder work, @Nullable PartialDate date) {
        if (date == null) return;
        if (date.month() == 0) work.year(date.year());
        else work.date(date);
    }

    /** A venue with its year and no further word means published. */
    private static @Nullable String status(VenueText venue) {
        return venue.status() == null && venue.name() != null && venue.date() != null ? "published" : venue.status();
    }

    private WorkBuilder string(WorkEntry entry) {
        String text = entry.joined();
        for (String shorter = TAIL.matcher(text).replaceFirst("");
                !shorter.equals(text);
                shorter = TAIL.matcher(text).replaceFirst("")) text = shorter;
        Matcher with = WITH.matcher(text);
        boolean named = with.find();
        String rest = named ? text.substring(0, with.start()) + text.substring(with.end()) : text;
        Matcher fields = ownerLeftOut && !rest.matches(".*[“\"].*") ? OWN_FIELDS.matcher(rest) : null;
        if (named || fields != null && fields.matches()) {
            // The parser knows authors in front best.
            WorkBuilder work = ReferenceParser.shared().parse((named ? with.group(1) + ". " : "") + rest);
            if (fields != null && fields.matches())
                work.title(WorkTitle.clean(fields.group(1))).venue(fields.group(2));
            work.authors(List.of());
            if (named) authors("with " + with.group(1), work);
            else if (owner != null) work.author(own());
            return work;
        }
        TitleFirst parts = TitleFirst.of(text, venuesFirst);
        if (parts == null) return ReferenceParser.shared().parse(text);
        WorkBuilder work = Work.builder()
                .title(WorkTitle.clean(parts.title()))
                .venue(parts.venue())
                .year(parts.year());
        authors(parts.authors(), work);
        return work;
    }

    private boolean acceptable(Work work, WorkEntry entry, boolean sure) {
        String title = work.title();
        if (title == null || title.length() < 4) return false;
        String text = entry.joined();
        boolean dated = work.year() != null || STATUS.matcher(text).find();
        boolean people = !work.authors().isEmpty();
        if (authorLine(entry) >= 0) return sure || dated;
        if (text.length() < SHORTEST) return false;
        return sure
                ? (people || entry.marked()) && (dated || people)
                : people && dated && work.authors().size() < 60 && AuthorStart.matches(text);
    }
}
