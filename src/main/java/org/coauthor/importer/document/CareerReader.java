package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.model.Education;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.text.DateSpan;
import org.jspecify.annotations.Nullable;

/** Reads sections of education, positions and research experience: degrees, positions, and who advised, mentored or managed. */
final class CareerReader {
    private static final Pattern FIELD = Pattern.compile(
            "^[\\s,|]*(?:\\([^()]{1,30}\\)[\\s,|]*)?(?:student|candidate|degree|studies|programme?|with honou?rs|\\(Hons?\\.?\\))?[\\s,]*(?:(?:in|of|en|für|di|em|de)\\s+(?:the field of )?|d['’]|[:,–-]\\s*)?([\\p{L}][^,;(|·\\n]{1,80}?)(?=\\s*(?:[,;(|·\\n]|\\.(?:\\s|$)|\\s+(?:at|from|from the|à|an der|de l['’]|with|advised|under|–|-)\\s|\\s+in\\s+(?:19|20)\\d\\d|$))");
    /** "B.Sc. (Biochemistry)". */
    private static final Pattern BRACKET = Pattern.compile("\\s*\\((\\p{L}{3}[\\p{L} &,-]{0,40})\\)");

    private static final Pattern ROLE_AT = Pattern.compile(
            "^(.{3,80}?)\\s+(?:at|@|with|de l['’]|de la|du|à l['’]|à la|à|an der|am|bei|chez|en la|en el|na|no|presso)\\s*(?:the |der |dem |den |die |la |le )?(\\p{Lu}.*)$");
    private static final Pattern TOPIC = Pattern.compile(
            "(?im)^(?:project|topic|thesis(?: title)?|dissertation(?: title)?|title|titre|proyecto|projet|thème|thema)\\s*:\\s*(.+)$");
    private static final Pattern BRACKETS = Pattern.compile("\\s?[(（][^()（）]{3,120}[)）]");
    private static final Pattern THESIS = Pattern.compile(
            "(?i)\\b(?:titolo della tesi|titre de la thèse|(?:doctoral |master['’]?s )?thesis(?: title)?|dissertation(?: title)?|thèse|mémoire|titel|titre|título(?: da tese)?|tese|tesis|tesi|disserta[çc][ãa]o|(?:diplom|master|bachelor)arbeit|thema)\\s*(?:[:：]|(?=[«“„\"]))");
    private static final Pattern LED = Pattern.compile(
            "^(?:(?:assistant|associate|full|adjunct|visiting|research|senior|junior|principal|staff|emeritus|distinguished|postdoctoral|clinical|teaching)\\s+)*$",
            Pattern.CASE_INSENSITIVE);

    private final Sink sink;
    /** The last institution, and how far its entry is indented. */
    private @Nullable String last;

    private int lastIndent;

    CareerReader(Sink sink) {
        this.sink = sink;
    }

    void read(Section section) {
        CareerRecord before = null;
        for (CareerRecord record : CareerEntries.of(section.lines())) {
            for (CareerRecord each : record.apart()) one(each, section.kind(), before);
            if (record.placeFirst || before == null || record.place && Affiliation.institution(record.text()))
                before = record;
        }
    }

