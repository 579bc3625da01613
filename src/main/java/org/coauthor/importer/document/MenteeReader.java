package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.model.Mentoring;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/** Reads lists of students and postdocs, and of committees on which the owner sat. */
final class MenteeReader {
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}.’' /()-]{2,60}?)\\s*[:：]\\s*(.*)$");
    private static final Pattern PIECE = Pattern.compile("\\s*[,;、，]\\s*(?:and )?|\\s+(?:and|&|et|und|y)\\s+");
    private static final Pattern CUT = Pattern.compile(
            "\\s*[(（:：—–/]|\\s+-\\s|(?<=\\p{L}{2})\\.\\s|['’]s\\s(?=\\p{L})|\\s+(?=(?:19|20)\\d\\d)|\\s+(?=(?:Ph\\.? ?D|M\\.? ?S|B\\.? ?S|M\\.? ?A|B\\.? ?A|MSc|BSc|MS|BS|Postdoc)\\b)");
    private static final Pattern PAIR = Pattern.compile(
            "(?i:committee|jury|thesis|memoir|mémoire|comité|kommission)[^()]{0,40}?(?i:of|de|for|von)\\s+(\\p{Lu}[^()]{3,60}?)\\s*\\((?i:co-?)?(?i:advisor|adviser|supervisor|director|directeur|directrice|encadrant|betreuer)s?\\s*:\\s*([^()]{3,120})\\)");
    /** A name with a note in brackets and a separator behind it. */
    private static final Pattern NOTE =
            Pattern.compile("[^,;、，()（）]{2,50}[(（][^()（）]{1,60}[)）]\\s*(?:[,;、，]|and |&)\\s*");

    /** Names alone, each with its note: "Ada King (2018), Bea Lo (2020)". */
    private static final Pattern NOTED =
            Pattern.compile("(?:[^,;、，()（）]{2,50}[(（][^()（）]{1,60}[)）](?:\\s*(?:[,;、，]|and |&)\\s*|\\.?\\s*$)){2,}");

    private static final Pattern BEHIND_NOTE = Pattern.compile("(?<=[)）])\\s*(?:[,;、，]\\s*(?:and )?|and |&\\s*)");

    private static final Pattern TITLE = Pattern.compile("^(?:(?:Dr|Mr|Ms|Mrs|Dipl\\.-Math|Dipl\\.-Ing|M\\.Sc)\\.? )+");
    /** "Tesi magistrale di A". */
    private static final Pattern THESIS_OF = Pattern.compile(
            "^(?:tesi|thèse|tese|tesis|thesis|mémoire|masterarbeit|bachelorarbeit|dissertação)\\b[\\p{Ll}\\s]{0,30}? (?:di|de|of|von|del|da)\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    /** "Co-supervisor of the master thesis of A", "Supervised A". */
    private static final Pattern SUPERVISED = Pattern.compile(
            "^(?i:(?:I )?(?:(?:am|was|have|currently|co-?|jointly|primary|main)[ -]?)*(?:supervis|advis|mentor|direct|guid)(?:e[ds]?|ing|[eo]r (?:of|for|to)|ion of|ship of|ing of)\\s+(?:the )?)(?:(?:\\p{Ll}[\\p{L}.'’-]*|(?i:Ph\\.? ?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|Master['’]?s?|Bachelor['’]?s?|Undergraduate|Graduate|Doctoral)) ){0,4}?(?=\\p{Lu}\\p{L}+['’-]?\\p{L}* \\p{Lu})");

    private static final Pattern TITLE_OF_THESIS = Pattern.compile("[“\"«„][^”\"»“]{3,300}[”\"»“]");
    private static final Pattern THESES = Pattern.compile(
            "(?i)\\b(?:thes[ei]s|dissertations?|doctoral|ph\\.? ?d|th[èe]ses?|tesis|teses?|tesi|promotions\\p{L}*)\\b");
    private static final Pattern LATER = Pattern.compile(
            "(?i)(?:现就职|现为|现在|现任|毕业后|去向|就职)|\\b(?:now|currently|presently|subsequently|later|first (?:position|job)|placement|aujourd['’]hui|actuellement|heute|jetzt|ahora|actualmente|atualmente|oggi|joint(?:ly)? with|co-?\\p{L}+ (?:by|with|avec|par|mit|con|com)|\\p{L}+[ae]do?r(?:a|es)?:)|→|->");
    private static final Pattern THESIS =
            Pattern.compile("(?i)\\b(?:thesis|dissertation|th[èe]se|topic|title|project)(?: title| topic)?:");
    /** What somebody studied as, with the dates of it; what they became follows. */
    private static final Pattern STUDENT = Pattern.compile(
            "(?i).{0,40}?\\b(?:ph\\.? ?d\\.?|doctoral|graduate|master['’]?s?|m\\.?sc\\.?|undergraduate|visiting|exchange) (?:student|candidate)s?\\b");

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_PLACE = 90;

    private final Sink sink;
    private final @Nullable String owner;

    MenteeReader(Sink sink, @Nullable String owner) {
        this.sink = sink;
        this.owner = owner;
    }

    void read(Section section) {
        if (owner == null) return;
        String kind = kind(section.heading());
        DateSpan date = null;
        for (ListItems.Item item : ListItems.of(section.lines())) {
            if (item.date() != null) date = item.date();
            String said = item.text().replaceFirst("^\\d{1,2}[.)]\\s+", "");
            Matcher label = LABEL.matcher(said);
            boolean labelled = label.matches()
                    && (NameShape.words(label.group(1)) < 2
                            || Character.isIdeographic(label.group(1).codePointAt(0)))
                    && heads(label.group(1));
            if (labelled) {
                people(label.group(2), item, kindOr(label.group(1), kind), null);
            } else if (!item.bullet()
                    && said.length() < 60
                    && names(said, new ArrayList<>()).equals(said)
                    && !SUPERVISED.matcher(said).lookingAt()
                    && heads(said)) kind = kindOr(said, kind);
            else people(said, item, kind, date);
        }
    }

    /** Whether words name a kind of students. */
    private static boolean heads(String words) {
        return HeadingWords.loose(words) != null
                || words.split(" ").length <= 4
                        && words.chars().noneMatch(c -> c == ',' || Character.isDigit(c))
                        && !kindOr(words, "").isEmpty();
    }

    private void people(String text, ListItems.Item item, String kind, @Nullable DateSpan given) {
        for (String one : apart(text)) person(one, item, kind, given);
    }

    /** The people of a list in which each has a note; otherwise the text as it is. */
    private static String[] apart(String text) {
        return NOTED.matcher(text).matches() ? BEHIND_NOTE.split(text) : new String[] {text};
    }

    private void person(String text, ListItems.Item item, String kind, @Nullable DateSpan given) {
        DateSpan span = DateText.first(text);
        String undated = span != null && span.start() < 3 ? DateText.without(text, span) : text;
        String rest =
                THESIS_OF.matcher(SUPERVISED.matcher(undated).replaceFirst("")).replaceFirst("");
        String prefix = undated.substring(0, undated.length() - rest.length());
        List<String> names = new ArrayList<>();
        String behind = names(rest, names);
        if (names.isEmpty()) return;
        Degrees degree = Degrees.find(behind.replaceFirst("^[\\s,]*(?:M\\.?D\\.?|Ph\\.?D\\.?)(?=\\s*[,/])", ""));
        String level = degree != null ? degree.level() : kindOr(behind, kindOr(prefix, kind));
        String institution = place(
                degree == null
                        ? behind
                        : behind.substring(behind.indexOf(degree.degree())
                                + degree.degree().length()));
        DateSpan when = span != null ? span : given;
        for (String name : names)
            sink.accept(new Mentoring(
                    owner == null ? "" : owner,
                    Person.named(name).name(),
                    level,
                    institution,
                    null,
                    when == null || !when.range() ? null : when.from(),
                    when == null ? null : when.range() ? when.to() : when.from(),
                    item.line(),
                    1));
        others(behind, names, level, institution, item.line());
    }

    /** Who besides the owner advised students, as is said behind their names. */
    private void others(String behind, List<String> names, String level, @Nullable String institution, int line) {
        boolean oneByOne = Respectively.in(behind);
        for (PeopleLabel label : PeopleLabel.all(behind))
            for (Person other : label.people())
                for (String name : advised(names, label.people(), other, oneByOne))
                    sink.accept(new Mentoring(
                            other.name(),
                            Person.named(name).name(),
                            label.kind(level),
                            other.institution() != null ? other.institution() : institution,
                            null,
                            null,
                            null,
                            line,
                            1));
    }

    /** Whom somebody behind a list of students advises: all of them, or the one in the same place. */
    private List<String> advised(List<String> names, List<Person> advisors, Person advisor, boolean oneByOne) {
        if (Owner.same(advisor.name(), owner == null ? "" : owner)) return List.of();
        int at = advisors.indexOf(advisor);
        return oneByOne && names.size() == advisors.size() ? List.of(names.get(at)) : names;
    }

    /** Where somebody studied: what stands before their later life and who else advised, without the title of the thesis. */
    private static @Nullable String place(String behind) {
        String text = TITLE_OF_THESIS.matcher(behind).replaceAll(" ").replaceAll("[()（）]", ",");
        Matcher thesis = THESIS.matcher(text);
        if (thesis.find()) text = text.substring(0, thesis.start());
        Matcher later = LATER.matcher(text);
        if (later.find()) text = text.substring(0, later.start());
        Matcher student = STUDENT.matcher(text);
        int from = student.lookingAt() ? student.end() : 0;
        int role = Roles.start(text.substring(from));
        if (role >= 0) text = text.substring(0, from + role);
        String found = Affiliation.parse(text).institution();
        if (found == null || found.length() > LONGEST_PLACE) return null;
        DateSpan span = DateText.first(found);
        return (span == null ? found : DateText.without(found, span))
                .replaceFirst("^[(（\\s]+", "")
                .replaceFirst("^([^()]*)\\)$", "$1");
    }

    /** Takes names off the begin of a text as long as there are any; returns what follows them. */
    static String names(String text, List<String> names) {
        String rest = text.strip();
        while (!rest.isEmpty()) {
            rest = TITLE.matcher(rest).replaceFirst("");
            Matcher piece = PIECE.matcher(rest);
            int end = piece.find() ? piece.start() : rest.length();
            int next = end == rest.length() ? end : piece.end();
            String head = rest.substring(0, end);
            Matcher cut = CUT.matcher(head);
            boolean stops = cut.find() && cut.start() > 0;
            String name =
                    (stops ? head.substring(0, cut.start()) : head).strip().replaceAll("\\.$", "");
            boolean person = NameShape.fullName(name)
                    && name.split(" ").length <= MOST_WORDS / 2 + 1
                    && !Affiliation.institution(name)
                    && !Affiliation.department(name)
                    && (Character.isIdeographic(name.codePointAt(0)) || !Affiliation.location(name))
                    && HeadingWords.exact(name) == null
                    && !Roles.in(name)
                    && Degrees.find(name) == null;
            if (!person) return rest;
            names.add(NameShape.bare(name));
            Matcher more = NOTE.matcher(rest);
            if (stops && more.lookingAt() && more.end() < rest.length() && end > cut.start()) {
                List<String> others = new ArrayList<>();
                String behind = names(rest.substring(more.end()), others);
                if (!others.isEmpty()) {
                    names.addAll(others);
                    return behind;
                }
            }
            if (stops) return rest.substring(cut.start());
            rest = rest.substring(next);
        }
        return rest;
    }

    /** "PhD committee of A (advisor: B), University": B advises A. Below "Thesis committees", the owner sat on that of A. */
    void committees(Section section) {
        boolean theses = THESES.matcher(section.heading()).find();
        for (ListItems.Item item : ListItems.of(section.lines())) {
            if (theses && owner != null) for (String one : apart(item.text())) sat(one, item.line());
            Matcher m = PAIR.matcher(item.text());
            while (m.find()) {
                String mentee = m.group(1).strip();
                if (!NameShape.fullName(mentee)) continue;
                String kind = kindOr(item.text().substring(0, m.end(1)), "unspecified");
                String place = Affiliation.parse(item.text().substring(m.end())).institution();
                for (Person p : People.parse(m.group(2)))
                    sink.accept(new Mentoring(
                            p.name(), Person.named(mentee).name(), kind, place, null, null, null, item.line(), 1));
            }
        }
    }

    /** "A (Ph.D. 2015, chair), thesis": the owner sat on the committee of A. */
    private void sat(String text, int line) {
        List<String> names = new ArrayList<>();
        String behind = names(text.replaceFirst("^\\d{1,2}[.)]\\s+", ""), names);
        if (names.size() != 1 || behind.isBlank()) return;
        DateSpan when = DateText.first(behind);
        String institution = place(behind);
        sink.accept(new Mentoring(
                owner == null ? "" : owner,
                Person.named(names.get(0)).name(),
                "committee",
                institution,
                null,
                null,
                when == null ? null : when.last(),
                line,
                1));
        others(behind, names, kindOr(behind, "doctoral"), institution, line);
    }

    private static String kind(String heading) {
        return kindOr(heading, "unspecified");
    }

    private static String kindOr(String text, String otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\b(?:committee|jury|examiner)\\b.*")) return "committee";
        if (lower.matches(".*(?:post-?do[ck]|pós-?dout|博士后|ポスドク).*")) return "postdoctoral";
        if (lower.matches(
                ".*(?:ph\\.? ?d|doctoral|doctorant|doutorado|doctorado|doktor|dottor|promotion|th[eè]ses?\\b|direcci[oó]n de tesis|tesis doctoral|博士).*"))
            return "doctoral";
        if (lower.matches(
                ".*(?:master|m\\.? ?sc\\b|\\bms\\b|\\bm\\. ?[sa]\\.|硕士|修士|mestrado|maestr|magistral|specialistic|diplom(?:a|arbeit)|m[aá]ster).*"))
            return "masters";
        if (lower.matches(
                ".*(?:undergraduate|bachelor|b\\.? ?sc\\b|honou?rs|licence|本科|学部|卒業研究|triennal|(?<!s-)gradua[cç][aã]o|\\bgrado\\b|bachillerato|inicia[cç][aã]o|research supervisees).*"))
            return "undergraduate";
        if (lower.matches(
                ".*(?:\\bintern(?:e?s|ships?)?\\b|(?<![\\p{L}-])(?:stages?|stagi\\p{L}+)\\b|praktik|tirocin|实习).*"))
            return "internship";
        if (lower.matches(".*visit.*")) return "visiting";
        return otherwise;
    }
}
