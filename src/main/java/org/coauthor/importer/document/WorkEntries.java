package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/** Divides a publication list into its entries: by numbers, bullets, author lines, blank lines, or where sentences end. */
final class WorkEntries {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|([A-Z]{0,2}\\d{1,3})[.)](?=\\s|\\p{Lu})|\\[[A-Z]{1,3}[-.]?\\d{1,3}\\]|\\[[A-Za-z+]{2,8}\\d{2}[a-z]?\\])\\s*");
    private static final Pattern BARE_NUMBER = Pattern.compile("^(\\d{1,3})\\s+(?=\\p{Lu})");
    private static final Pattern YEAR_HEADING = Pattern.compile(
            "^[\\p{P}\\s]*((?:19|20)\\d\\d)(?:\\s*(?:[-–/]\\s*(?:19|20)?\\d\\d|(?i:and|or|&) (?i:before|earlier|older|prior)|年|[-–]? ?present))?[\\p{P}\\s]*$");
    private static final Pattern BUTTONS = Pattern.compile(
            "(?i)[\\[(|/·\\s]*(?:(?:abs(?:tract)?|arxiv|bib(?:tex)?|code|data(?:set)?|demo|doi|github|html|link|paper|pdf|poster|project(?: page| website)?|slides?|supp(?:lement(?:ary)?)?(?: material)?|talk|video|website|web|url|blog|media|appendix|openreview|preprint|journal|cite|software|program|version|published|online|full text|http|hal|ssrn|tl;?dr|award id:?.*)(?: ?\\d)?[\\])|/·,:\\s]*){1,12}");
    private static final Pattern QUOTE = Pattern.compile("[“«\"„]\\p{L}");
    private static final Pattern CLOSED = Pattern.compile("\\S[”»\"](?=[\\s,.;(]|$)");
    private static final Pattern HEADING = Pattern.compile("\\p{Lu}[\\p{L} ,&()-]{2,60}");
    private static final Pattern COMPLETE = Pattern.compile("[\\p{Lu}\\p{Lo}“\"«„『「].{24,}[.)\\]]");
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|(?i:in (?:press|preparation|progress|review)|forthcoming|to appear|submitted|under (?:review|contract)|à paraître|en prensa|no prelo|in stampa|im Erscheinen|im Druck)");
    private static final int LONG = 40;
    private static final int FEWEST = 2;

    private WorkEntries() {}

    static List<WorkEntry> of(List<TextLine> lines, @Nullable String owner) {
        Set<Integer> bare = bareNumbers(lines);
        int numbered = 0;
        int bulleted = 0;
        for (TextLine line : lines) {
            if (number(line, bare) > 0) numbered++;
            if (line.bullet()) bulleted++;
        }
        if (numbered >= FEWEST || numbered == 1 && bulleted == 0) return marked(lines, true, bare);
        if (bulleted > 0 && bullets(lines, bulleted)) return marked(lines, false, bare);
        return unmarked(lines, owner);
    }

    /** Bullets open entries unless most text stands outside of them. */
    private static boolean bullets(List<TextLine> lines, int bulleted) {
        int text = 0;
        int first = -1;
        for (TextLine line : lines) {
            if (line.blank() || YEAR_HEADING.matcher(line.text()).matches()) continue;
            if (first < 0) first = line.bullet() ? 1 : 0;
            text++;
        }
        return first == 1 || bulleted * 3 >= text;
    }

    /** The lines that a number without a full stop opens; they open entries only where they count up or down. */
    private static Set<Integer> bareNumbers(List<TextLine> lines) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (TextLine line : lines) {
            Matcher m = BARE_NUMBER.matcher(line.text());
            if (!m.find()) continue;
            numbers.add(Integer.valueOf(m.group(1)));
            places.add(line.number());
        }
        int all = numbers.size();
        // A number between two that follow each other is of a title.
        for (int i = numbers.size() - 2; i > 0; i--)
            if (next(numbers, i - 1, i + 1) && !next(numbers, i - 1, i) && !next(numbers, i, i + 1)) {
                numbers.remove(i);
                places.remove(i);
            }
        Set<Integer> counting = new HashSet<>();
        for (int i = 0; i < numbers.size(); i++)
            if (next(numbers, i - 1, i) || next(numbers, i, i + 1)) counting.add(places.get(i));
        return counting.size() >= 3 && counting.size() * 4 >= all * 3 ? counting : Set.of();
    }

    private static boolean next(List<Integer> numbers, int i, int j) {
        return i >= 0 && j < numbers.size() && Math.abs(numbers.get(i) - numbers.get(j)) == 1;
    }

    /** The length of the entry number that a line begins with, 0 where there is none. */
    private static int number(TextLine line, Set<Integer> bare) {
        String text = line.text();
        Matcher m = NUMBER.matcher(text);
        if (m.find() && !YEAR_HEADING.matcher(text).matches()) return m.end();
        Matcher b = BARE_NUMBER.matcher(text);
        return bare.contains(line.number()) && b.find() ? b.end() : 0;
    }

    private static List<WorkEntry> marked(List<TextLine> lines, boolean numbers, Set<Integer> bare) {
        int indent = Integer.MAX_VALUE;
        for (TextLine line : lines) if (line.bullet()) indent = Math.min(indent, line.indent());
        List<WorkEntry> out = new ArrayList<>();
        Builder now = new Builder(null, true);
        Integer year = null;
        boolean noting = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.blank() || heading(lines, i)) continue;
            Matcher heading = YEAR_HEADING.matcher(line.text());
            if (heading.matches() && !line.bullet()) {
                if (heading.end(1) - heading.start(1) == 4) {
                    year = Integer.valueOf(heading.group(1));
                    if (now.lines.isEmpty() || !layout(now.lines)) {
                        now.flush(out);
                        now = new Builder(year, true);
                        continue;
                    }
                }
            }
            int cut = numbers ? number(line, bare) : 0;
            boolean opens = numbers ? cut > 0 : line.bullet() && line.indent() <= indent + 1;
            if (opens) {
                now.flush(out);
                now = new Builder(year, true);
                noting = false;
                String rest = line.text().substring(cut);
                if (!rest.isBlank()) now.lines.add(new TextLine(line.number(), rest, line.indent(), false, 0));
                else now.at = line.number();
            } else if (line.bullet()) {
                now.notes.add(line);
                noting = true;
            } else if (noting && numbers) now.notes.add(line);
            else if (now.started()) now.lines.add(line);
        }
        now.flush(out);
        return out;
    }

    /** Whether words stand alone behind an entry's end, as a heading does that no vocabulary knows. */
    private static boolean heading(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        return i > 1
                && lines.get(i - 1).blank()
                && (i + 1 == lines.size()
                        || lines.get(i + 1).blank()
                        || NUMBER.matcher(lines.get(i + 1).text()).find())
                && lines.get(i - 2).text().length() > LONG
                && lines.get(i - 2).text().endsWith(".")
                && !line.bullet()
                && HEADING.matcher(line.text()).matches();
    }

    /** Whether lines are fields (title, authors): a year below them is then the entry's own, not a heading. */
    private static boolean layout(List<TextLine> lines) {
        return lines.size() >= 2
                && AuthorLine.matches(lines.get(lines.size() - 1).text(), null);
    }

    private static List<WorkEntry> unmarked(List<TextLine> lines, @Nullable String owner) {
        int authors = 0;
        int text = 0;
        for (TextLine line : lines) {
            if (line.blank()) continue;
            text++;
            if (line.text().length() < 400 && AuthorLine.matches(line.text(), owner)) authors++;
        }
        if (authors >= 1 && authors * 9 >= text) return byAuthorLines(lines, owner);
        return byBlocks(lines);
    }

    /** A title line before each author line; what follows up to the next title is its venue and buttons. */
    private static List<WorkEntry> byAuthorLines(List<TextLine> lines, @Nullable String owner) {
        List<TextLine> text = new ArrayList<>();
        List<Boolean> gap = new ArrayList<>();
        boolean blank = true;
        for (TextLine line : lines) {
            if (!line.blank()) {
                text.add(line);
                gap.add(blank);
            }
            blank = line.blank();
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            if (!AuthorLine.matches(text.get(i).text(), owner)
                    || AuthorLine.matches(text.get(i - 1).text(), owner) && !starts.isEmpty()) continue;
            int title = i - 1;
            while (title > 0
                    && !gap.get(title)
                    && gap.get(i).equals(gap.get(title))
                    && wrapped(text.get(title - 1).text(), text.get(title).text())) title--;
            if (starts.isEmpty() || title > starts.get(starts.size() - 1)) starts.add(title);
        }
        List<WorkEntry> out = new ArrayList<>();
        Integer year = null;
        int at = 0;
        for (int s = 0; s < starts.size(); s++) {
            for (; at < starts.get(s); at++) year = yearOf(text.get(at), year);
            int end = s + 1 < starts.size() ? starts.get(s + 1) : text.size();
            int blankAfter = starts.get(s) + 2;
            while (blankAfter < end && !gap.get(blankAfter)) blankAfter++;
            boolean blocks = starts.get(s) + 1 < text.size() && !gap.get(starts.get(s) + 1);
            out.add(new WorkEntry(
                    List.copyOf(text.subList(starts.get(s), blocks ? Math.max(blankAfter, starts.get(s) + 2) : end)),
                    List.of(),
                    year,
                    false));
        }
        return out;
    }

    private static boolean wrapped(String first, String second) {
        return first.length() > 50
                && (Character.isLowerCase(second.codePointAt(0))
                        || first.matches(".*(?:,|:|-|\\b(?:and|of|the|for|in|with|to|a|on|by|from|via))$"));
    }

    private static @Nullable Integer yearOf(TextLine line, @Nullable Integer year) {
        Matcher m = YEAR_HEADING.matcher(line.text());
        return m.matches() ? Integer.valueOf(m.group(1)) : year;
    }

    /** The width that a quarter of the lines reach. */
    private static int usualWidth(List<TextLine> lines) {
        int[] widths = lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[widths.length * 3 / 4];
    }

    /** Blank lines divide; inside a block of many references, the ends of sentences do. */
    private static List<WorkEntry> byBlocks(List<TextLine> lines) {
        List<WorkEntry> out = new ArrayList<>();
        Integer year = null;
        Builder now = new Builder(null, false);
        int widest = usualWidth(lines);
        TextLine last = null;
        for (TextLine line : lines) {
            if (line.blank()) {
                now.flush(out);
                now = new Builder(year, false);
                last = null;
                continue;
            }
            Matcher m = YEAR_HEADING.matcher(line.text());
            if (m.matches() && (now.lines.isEmpty() || year != null && last != null && ends(last.text(), widest))) {
                now.flush(out);
                year = Integer.valueOf(m.group(1));
                now = new Builder(year, false);
                continue;
            }
            if (line.bullet() && now.started()) {
                now.notes.add(line);
                continue;
            }
            if (last != null && complete(last.text()) && complete(line.text())
                    || last != null
                            && begins(line.text())
                            && (ends(last.text(), widest) || quoted(now.lines, line.text()))) {
                now.flush(out);
                now = new Builder(year, false);
            }
            now.lines.add(line);
            last = line;
        }
        now.flush(out);
        return out;
    }

    /** Whether a line opens with a quote where the entry before it opened with one and closed it. */
    private static boolean quoted(List<TextLine> lines, String next) {
        return QUOTE.matcher(next).lookingAt()
                && !lines.isEmpty()
                && QUOTE.matcher(lines.get(0).text()).lookingAt()
                && lines.stream().anyMatch(line -> CLOSED.matcher(line.text()).find());
    }

    /** Whether a line is an entry of its own: it begins like one, ends like one, and says when. */
    private static boolean complete(String text) {
        return COMPLETE.matcher(text).matches() && WHEN.matcher(text).find();
    }

    private static boolean ends(String text, int widest) {
        return text.matches(".*(?:[.)\\]?”]|\\d)$") && !text.matches(".*\\b(?:\\p{Lu}|vol|no|pp|eds?|et al|Jr)\\.$")
                || text.length() < widest / 2 && !text.matches(".*(?:[,;&–-]|\\b(?:and|und|et|y|in|of|the))$");
    }

    /** An entry begins with a name or a quoted title. */
    private static boolean begins(String text) {
        if (text.matches("^[“\"«].*")) return true;
        String[] pieces = text.split("[,;]| and | & ", 3);
        if (pieces.length < 2) return false;
        return NameShape.words(pieces[0]) > 0
                && NameShape.words(pieces[0]) <= 4
                && (NameShape.fullName(pieces[0])
                        || NameShape.words(pieces[1]) > 0
                        || pieces[1].strip().matches("(?:\\p{Lu}\\.?[ -]?){1,4}(?:\\(.*)?"));
    }

    static boolean buttons(String text) {
        return text.length() < 120 && BUTTONS.matcher(text).matches();
    }

    private static final class Builder {
        final List<TextLine> lines = new ArrayList<>();
        final List<TextLine> notes = new ArrayList<>();
        final @Nullable Integer year;
        final boolean marked;
        int at;

        Builder(@Nullable Integer year, boolean marked) {
            this.year = year;
            this.marked = marked;
        }

        boolean started() {
            return !lines.isEmpty() || at > 0;
        }

        void flush(List<WorkEntry> out) {
            if (!lines.isEmpty()) out.add(new WorkEntry(List.copyOf(lines), List.copyOf(notes), year, marked));
        }
    }
}
