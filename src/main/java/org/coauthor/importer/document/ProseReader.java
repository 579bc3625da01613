package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.model.Award;
import org.coauthor.model.Education;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/** Reads sentences about a person: "I was a postdoctoral associate at X, mentored by A and B." */
final class ProseReader {
    private static final Pattern IS = Pattern.compile(
            "(?:\\b(?:[Ii]|[Hh]e|[Ss]he|[Tt]hey)(?:\\s+(?:am|was|is|were|have been|had been|has been|work(?:ed|s)? as|intern(?:ed|s)? as|serve[ds]? as)|['’](?:m|ve been))|(?:^|\\s)(?:is|was) (?=(?:currently|an?|the)))\\s+"
                    + "(?:(?:currently|now|also|previously|formerly|presently|still|both|working|employed|as)\\s+)*(?:(?:an?|the|one of the)\\s+)?((?:[\\p{L}.’'/&+-]+\\s+){0,8}?[\\p{L}’'-]+?)\\s+(?:at|in|with|of|for|within|@)\\s+(?:the\\s+)?(.+)");
    /** "Ada King's group at X". */
    private static final Pattern GROUP_AT =
            Pattern.compile("^[^,.]{3,50}?['’]s? (?:\\p{L}+ )?(?:group|lab|laboratory|team) (?:at|in|of) (?:the )?");
    /** "In 2017 I interned at X". */
    private static final Pattern INTERNED = Pattern.compile(
            "\\b(?:I|[Hh]e|[Ss]he|[Tt]hey) (?:also |have |had )?(?:interned|did (?:an |my )?(?:\\p{L}+ )?internship) (?:at|with|in) (?:the )?(\\p{Lu}.*)");

    private static final Pattern STUDIED = Pattern.compile(
            "(?i)\\b(?:obtained|received|earned|did|completed|hold|holds|got|finished|graduated|have|defended|pursu\\w+|studied|awarded|finishing|doing|working towards?|my|was|degree|his|her|working on)\\b|获得|取得|毕业");
    private static final Pattern AT = Pattern.compile(
            "(?i)\\b(?:at|from|@)\\s+(?:the\\s+)?((?:[\\p{Lu}\\d]|department|school|faculty|institute|college).*)");
    private static final Pattern PLACE_END = Pattern.compile(
            "(?i)[,;]?\\s+(?:where|mentored|advised|supervised|under|working|and (?:was|am|i|my|a|received|obtained|did|completed|have|then|funded|supported|an?)|with (?:a|an|prof|dr|my)|which|who|before|after|from \\d|since|in (?:19|20)\\d\\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter)|prior|focus\\w*|hosted|co-?advised|as (?:an?|part)|led by|collaborating|studying|majoring|specializ\\w+|during|until|\\(\\d{4}|for (?:my|a|one|two))\\b|\\.(?:\\s|$)|!|[。]|\\s[-–—]\\s|\\s+in (?=\\p{Lu}\\p{L}+ [+&]|computer|mathematics|physics|statistics|computing|applied|electrical)");
    private static final Pattern WON = Pattern.compile(
            "(?:receive[ds]?|won|awarded|recipient of|honou?red with|winner of)\\s+(?:the |an? |my )?((?:[^.;!]|\\.(?=\\p{Lu}?\\.|\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})){3,140}?(?:Prize|Award|Fellowship|Medal|Scholarship|Honou?r)s?)(?![\\p{L}])");
    private static final Pattern EAST_POSITION = Pattern.compile(
            "(?:^|[，,于在])(?:现?[为任是])?(\\p{IsHan}{2,30}?(?:大学|研究所|学院|研究院|实验室|公司|中心|科学院))的?((?:特聘|副|助理|讲座|青年|准)?(?:教授|研究员)|讲师|博士后|工程师|助教)(?:[，,、]((?:硕士|博士)(?:研究生|生)?导师))?");
    /** "教授，博士生导师，清江大学计算机学院". */
    private static final Pattern EAST_TITLE = Pattern.compile(
            "(?:^|[，,])(教授|副教授|讲师|研究员|副研究员|助理研究员|助理教授|博士后)(?:[，,、](?:硕士|博士)(?:研究生|生)?导师)?[，,](\\p{IsHan}{2,12}?(?:大学|科学院|研究院|研究所))(\\p{IsHan}{2,14}?(?:学院|系|研究所|实验室))?(?=[，,。；;]|$)");
    /** "2010年至2012年在清江大学从事博士后研究". */
    private static final Pattern EAST_STAY = Pattern.compile(
            "[于在](\\p{IsHan}{2,20}?(?:大学|研究所|学院|研究院|实验室|公司|中心|科学院))(?:从事|做|担任|任|作为)(博士后|访问学者|讲师|副教授|教授|助理研究员|副研究员|研究员|研究助理|工程师|实习生)");