    private void one(CareerRecord record, SectionKind kind, @Nullable CareerRecord before) {
        String text = String.join(", ", record.content);
        Degrees degree = Degrees.find(text);
        String[] role =
                role(record.content.stream().map(CareerReader::unlabelled).toList());
        boolean study = degree != null
                && (kind == SectionKind.EDUCATION
                        || role == null
                        || text.indexOf(role[0]) >= degree.start() && !studentRole(role[0]));
        if (study && degree != null) {
            Affiliation place = Affiliation.parse(
                            text.substring(0, degree.start()) + ", " + unlabelled(behind(text, degree)))
                    .raised();
            String institution =
                    place.institution() != null ? place.institution() : first(place.rest(), field(text, degree));
            if (institution == null && last != null && record.indent >= lastIndent + CareerEntries.OUTDENT)
                institution = last;
            else if (institution != null) {
                last = institution;
                lastIndent = record.indent;
            }
            sink.accept(new Education(
                    degree.degree(),
                    fieldOr(field(text, degree), place),
                    institution,
                    place.department(),
                    from(record.date),
                    to(record.date),
                    record.line,
                    1));
            mentors(record, degree.level(), institution, kind);
        } else if (role != null && record.headline) {
            Affiliation place = Affiliation.parse(role[1]);
            boolean within =
                    last != null && (record.date == null || record.indent >= lastIndent + CareerEntries.OUTDENT);
            if (!within) place = place.raised();
            String institution = place.institution() != null ? place.institution() : first(place.rest(), null);
            if (institution != null || last == null) lastIndent = record.indent;
            if (institution == null && (place.department() != null || before != null && before.placeFirst))
                institution = last;
            if (institution == null && place.department() == null) institution = hosts(record);
            if (institution == null && place.department() == null) {
                mentors(record, Roles.mentoring(role[0]), null, kind);
                return;
            }
            last = institution;
            sink.accept(new Position(
                    role[0],
                    institution,
                    place.department(),
                    place.location(),
                    from(record.date),
                    to(record.date),
                    record.line,
                    1));
            mentors(record, Roles.mentoring(role[0]), institution, kind);
        } else mentors(record, "unspecified", Affiliation.parse(text).institution(), kind);
    }

    /** The institution of those whose group or guest somebody was, where it is said of them only. */
    private static @Nullable String hosts(CareerRecord record) {
        for (PeopleLabel label : PeopleLabel.all(record.text()))
            for (Person person : label.people()) {
                if (person.institution() != null) return person.institution();
                Affiliation behind = Affiliation.parse(record.text().substring(label.start()))
                        .raised();
                if (behind.institution() != null
                        && PeopleLabel.all(behind.institution()).isEmpty()) return behind.institution();
            }
        return null;
    }

    /** What stands alone behind a university in Chinese is what was studied there: "清江大学 计算机科学 博士". */
    private static @Nullable String fieldOr(@Nullable String field, Affiliation place) {
        if (field != null || place.institution() == null || place.rest().size() != 1) return field;
        String alone = place.rest().get(0).replaceFirst("专业$", "");
        return alone.matches("\\p{IsHan}{2,12}") ? alone : null;
    }

    private static boolean studentRole(String role) {
        return Roles.student(role) && !role.matches("(?i).*(?:assistant|intern).*");
    }

    /** Without what says who advised and what the thesis is about. */
    private static String unlabelled(String line) {
        Matcher brackets = BRACKETS.matcher(line);
        String text = brackets.replaceAll(
                m -> PeopleLabel.all(m.group()).isEmpty() ? Matcher.quoteReplacement(m.group()) : "");
        List<PeopleLabel> labels = PeopleLabel.all(text);
        Matcher thesis = THESIS.matcher(text);
        int end = labels.isEmpty() ? text.length() : labels.get(0).start();
        if (thesis.find()) end = Math.min(end, thesis.start());
        return end == text.length()
                ? text
                : text.substring(0, end).replaceAll("(?:[.,;]\\s*(?i:tesis?|thèse|thesis|tese))?[\\s.,;(（]+$", "");
    }

    private static String behind(String text, Degrees degree) {
        String field = field(text, degree);
        String rest = text.substring(degree.end());
        return field == null ? rest : rest.replaceFirst("^[^,;(]*?" + Pattern.quote(field), "");
    }

    static @Nullable String field(String text, Degrees degree) {
        String behind = text.substring(degree.end());
        List<PeopleLabel> labels = PeopleLabel.all(behind);
        if (!labels.isEmpty()) behind = behind.substring(0, labels.get(0).start());
        Matcher m = FIELD.matcher(behind);
        String field =
                m.find() ? m.group(1).strip().replaceAll("\\s*\\b(?:19|20)\\d\\d.*$|(?<=\\p{L}{3})\\.$", "") : "";
        if (field(field)) return field;
        Matcher bracket = BRACKET.matcher(behind);
        return bracket.lookingAt() && field(bracket.group(1)) ? bracket.group(1) : null;
    }

