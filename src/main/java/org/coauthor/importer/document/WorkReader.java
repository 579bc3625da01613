package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    /** Words that are links, behind the end of an entry. */
    private static final Pattern LINKS = Pattern.compile(
            "(?<=[.)\\]\\d])\\s+(?:(?:paper|pdf|project(?: page)?|code|video|slides|bib(?:tex)?|demo|website|poster|talk|arxiv|data(?:set)?|blog|supplement(?:ary)?|github|webpage|press)[\\s/|,·]*){1,8}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern STATUS = Pattern.compile(
            "(?i)in press|forthcoming|to appear|submitted|preprint|under review|accepted|in preparation|arxiv|à paraître|prépubl");
    /** A quoted title with more behind it: the entry is one string, however it is wrapped. */
    private static final Pattern QUOTED = Pattern.compile("[,.;] [“«\"][^”»\"]{8,400}[”»\"],? \\p{L}.{8}");

    private static final Pattern INCLUDING = Pattern.compile("\\s*\\((?:incl\\.|including) [^()]{1,60}\\)");
    private static final Pattern QUOTED_FIRST =
            Pattern.compile("[“«\"„]\\s*([^“”«»\"„]{8,300}?)\\s*[”»\"“]+(?=[\\s,.;:(]|$)");
    private static final Pattern WITH = Pattern.compile(
            "\\s*[(\\[](?:[Jj]oint(?:ly)?(?: work)? )?(?:[Ww](?:ith |/ ?)|mit |avec |con |com )(\\p{Lu}[^()\\[\\]]{2,600}?)(?:[.;] (?:Click|See|Available)[^()]*)?[.;]?[)\\]]");
    /** "Title, Journal, Vol. 1, ...": the part before the volume, issue or date is the journal. */
    private static final Pattern OWN_FIELDS = Pattern.compile(
            "^(?:\\d{1,3}\\.\\s)?(.{8,300}?), (\\p{Lu}[^,]{2,90})[,:] (?:Vol|No\\.|Issue|\\d|[Ff]orthcoming|[Aa]ccepted|(?:\\p{Lu}\\p{Ll}+ )(?:19|20)\\d\\d).*$");

    private static final int SHORTEST = 25;

    private final Sink sink;
    private final AuthorMarks marks;
    private final @Nullable String owner;
    /** Who stands alone on author lines: the owner, or who is named most where the page does not say whose it is. */
    private @Nullable String usual;

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
        usual = owner != null ? owner : usual(section.lines());
        List<WorkEntry> entries = WorkEntries.of(section.lines(), usual);
        venuesFirst =
                entries.stream().filter(e -> TitleFirst.venueFirst(e.joined())).count() * 3 > entries.size();
        ownerLeftOut =
                entries.stream().filter(e -> WITH.matcher(e.joined()).find()).count() * 2 > entries.size();
        for (WorkEntry entry : entries) {
            Work work = work(entry);
            if (work != null && acceptable(work, entry, sure)) works.add(work);
        }
        if (sure && owner != null) works.replaceAll(work -> owned(work, works));
        if (sure || works.size() >= 3) works.forEach(sink::accept);
    }

    /** The name on most of a list's author lines, if there is one. */
    private static @Nullable String usual(List<TextLine> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (TextLine line : lines) {
            if (line.blank() || line.text().length() > 400 || !AuthorLine.matches(line.text(), null)) continue;
            all++;
            for (AuthorMention author :
                    AuthorList.parse(AuthorLine.bare(line.text())).authors())
                counts.merge(author.name(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> e : counts.entrySet())
            if (e.getValue() >= 3 && e.getValue() * 2 > all) return e.getKey();
        return null;
    }

    /** Where most works of a list name nobody, the owner wrote them. */
    private Work owned(Work work, List<Work> all) {
        boolean unnamed = work.authors().isEmpty() && !work.authorsTruncated();
        if (!unnamed || all.stream().filter(w -> w.authors().isEmpty()).count() * 2 < all.size()) return work;
        return work.toBuilder().author(own()).build();
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
            if (AuthorLine.matches(entry.lines().get(i).text(), usual)) return i;
        return -1;
    }

    private WorkBuilder layout(WorkEntry entry, int authors) {
        List<TextLine> lines = entry.lines();
        int end = authors + 1;
        StringBuilder names = new StringBuilder(lines.get(authors).text());
        while (end < lines.size()
                && (names.toString().stripTrailing().matches(".*(?:,|\\band|&)$")
                                && AuthorLine.matches(lines.get(end).text() + ", A. Bee", usual)
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
            VenueText venue = VenueText.parse(withoutButtons(line));
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

    private static String withoutButtons(String line) {
        String text = LINKS.matcher(line).replaceFirst("");
        for (String shorter = TAIL.matcher(text).replaceFirst("");
                !shorter.equals(text);
                shorter = TAIL.matcher(text).replaceFirst("")) text = shorter;
        return text;
    }

    private WorkBuilder string(WorkEntry entry) {
        String text = INCLUDING.matcher(withoutButtons(entry.joined())).replaceAll("");
        Matcher with = WITH.matcher(text);
        boolean named = with.find();
        String rest = named ? text.substring(0, with.start()) + text.substring(with.end()) : text;
        Matcher fields = ownerLeftOut && !rest.matches(".*[“\"].*") ? OWN_FIELDS.matcher(rest) : null;
        if (named || fields != null && fields.matches()) {
            // The parser knows authors in front best.
            WorkBuilder work = ReferenceParser.shared().parse((named ? with.group(1) + ". " : "") + rest);
            Matcher quoted = QUOTED_FIRST.matcher(rest);
            if (quoted.lookingAt()) work.title(WorkTitle.clean(quoted.group(1)));
            if (fields != null && fields.matches())
                work.title(WorkTitle.clean(fields.group(1))).venue(fields.group(2));
            work.authors(List.of());
            if (named) authors("with " + with.group(1), work);
            else if (owner != null) work.author(own());
            return work;
        }
        TitleFirst parts = TitleFirst.of(text, venuesFirst);
        if (parts == null) return whole(text);
        WorkBuilder work = Work.builder()
                .title(WorkTitle.clean(parts.title()))
                .venue(parts.venue())
                .year(parts.year());
        authors(parts.authors(), work);
        return work;
    }

    /** A string that begins with a quoted title: the title is sure, and where nobody is named the owner wrote it. */
    private WorkBuilder whole(String text) {
        WorkBuilder work = ReferenceParser.shared().parse(text);
        Matcher quoted = QUOTED_FIRST.matcher(text);
        if (!quoted.lookingAt()) return work;
        work.title(WorkTitle.clean(quoted.group(1)));
        if (work.build().authors().isEmpty() && owner != null) work.author(own());
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