    private static final Pattern EAST_DEGREE = Pattern.compile(
            "(?:获得?|取得|[于在从自])(\\p{IsHan}{2,20}(?:大学|学院|科学院|研究所))[，,]?(?:毕业|获得?|取得|并|，|,){0,3}(\\p{IsHan}{0,10}?(?:博士|硕士|学士))学位");

    private final Sink sink;
    private @Nullable String place;
    private String kind = "unspecified";

    ProseReader(Sink sink) {
        this.sink = sink;
    }

    void read(TextLine line) {
        for (String sentence : Sentences.of(line.text()))
            for (String one : Respectively.apart(sentence)) sentence(one, line.number());
    }

    private void sentence(String text, int line) {
        boolean known = degree(text, line);
        known |= eastern(text, line);
        if (!known) position(text, line);
        for (PeopleLabel label : PeopleLabel.all(text))
            for (Person p : label.people())
                sink.accept(new Mentoring(
                        p.name(),
                        null,
                        label.kind(kind),
                        p.institution() != null ? p.institution() : place,
                        null,
                        null,
                        null,
                        line,
                        1));
        Matcher won = WON.matcher(text);
        if (won.find())
            for (String award : won.group(1).split("\\s+and\\s+(?:the\\s+)?(?=\\p{Lu})")) {
                DateSpan when = DateText.first(text.substring(won.end()));
                sink.accept(new Award(award.strip(), when == null ? null : when.last(), line, 1));
            }
    }

    private boolean degree(String text, int line) {
        Degrees degree = Degrees.find(text);
        if (degree == null || !STUDIED.matcher(text).find()) {
            if (degree == null || !text.matches("(?i).*\\b(?:student|candidate)\\b.*\\b(?:at|in)\\b.*")) return false;
        }
        if (text.substring(degree.end()).matches("(?i)['’]?s?,? (?:committee|thesis award|students\\b).*"))
            return false;
        boolean student = text.substring(degree.end()).matches("(?i)\\s*(?:student|candidate).*");
        String behind = text.substring(degree.end());
        Matcher at = AT.matcher(behind);
        String where = at.find() ? at.group(1) : null;
        if (where == null && student) {
            Matcher in = Pattern.compile("\\bin\\s+(?:the\\s+)?(\\p{Lu}.*)").matcher(behind);
            where = in.find() ? in.group(1) : null;
        }
        if (where == null) return false;
        Affiliation a = Affiliation.parse(end(where));
        String institution = a.institution() != null
                ? a.institution()
                : a.rest().isEmpty() ? null : a.rest().get(0);
        if (institution == null && a.department() == null) return false;
        String field = CareerReader.field(text, degree);
        if (field != null && where.contains(field)) field = null;
        if (field == null) {
            Matcher in = Pattern.compile(
                            "\\bin\\s+((?:[\\p{L}+&-]+\\s?){1,5}?)(?=\\s+(?:advised|supervised|under|from|at|in)\\b|[.,(]|$)")
                    .matcher(behind.substring(Math.max(0, behind.indexOf(institution == null ? "" : institution))));
            if (in.find()
                    && !in.group(1).matches("(?i).*(?:19|20)\\d\\d.*")
                    && !Affiliation.location(in.group(1).strip()))
                field = in.group(1).strip();
        }
        DateSpan when = DateText.first(behind);
        PartialDate to = when == null || student ? null : when.last();
        sink.accept(new Education(
                degree.degree(),
                field,
                institution,
                a.department(),
                when != null && when.range() ? when.from() : null,
                to,
                line,
                1));
        place = institution;
        kind = degree.level();
        return true;
    }

    private void position(String text, int line) {
        Matcher intern = INTERNED.matcher(text);
        if (intern.find()) {
            Affiliation a = Affiliation.parse(end(intern.group(1))).raised().withoutPeople();
            String institution = a.institution() != null || a.rest().isEmpty()
                    ? a.institution()
                    : a.rest().get(0);
            if (institution != null) {
                sink.accept(new Position("Intern", institution, a.department(), a.location(), null, null, line, 1));
                place = institution;
                kind = "internship";
            }
        }
        Matcher m = IS.matcher(text);
        for (int from = 0; from < text.length() && m.find(from); from = m.start(2)) one(m, line);
    }