    /** Whether a text behind a degree can name its field. */
    private static boolean field(String text) {
        return !text.isEmpty()
                && !Affiliation.institution(text)
                && !Affiliation.department(text)
                && !Affiliation.location(text)
                && !text.matches(
                        "(?i)(?:(?:修了|卒業|入学|退学|中退).*|student|candidate|degree|(?:first[- ]class )?hon(?:ou?r)?s.*|mention .*|mit .*|at|from|with|thesis|advis.*|supervis.*|magna.*|summa.*|cum laude|distinction|zu[mr] .*)");
    }

    private static @Nullable String first(List<String> rest, @Nullable String not) {
        for (String s : rest)
            if (!s.equals(not)
                    && s.length() < 80
                    && Character.isLetter(s.codePointAt(0))
                    && !Character.isLowerCase(s.codePointAt(0))
                    && !s.matches("(?i)(?:student|candidate|summa.*|magna.*|with .*)")) return s;
        return null;
    }

    /** The role's title and the text around it that names the place; null where there is no role. */
    private static String @Nullable [] role(List<String> content) {
        List<String> segments = new ArrayList<>();
        for (String line : content)
            for (String s : line.split("\\s*[,;，；|]\\s*(?![^()]{0,60}\\))|\\s+[·–—]\\s+|(?<=\\p{L}{3})\\.\\s+"))
                if (!s.isBlank()) segments.add(s.strip());
        for (int i = 0; i < segments.size(); i++) {
            String s = segments.get(i);
            if (!Roles.in(s) || s.length() > 120) continue;
            List<String> rest = new ArrayList<>(segments.subList(0, i));
            String title = s.replaceAll("[.。]+$", "");
            Matcher at = ROLE_AT.matcher(s);
            if (at.matches()
                    && Roles.in(at.group(1))
                    && (Affiliation.institution(at.group(2))
                            || Affiliation.department(at.group(2))
                            || s.contains(" at "))) {
                title = at.group(1);
                rest.add(at.group(2));
            } else if (Affiliation.institution(s)) {
                int cut = Character.isIdeographic(s.codePointAt(0)) ? Roles.start(s) : roleStart(s);
                if (cut > 0) {
                    title = s.substring(cut);
                    rest.add(s.substring(0, cut).strip());
                }
            }
            rest.addAll(segments.subList(i + 1, segments.size()));
            return new String[] {title.strip(), String.join(", ", rest)};
        }
        return null;
    }

    /** Where the role begins in "University of Michigan Associate Professor", with the words that rank it. */
    private static int roleStart(String segment) {
        String[] words = segment.split(" ");
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            String tail = String.join(" ", List.of(words).subList(i, words.length));
            String head = String.join(" ", List.of(words).subList(0, i));
            if (i > 0
                    && Affiliation.institution(head)
                    && !Affiliation.institution(tail)
                    && Roles.in(tail)
                    && (LED.matcher(words[i] + " ").matches() || Roles.in(words[i]))) return at;
            at += words[i].length() + 1;
        }
        return -1;
    }

    private void mentors(CareerRecord record, String kind, @Nullable String institution, SectionKind section) {
        String text = record.text();
        Matcher t = TOPIC.matcher(text);
        String topic = t.find()
                ? unlabelled(t.group(1).strip())
                : record.headline || record.content.isEmpty() ? null : record.content.get(0);
        for (PeopleLabel label : PeopleLabel.all(text))
            for (Person person : label.people())
                sink.accept(new Mentoring(
                        person.name(),
                        null,
                        label.kind(kind),
                        person.institution() != null ? person.institution() : institution,
                        topic,
                        from(record.date),
                        to(record.date),
                        record.line,
                        1));
    }

    private static @Nullable PartialDate from(@Nullable DateSpan span) {
        if (span == null) return null;
        return span.range() ? span.from() : null;
    }

    /** A single date of an entry is its end: "Ph.D., Harvard University, 2003". */
    private static @Nullable PartialDate to(@Nullable DateSpan span) {
        if (span == null) return null;
        return span.range() ? span.to() : span.from();
    }
}
