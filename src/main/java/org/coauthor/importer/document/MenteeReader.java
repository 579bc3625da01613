package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.Sink;
import org.coauthor.importer.layout.TextLine;
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
            "\\s*[(（:：—–/]|\\s+-\\s|(?<=\\p{L}{2})\\.\\s|\\s+(?=(?:19|20)\\d\\d)|\\s+(?=(?:Ph\\.? ?D|M\\.? ?S|B\\.? ?S|M\\.? ?A|B\\.? ?A|MSc|BSc|MS|BS|Postdoc)\\b)");
    private static final Pattern PAIR = Pattern.compile(
            "(?i:committee|jury|thesis|memoir|mémoire|comité|kommission)[^()]{0,40}?(?i:of|de|for|von)\\s+(\\p{Lu}[^()]{3,60}?)\\s*\\((?i:co-?)?(?i:advisor|adviser|supervisor|director|directeur|directrice|encadrant|betreuer)s?\\s*:\\s*([^()]{3,120})\\)");
    /** A name with a note in brackets and a separator behind it. */
    private static final Pattern NOTE =
            Pattern.compile("[^,;、，()（）]{2,50}[(（][^()（）]{1,60}[)）]\\s*(?:[,;、，]|and |&)\\s*");

    private static final Pattern TITLE = Pattern.compile("^(?:(?:Dr|Mr|Ms|Mrs|Dipl\\.-Math|Dipl\\.-Ing|M\\.Sc)\\.? )+");
    /** "Tesi magistrale di A". */
    private static final Pattern THESIS_OF = Pattern.compile(
            "^(?:tesi|thèse|tese|tesis|thesis|mémoire|masterarbeit|bachelorarbeit|dissertação)\\b[\\p{Ll}\\s]{0,30}? (?:di|de|of|von|del|da)\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE_OF_THESIS = Pattern.compile("[“\"«„][^”\"»“]{3,300}[”\"»“]");
    private static final Pattern THESES = Pattern.compile(
            "(?i)\\b(?:thes[ei]s|dissertations?|doctoral|ph\\.? ?d|th[èe]ses?|tesis|teses?|tesi|promotions\\p{L}*)\\b");
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:now|currently|presently|subsequently|later|first (?:position|job)|placement|aujourd['’]hui|actuellement|heute|jetzt|ahora|actualmente|atualmente|oggi|joint(?:ly)? with|co-?\\p{L}+ (?:by|with|avec|par|mit|con|com)|\\p{L}+[ae]do?r(?:a|es)?:)|→|->");
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
        boolean listing = false;
        for (ListItems.Item item : merged(section.lines())) {
            if (item.date() != null) date = item.date();
            String said = item.text().replaceFirst("^\\d{1,2}[.)]\\s+", "");
            Matcher label = LABEL.matcher(said);
            boolean labelled = label.matches()
                    && (NameShape.words(label.group(1)) < 2
                            || Character.isIdeographic(label.group(1).codePointAt(0)))
                    && HeadingWords.loose(label.group(1)) != null;
            if (labelled) {
                people(label.group(2), item, kindOr(label.group(1), kind), null);
                listing = true;
            } else if (!item.bullet()
                    && said.length() < 60
                    && names(said, new ArrayList<>()).equals(said)
                    && HeadingWords.loose(said) != null) kind = kindOr(said, kind);
            else if (!listing || item.bullet()) people(said, item, kind, date);
        }
    }

    /** List items; a label's list of names goes on over wrapped lines. */
    private static List<ListItems.Item> merged(List<TextLine> lines) {
        List<ListItems.Item> out = new ArrayList<>();
        for (ListItems.Item item : ListItems.of(lines)) out.add(item);
        return out;
    }

    private void people(String text, ListItems.Item item, String kind, @Nullable DateSpan given) {
        DateSpan span = DateText.first(text);
        String undated = span != null && span.start() < 3 ? DateText.without(text, span) : text;
        String rest = THESIS_OF.matcher(undated).replaceFirst("");
        String prefix = undated.substring(0, undated.length() - rest.length());
        List<String> names = new ArrayList<>();
        String behind = names(rest, names);
        if (names.isEmpty()) return;
        Degrees degree = Degrees.find(behind.replaceFirst("^[\\s,]*(?:M\\.?D\\.?|Ph\\.?D\\.?)(?=\\s*[,/])", ""));
        String level = degree != null ? degree.level() : kindOr(behind, kindOr(prefix, kind));
        String institution = place(degree == null ? behind : behind.substring(behind.indexOf(degree.degree())));
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
        for (PeopleLabel label : PeopleLabel.all(behind))
            for (Person other : label.people())
                for (String name : Owner.same(other.name(), owner == null ? "" : owner) ? List.<String>of() : names)
                    sink.accept(new Mentoring(
                            other.name(),
                            Person.named(name).name(),
                            label.kind(level),
                            other.institution() != null ? other.institution() : institution,
                            null,
                            null,
                            null,
                            item.line(),
                            1));
    }

    /** Where somebody studied: what stands before their later life and who else advised, without the title of the thesis. */
    private static @Nullable String place(String behind) {
        String text = TITLE_OF_THESIS.matcher(behind).replaceAll(" ");
        Matcher later = LATER.matcher(text);
        if (later.find()) text = text.substring(0, later.start());
        Matcher student = STUDENT.matcher(text);
        int from = student.lookingAt() ? student.end() : 0;
        int role = Roles.start(text.substring(from));
        if (role >= 0) text = text.substring(0, from + role);
        String found = Affiliation.parse(text).institution();
        return found == null || found.length() > LONGEST_PLACE
                ? null
                : found.replaceFirst("^[(（\\s]+", "").replaceFirst("^([^()]*)\\)$", "$1");
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
            if (theses && owner != null) sat(item);
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
    private void sat(ListItems.Item item) {
        List<String> names = new ArrayList<>();
        String behind = names(item.text().replaceFirst("^\\d{1,2}[.)]\\s+", ""), names);
        if (names.size() != 1 || behind.isBlank()) return;
        DateSpan when = DateText.first(behind);
        sink.accept(new Mentoring(
                owner == null ? "" : owner,
                Person.named(names.get(0)).name(),
                "committee",
                place(behind),
                null,
                null,
                when == null ? null : when.last(),
                item.line(),
                1));
    }

    private static String kind(String heading) {
        return kindOr(heading, "unspecified");
    }

    private static String kindOr(String text, String otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\b(?:committee|jury|examiner)\\b.*")) return "committee";
        if (lower.matches(".*(?:post-?doc|博士后).*")) return "postdoctoral";
        if (lower.matches(
                ".*(?:ph\\.? ?d|doctoral|doctorant|doutorado|doctorado|doktor|dottor|promotion|th[eè]ses?\\b|博士).*"))
            return "doctoral";
        if (lower.matches(".*(?:master|m\\.? ?sc\\b|\\bms\\b|\\bm\\. ?[sa]\\.|硕士|修士|mestrado|maestr).*"))
            return "masters";
        if (lower.matches(".*(?:undergraduate|bachelor|b\\.? ?sc\\b|honou?rs|licence|本科|学部|research supervisees).*"))
            return "undergraduate";
        if (lower.matches(".*(?:intern|stage|praktik).*")) return "internship";
        if (lower.matches(".*visit.*")) return "visiting";
        return otherwise;
    }
}