    private void one(Matcher m, int line) {
        String role = m.group(1).strip();
        if (!Roles.in(role) && !role.matches("(?i).*(?:economist|mathematician)$")) return;
        String tail = GROUP_AT.matcher(m.group(2)).replaceFirst("");
        // "Assistant Professor of Statistics at Duke": the place comes behind "at".
        Matcher at = Pattern.compile("^([\\p{L} &,-]{2,60}?)\\s+(?:at|@)\\s+(?:the\\s+)?(\\p{Lu}.*)")
                .matcher(tail);
        if (at.matches() && !Affiliation.institution(at.group(1)))
            tail = (Affiliation.department(at.group(1)) ? at.group(1) + ", " : "") + at.group(2);
        Affiliation a = Affiliation.parse(end(tail)).raised().withoutPeople();
        String institution = a.institution() != null
                ? a.institution()
                : a.rest().isEmpty() ? null : a.rest().get(0);
        if (institution == null && a.department() == null
                || institution != null
                        && !Character.isUpperCase(institution.codePointAt(0))
                        && institution.codePointAt(0) < 0x2E80) return;
        place = institution;
        kind = Roles.mentoring(role);
        if (Roles.student(role)) return;
        String[] both = institution == null ? new String[0] : institution.split(" and ", 2);
        boolean two = both.length == 2
                && Affiliation.institution(both[0])
                && Affiliation.institution(both[1])
                && both[1].contains(" ");
        String title = role.replaceFirst("(?i)(assistant|intern|fellow|researcher|scientist)s$", "$1");
        for (String one : two ? both : new String[] {institution == null ? "" : institution})
            sink.accept(
                    new Position(title, one.isEmpty() ? null : one, a.department(), a.location(), null, null, line, 1));
    }

    private boolean eastern(String text, int line) {
        boolean found = false;
        Matcher p = EAST_POSITION.matcher(text);
        while (p.find()) {
            sink.accept(new Position(p.group(2), p.group(1), null, null, null, null, line, 1));
            if (p.group(3) != null) sink.accept(new Position(p.group(3), p.group(1), null, null, null, null, line, 1));
            place = p.group(1);
            found = true;
        }
        Matcher stay = EAST_STAY.matcher(text);
        while (stay.find()) {
            DateSpan when = DateText.first(text.substring(0, stay.start()));
            sink.accept(new Position(
                    stay.group(2),
                    stay.group(1),
                    null,
                    null,
                    when == null ? null : when.from(),
                    when == null ? null : when.to(),
                    line,
                    1));
            place = stay.group(1);
            kind = Roles.mentoring(stay.group(2));
            found = true;
        }
        Matcher titled = EAST_TITLE.matcher(text);
        if (!found && titled.find()) {
            sink.accept(new Position(titled.group(1), titled.group(2), titled.group(3), null, null, null, line, 1));
            place = titled.group(2);
            found = true;
        }
        Matcher d = EAST_DEGREE.matcher(text);
        while (d.find()) {
            DateSpan when = DateText.first(text);
            Degrees degree = Degrees.find(d.group(2));
            sink.accept(new Education(
                    d.group(2), null, d.group(1), null, null, when == null ? null : when.last(), line, 1));
            place = d.group(1);
            kind = degree == null ? "unspecified" : degree.level();
            found = true;
        }
        return found;
    }

    private static String end(String where) {
        Matcher end = PLACE_END.matcher(where);
        String cut = end.find() ? where.substring(0, end.start()) : where;
        return cut.replaceAll("\\s*\\([^()]*\\)", "");
    }

    /** Lines under the name that give a position without a sentence: "Assistant Professor of Physics, Duke University". */
    void tagline(List<TextLine> lines) {
        List<TextLine> top = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.blank()) continue;
            if (line.text().length() > 150 || top.size() == 6) break;
            top.add(line);
        }
        for (int i = 1; i < top.size(); i++) {
            String text = top.get(i).text();
            if (!Roles.in(text) || Roles.student(text) || text.matches(".*\\b(?:I|my|am|is|was)\\b.*|.*。.*")) continue;
            StringBuilder joined = new StringBuilder(text);
            for (int j = i + 1; j < Math.min(top.size(), i + 3) && !Affiliation.institution(joined.toString()); j++)
                joined.append(", ").append(top.get(j).text());
            boolean placed = Affiliation.institution(joined.toString()) || Affiliation.department(joined.toString());
            if (joined.toString().contains("@") || !placed) continue;
            new CareerReader(sink)
                    .read(new Section(
                            SectionKind.POSITIONS,
                            "",
                            List.of(new TextLine(top.get(i).number(), joined.toString(), 0, false, 0))));
            return;
        }
    }
}
