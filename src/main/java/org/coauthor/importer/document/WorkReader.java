package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final String NAME =
            "(?-i:\\p{Lu}(?:[\\p{L}'’-]+|\\.)(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|d[aeiu]|del|della|van|von|den|der|le|la)){1,4})";
    private static final Pattern INCLUDING = Pattern.compile("\\s*\\((?:incl\\.|including) [^()]{1,60}\\)");
    private static final Pattern QUOTED_FIRST =
            Pattern.compile("[“«\"„]\\s*([^“”«»\"„]{8,300}?)\\s*[”»\"“]+(?=[\\s,.;:(]|$)");
    private static final Pattern WITH = Pattern.compile(
            "\\s*[(\\[](?:[Jj]oint(?:ly)?(?: work)? )?(?:[Ww](?:ith |/ ?)|mit |avec |con |com )(\\p{Lu}[^()\\[\\]]{2,600}?)(?:[.;] (?:Click|See|Available)[^()]*)?[.;]?[)\\]]");
    /** "Title, Journal, Vol. 1, ...": the part before the volume, issue or date is the journal. */
    private static final Pattern OWN_FIELDS = Pattern.compile(
            "^(?:\\d{1,3}\\.\\s)?(.{8,300}?), (\\p{Lu}[^,]{2,90})[,:] (?:Vol|No\\.|Issue|\\d|[Ff]orthcoming|[Aa]ccepted|(?:\\p{Lu}\\p{Ll}+ )(?:19|20)\\d\\d).*$");

    /** The same as a part of a sentence: ", with Ada King and B. Lo, ...". */
    private static final Pattern WITH_NAMES = Pattern.compile(
            "[,.;”\"»]\\s*(?:(?:joint(?:ly)?|co-?authored|coauthored|(?:co-)?written|(?:co-)?edited) )?(?:with |w/ ?)("
                    + NAME + "(?:(?:, " + NAME + ")*,? (?:and|&) " + NAME + ")?)(?=[,.;]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Types of works in Chinese references (GB/T 7714). */
    private static final Pattern TYPE_MARK =
            Pattern.compile("\\s*\\[(?:J|C|M|D|P|R|S|N|Z|G|(?:EB|J|C|M|DB)/OL)\\](//)?\\s*");

    private static final Pattern EAST_COLON =
            Pattern.compile("^((?:\\p{IsHan}{2,5}[,，、 　]\\s*)*\\p{IsHan}{2,5})\\s*[:：]\\s*(?=\\p{IsHan})");
    /** "A. Euler, B. Gauß und C. Noether: Title". */
    private static final Pattern COLON = Pattern.compile(
            "^((?:(?:\\p{Lu}\\.[ -]?){1,4}(?:v[oa]n |de[rn]? |zu )?\\p{Lu}[\\p{L}’'-]+(?:, | (?:und|and|&) )?){1,20}):\\s+(?=\\p{Lu})");

    private static final Pattern EAST_QUOTED = Pattern.compile("^([^『』「」]{0,200})[『「]([^『』「」]{3,300})[』」](.*)$");
    /** A status in the place of the year. */
    private static final Pattern PENDING = Pattern.compile(
            " ?\\((in press|forthcoming|to appear|submitted|accepted|under review|in preparation|en prensa|aceptado|enviado|à paraître|soumis|im Druck|im Erscheinen|eingereicht|in Vorbereitung|no prelo|submetido|in stampa|in corso di stampa|sottomesso)\\)",
            Pattern.CASE_INSENSITIVE);

    /** "Title. Place: Publisher, 2012". */
    private static final Pattern BOOK = Pattern.compile(
            "(\\p{Lu}[^.“”\"]{8,200})[.?!] \\p{Lu}[\\p{L}, -]{2,40}: \\p{Lu}[^:.]{2,60}, (?:19|20)\\d\\d\\b");

    private static final Pattern EAST_NOTE = Pattern.compile("[（(][^（）()]{1,12}[）)]");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.{4,300}?[^.\\s])(?:[.?!]\\s|,\\s[Ii]n:\\s)");

    private static final int SHORTEST = 25;

    private final Sink sink;
    private final AuthorMarks marks;
    private final @Nullable String owner;
    /** Who stands alone on author lines: the owner, or who is named most where the page does not say whose it is. */
    private @Nullable String usual;

    private boolean venuesFirst;
    private boolean ownerLeftOut;
    /** Whether the section sets authors in lines of their own; a wrapped string may have such a line by chance. */
    private boolean fields;

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
        fields = true;
        long several = entries.stream().filter(e -> e.lines().size() > 1).count();
        fields = entries.stream().filter(e -> authorLine(e) >= 0).count() * 2 >= several;
        for (WorkEntry entry : entries) {
            Work work = work(entry);
            if (work != null && acceptable(work, entry, sure)) works.add(work);
        }
        if (sure && owner != null) works.replaceAll(work -> owned(work, works));
        if (sure || works.size() >= 3) works.forEach(sink::accept);
    }

    /** The name on most of a list's whole author lines, if there is one. */
    private static @Nullable String usual(List<TextLine> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (TextLine line : lines) {
            if (line.blank() || line.text().length() > 400) continue;
            if (!AuthorLine.matches(line.text(), null) || AuthorLine.cut(line.text())) continue;
            all++;
            for (AuthorMention author :
                    AuthorList.parse(AuthorLine.bare(line.text())).authors())
                counts.merge(author.name(), 1, Integer::sum);
        }
        String usual = null;
        int most = Math.max(2, all / 2);
        for (Map.Entry<String, Integer> e : counts.entrySet())
            if (e.getValue() > most) {
                usual = e.getKey();
                most = e.getValue();
            }
        return usual;
    }

    /** The owner stands behind "et al.", and where most works of a list name nobody, the owner wrote them. */
    private Work owned(Work work, List<Work> all) {
        String self = owner;
        if (work.authorsTruncated()
                && self != null
                && work.authors().stream().noneMatch(a -> Owner.same(a.name(), self)))
            return work.toBuilder().author(own()).build();
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
        if (!fields
                || entry.lines().size() < 2
                || QUOTED.matcher(entry.joined()).find()) return -1;
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
        text = TYPE_MARK.matcher(text).replaceAll(m -> m.group(1) == null ? "" : ". In: ");
        text = EAST_COLON.matcher(text).replaceFirst("$1. ");
        text = COLON.matcher(text).replaceFirst("$1. ");
        Matcher with = WITH.matcher(text);
        boolean named = with.find();
        if (!named && !AuthorStart.matches(text)) {
            with = WITH_NAMES.matcher(text);
            named = with.find();
        }
        String rest = named ? text.substring(0, with.start()) + text.substring(with.end()) : text;
        Matcher fields = ownerLeftOut && !rest.matches(".*[“\"].*") ? OWN_FIELDS.matcher(rest) : null;
        if (named || fields != null && fields.matches()) {
            // The parser knows authors in front best.
            WorkBuilder work = ReferenceParser.shared().parse((named ? with.group(1) + ". " : "") + rest);
            Matcher quoted = QUOTED_FIRST.matcher(rest);
            Matcher sentence = FIRST_SENTENCE.matcher(rest);
            if (quoted.lookingAt()) work.title(WorkTitle.clean(quoted.group(1)));
            else if (ownerLeftOut && sentence.find()) work.title(WorkTitle.clean(sentence.group(1)));
            if (fields != null && fields.matches())
                work.title(WorkTitle.clean(fields.group(1))).venue(fields.group(2));
            work.authors(List.of());
            if (named) authors("with " + with.group(1), work);
            else if (owner != null) work.author(own());
            return work;
        }
        Matcher east = EAST_QUOTED.matcher(text);
        if (east.matches()) return east(east);
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
        Matcher pending = PENDING.matcher(text);
        String status = pending.find() ? pending.group(1).toLowerCase(Locale.ROOT) : null;
        WorkBuilder work = ReferenceParser.shared().parse(status == null ? text : pending.replaceFirst(""));
        if (status != null && work.build().status() == null) work.status(status);
        parted(work);
        Matcher quoted = QUOTED_FIRST.matcher(text);
        Matcher book = BOOK.matcher(text);
        if (owner != null && book.lookingAt() && inside(work.build().authors(), book.group(1)))
            return work.title(WorkTitle.clean(book.group(1))).authors(List.of(own()));
        if (!quoted.lookingAt()) return titled(text, work);
        work.title(WorkTitle.clean(quoted.group(1)));
        if (work.build().authors().isEmpty() && owner != null) work.author(own());
        return work;
    }

    /** Whether nobody is named, or what was taken for names are words of a title. */
    private static boolean inside(List<AuthorMention> authors, String title) {
        return authors.stream().allMatch(a -> title.contains(a.family() == null ? a.name() : a.family()))
                && !AuthorStart.matches(title);
    }

    /** A title that was taken for a part of its venue. */
    private static void parted(WorkBuilder work) {
        String venue = work.build().venue();
        int comma = venue == null ? -1 : venue.indexOf(", ");
        if (work.title() == null && venue != null && comma > 0)
            work.title(WorkTitle.clean(venue.substring(0, comma))).venue(venue.substring(comma + 2));
    }

    /** Where what was taken for authors are words of a title ("Salt and Letters: ..."), the owner wrote it. */
    private WorkBuilder titled(String text, WorkBuilder work) {
        List<AuthorMention> authors = work.build().authors();
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        boolean words = !authors.isEmpty()
                && authors.size() <= 3
                && authors.stream().allMatch(a -> a.given() == null && a.name().codePointAt(0) < 0x2E80);
        if (owner == null || !words || !sentence.find()) return work;
        return work.title(WorkTitle.clean(sentence.group(1))).authors(List.of(own()));
    }

    /** "西園寺千尋『薄膜ハンドブック』南浜出版, 2018年". */
    private WorkBuilder east(Matcher parts) {
        WorkBuilder work = Work.builder().title(parts.group(2).strip());
        String names = EAST_NOTE.matcher(parts.group(1)).replaceAll("").replaceAll("[\\s,，、.:：]+$", "");
        if (!names.isBlank()) authors(names, work);
        VenueText venue = VenueText.parse(parts.group(3).replaceFirst("^[\\s,，、.。]+", ""));
        dated(work.venue(venue.name()).status(venue.status()), venue.date());
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
