package org.coauthor.importer.layout.resume;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Statement;
import org.coauthor.text.AuthorList;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.coauthor.text.NameShape;
import org.jspecify.annotations.Nullable;

/** Who advised whom, out of the fields and highlights of a CV: {@code advisor: Ada King}, "Advisor: Prof. Ada King". */
final class ResumePeople {
    private static final String[] ADVISORS = {
        "advisor",
        "advisors",
        "adviser",
        "supervisor",
        "supervisors",
        "coadvisor",
        "cosupervisor",
        "mentor",
        "mentors",
        "host",
        "manager"
    };
    private static final String[] NOTES = {
        "highlights", "description", "details", "summary", "notes", "items", "bullets"
    };
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:^|[.;]\\s)(?:(?:ph\\.?d\\.?|thesis|research|faculty|co)[ -]?)*(?:advis[eo]rs?|supervisors?|mentors?|hosts?|managers?|supervised by|advised by|mentored by|hosted by)\\s*:?\\s+((?-i:\\p{Lu}).{2,200}?)(?=(?<=\\p{L}{3})(?<!Prof)\\.(?:\\s|$)|;|$)");
    private static final Pattern NAME_END = Pattern.compile("\\s*[,(:–—]| - ");

    private final List<Statement> stated;

    ResumePeople(List<Statement> stated) {
        this.stated = stated;
    }

    /** The people whom an entry names as advisors. */
    void mentors(
            Value item, String kind, @Nullable String place, @Nullable PartialDate from, @Nullable PartialDate to) {
        for (String field : ADVISORS) {
            Value value = item.at(field);
            named(value, value.plain(), kind, place, from, to);
            for (Value one : value.items()) named(one, one.plain(), kind, place, from, to);
        }
        for (String field : NOTES) {
            Value value = item.at(field);
            noted(value, kind, place, from, to);
            for (Value one : value.items()) noted(one, kind, place, from, to);
        }
    }

    private void noted(
            Value note, String kind, @Nullable String place, @Nullable PartialDate from, @Nullable PartialDate to) {
        String said = note.plain();
        if (said == null) return;
        Matcher label = LABEL.matcher(said);
        while (label.find()) named(note, label.group(1), kind, place, from, to);
    }

    private void named(
            Value at,
            @Nullable String names,
            String kind,
            @Nullable String place,
            @Nullable PartialDate from,
            @Nullable PartialDate to) {
        if (names == null) return;
        for (AuthorMention person : AuthorList.parse(names).authors())
            if (person.given() != null && NameShape.fullName(person.name()))
                stated.add(new Mentoring(person.name(), null, kind, place, null, from, to, at.line(), 1));
    }

    /** A student: a map with a name, or a text that begins with one. */
    void mentee(String owner, String section, Value item) {
        String said = item.plain();
        String name = said == null ? item.field("name", "student", "title") : NAME_END.split(said, 2)[0];
        if (name == null || !NameShape.fullName(name)) return;
        String date = said == null ? item.field("date", "dates", "year", "years") : said;
        String level = said == null ? item.field("degree", "level", "type", "studytype") : said;
        DateSpan span = date == null ? null : DateText.first(date);
        stated.add(new Mentoring(
                owner,
                name,
                kind(level == null ? "" : level, kind(section, "unspecified")),
                item.field("institution", "university", "school"),
                item.field("topic", "thesis", "project"),
                span == null || !span.range() ? null : span.from(),
                span == null ? null : span.range() ? span.to() : span.from(),
                item.line(),
                1));
    }

    /** The kind of mentoring that goes with a degree or position. */
    static String kind(String text, String otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("postdoc") || lower.contains("post-doc")) return "postdoctoral";
        if (lower.matches(".*(?:ph\\.? ?d|doctor|dphil).*")) return "doctoral";
        if (lower.matches(".*(?:master|m\\.?sc|m\\.?eng|\\bm\\.?[sa]\\b).*")) return "masters";
        if (lower.matches(".*(?:bachelor|undergrad|b\\.?sc|b\\.?eng|\\bb\\.?[sa]\\b).*")) return "undergraduate";
        if (lower.contains("intern")) return "internship";
        if (lower.contains("visiting")) return "visiting";
        return otherwise;
    }
}
