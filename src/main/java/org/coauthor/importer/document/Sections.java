package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/** Divides a document into sections by its headings: those whose words are known, and those that are set like them. */
final class Sections {
    private static final Pattern ENDS = Pattern.compile(".*[.,;!?]");
    private static final Pattern MARKED = Pattern.compile("^(?:\\[\\d{1,3}\\]|\\d{1,3}[.)]\\s).*");
    /** A footnote's digit glued to a heading. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{Ll}{3})\\d$");

    private static final Pattern VITAE = Pattern.compile("(?i)^(?:curriculum vit|curr[íi]culo\\b|lebenslauf$)");
    private static final Pattern THESES = Pattern.compile(
            "(?i)\\b(?:theses|thesis|thèses?|dissertation(?:s|en)?|disserta(?:ção|ções)|tesis|teses?|tesi|\\p{L}+arbeiten|mémoires?|stages?)\\b");

    private static final int LONGEST_HEADING = 90;

    private Sections() {}

    static List<Section> of(List<TextLine> lines) {
        String style = style(lines);
        List<Section> sections = new ArrayList<>();
        SectionKind kind = SectionKind.PROFILE;
        String heading = "";
        List<TextLine> held = new ArrayList<>();
        int level = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean inside = level > 0 && lines.get(i).level() > level;
            SectionKind next = inside ? below(lines, i, style, kind) : heading(lines, i, style, kind);
            if (next == null) {
                held.add(lines.get(i));
                continue;
            }
            sections.add(new Section(kind, heading, List.copyOf(held)));
            held.clear();
            kind = next;
            heading = lines.get(i).text();
            if (!inside) level = lines.get(i).level();
        }
        sections.add(new Section(kind, heading, List.copyOf(held)));
        return sections;
    }

    /** The same for a heading below that of its section: it may be an entry's first line, such as a position or somebody's name. */
    private static @Nullable SectionKind below(List<TextLine> lines, int i, String style, SectionKind now) {
        String text = lines.get(i).text();
        SectionKind known = candidate(text) ? HeadingWords.exact(text) : null;
        return switch (now) {
            case EDUCATION, POSITIONS ->
                known == null || known == now && Roles.in(text) && !text.endsWith("s")
                        ? null
                        : heading(lines, i, style, now);
            case MENTORING, COMMITTEES, GRANTS, AWARDS -> known == null ? null : heading(lines, i, style, now);
            case PUBLICATIONS -> {
                if (known != null) yield heading(lines, i, style, now);
                SectionKind said = authorsFollow(lines, i) ? null : heading(lines, i, style, now);
                yield said == SectionKind.OTHER && HeadingWords.loose(text) == null ? now : said;
            }
            default -> heading(lines, i, style, now);
        };
    }

    private static boolean authorsFollow(List<TextLine> lines, int i) {
        for (int j = i + 1; j < Math.min(lines.size(), i + 3); j++)
            if (!lines.get(j).blank()) return AuthorLine.matches(lines.get(j).text(), null);
        return false;
    }

    /** The kind of section that a line opens, or null where it is no heading. */
    private static @Nullable SectionKind heading(List<TextLine> lines, int i, String style, SectionKind now) {
        TextLine line = lines.get(i);
        String text = line.text();
        if (line.blank() || line.bullet() || text.length() > LONGEST_HEADING || !candidate(text)) return null;
        if (VITAE.matcher(text).find()) return null;
        SectionKind known = HeadingWords.exact(text);
        boolean loneWord = known == SectionKind.OTHER
                && line.level() == 0
                && !(capitals(text)
                        || Character.isUpperCase(text.codePointAt(0))
                                && style.equals("B")
                                && style(lines, i).equals(style));
        // "Theses" below "Students" are theirs.
        if ((known == SectionKind.PUBLICATIONS || known == SectionKind.POSITIONS)
                && now == SectionKind.MENTORING
                && THESES.matcher(text).find()) return now;
        if (known != null && !loneWord) return known;
        boolean formed = line.level() > 0 || capitals(text) && style.contains("C");
        boolean set = style.equals("B")
                && style(lines, i).equals(style)
                && text.split(" ").length <= 5
                && text.indexOf(',') < 0;
        if (now == SectionKind.PROFILE && NameShape.fullName(text)) return null;
        if (!formed && !set || Affiliation.institution(text) || repeated(lines, i)) return null;
        SectionKind loose = HeadingWords.loose(text);
        if (loose != null) return loose;
        if (set && now == SectionKind.PROFILE) return null;
        boolean career = now == SectionKind.POSITIONS || now == SectionKind.EDUCATION;
        if (!formed && career && (Affiliation.department(text) || Roles.in(text))) return null;
        if (continuesList(lines, i)) return now;
        return formed || now != SectionKind.PUBLICATIONS ? SectionKind.OTHER : null;
    }

    private static boolean candidate(String line) {
        String text = FOOTNOTE.matcher(line).replaceFirst("");
        if (ENDS.matcher(text).matches() || text.indexOf('@') >= 0) return false;
        int first = text.codePointAt(0);
        return Character.isLetter(first) && text.chars().noneMatch(Character::isDigit)
                || text.matches("(?:\\d{1,2}\\.?|[IVX]{1,4}\\.|[A-Z][.)])\\s+\\p{L}[^\\d]*");
    }

    /** How the known headings are set, most often: "C" capitals, "B" blank line before and none after, "" anyhow. */
    private static String style(List<TextLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.blank() || line.bullet() || line.text().length() > LONGEST_HEADING || !candidate(line.text()))
                continue;
            if (HeadingWords.exact(line.text()) != null) counts.merge(style(lines, i), 1, Integer::sum);
        }
        String best = "";
        int most = 1;
        for (Map.Entry<String, Integer> e : counts.entrySet())
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        return best;
    }

    private static String style(List<TextLine> lines, int i) {
        if (capitals(lines.get(i).text())) return "C";
        boolean before = i == 0 || lines.get(i - 1).blank();
        boolean after = i + 1 < lines.size() && lines.get(i + 1).blank();
        return before && !after ? "B" : "";
    }

    static boolean capitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT))
                && text.length() > 3;
    }

    /** A line of a column says what the line below it says. */
    private static boolean repeated(List<TextLine> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i + 1).text().equals(lines.get(i).text());
    }

    /** An unknown heading inside a numbered list does not end it. */
    private static boolean continuesList(List<TextLine> lines, int i) {
        for (int j = i + 1; j < Math.min(lines.size(), i + 4); j++)
            if (!lines.get(j).blank() && MARKED.matcher(lines.get(j).text()).matches()) return true;
        return false;
    }
}
