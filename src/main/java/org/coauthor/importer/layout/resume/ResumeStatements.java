package org.coauthor.importer.layout.resume;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.importer.record.Dates;
import org.coauthor.importer.record.Identifiers;
import org.coauthor.importer.reference.ReferenceParser;
import org.coauthor.model.Award;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.Interest;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.AuthorList;
import org.coauthor.text.DateSpan;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/** What the fields of a CV state. */
final class ResumeStatements {
    private static final String[] FROM = {"startdate", "start", "from", "begin"};
    private static final String[] TO = {"enddate", "end", "until", "to"};
    private static final String[] DATE = {"date", "dates", "year", "years", "time", "period", "releasedate"};
    private static final String[] PLACE = {
        "institution", "school", "university", "organization", "organisation", "company", "employer"
    };
    private static final Pattern FIELD =
            Pattern.compile("^(.{2,60}?)\\s+(?:in|of(?= (?!Science|Arts|Philosophy)))\\s+(.+)$");

    private final List<Statement> stated;
    private final List<Problem> problems;

    ResumeStatements(List<Statement> stated, List<Problem> problems) {
        this.stated = stated;
        this.problems = problems;
    }

    void read(Value root) {
        Value top = root.fields().containsKey("cv") ? root.at("cv") : root;
        Value about = top.at("basics", "general", "personal", "about");
        String name = about.field("name", "fullname");
        if (name == null) name = top.field("name", "fullname", "author");
        int line = about.fields().isEmpty() ? top.line() : about.line();
        for (Value section : top.items()) {
            String found = general(section);
            if (found != null) name = found;
        }
        stated.add(new Subject(name, false, List.of(), null, line, 1));
        if (name == null)
            problems.add(new Problem(
                    "subject-unnamed", 0, 0, "the document never says whose it is: name the person with --subject"));
        for (Map.Entry<String, Value> e : top.fields().entrySet()) section(e.getKey(), e.getValue());
        for (Map.Entry<String, Value> e : top.at("sections").fields().entrySet()) section(e.getKey(), e.getValue());
        for (Value section : top.items()) {
            String title = section.field("title", "name");
            if (title != null)
                section(title.toLowerCase(Locale.ROOT).replaceAll("[_ -]", ""), section.at("contents", "items"));
        }
    }

    /** "General Information" of al-folio: pairs of name and value. */
    private static @Nullable String general(Value section) {
        for (Value pair : section.at("contents").items()) {
            String key = pair.field("name");
            if (key != null && key.matches("(?i)(?:full )?name")) return pair.field("value");
        }
        return null;
    }

    private void section(String key, Value value) {
        for (Value item : value.items()) {
            if (key.matches("formation.*|.*(?:education|degrees|ausbildung|educaci.n|formazione).*")) education(item);
            else if (key.matches(".*(?:publication|papers|articles|preprints|books?$|chapters).*")) work(item);
            else if (key.matches("work|.*(?:experience|employment|positions|appointments|career).*")) position(item);
            else if (key.matches(".*(?:awards|honou?rs|prizes|fellowships|scholarships).*")) award(item);
            else if (key.matches(".*(?:grants|funding).*")) grant(item);
            else if (key.matches(".*interests.*")) interest(item);
        }
    }

    private void education(Value item) {
        String degree = item.field("studytype", "degree", "title", "qualification", "name");
        String field = item.field("area", "field", "major", "subject", "fieldofstudy");
        String place = item.field(PLACE);
        if (degree != null && field == null) {
            Matcher in = FIELD.matcher(degree);
            if (in.matches()) {
                degree = in.group(1);
                field = in.group(2);
            }
        }
        if (degree == null && place == null) return;
        stated.add(new Education(degree, field, place, item.field("department"), from(item), to(item), item.line(), 1));
    }

    private void position(Value item) {
        String title = item.field("position", "title", "role", "jobtitle");
        String place = item.field(PLACE);
        if (place == null) place = item.field("name");
        if (title == null && place == null) return;
        stated.add(new Position(
                title, place, item.field("department"), item.field("location"), from(item), to(item), item.line(), 1));
    }

    private void work(Value item) {
        String text = item.plain();
        if (text != null) {
            if (text.length() > 25)
                stated.add(
                        ReferenceParser.shared().parse(text).line(item.line()).build());
            return;
        }
        String title = item.field("title", "name");
        if (title == null) {
            for (Value nested : item.at("items", "contents", "papers").items()) work(nested);
            return;
        }
        WorkBuilder work = Work.builder().title(title).line(item.line());
        Value authors = item.at("authors", "author");
        for (Value author : authors.items()) {
            String name = author.plain() == null ? author.field("name") : author.plain();
            if (name != null) AuthorList.parse(name).authors().forEach(work::author);
        }
        if (authors.plain() != null) {
            AuthorList list = AuthorList.parse(String.valueOf(authors.plain()));
            list.authors().forEach(work::author);
            work.authorsTruncated(list.truncated());
        }
        work.venue(item.field("journal", "venue", "booktitle", "conference", "publisher", "publication"));
        PartialDate date = date(item);
        if (date != null && date.month() == 0) work.year(date.year());
        else if (date != null) work.date(date);
        String doi = Identifiers.doi(item.field("doi"));
        if (doi == null) {
            String url = item.field("url", "website", "link");
            doi = url != null && url.contains("doi.org/") ? Identifiers.doi(url) : null;
        }
        stated.add(work.identifier("doi", doi).status(item.field("status")).build());
    }

    private void award(Value item) {
        for (Value nested : item.at("items").items()) {
            String said = nested.plain();
            if (said != null) stated.add(new Award(said, date(item), nested.line(), 1));
        }
        String title = item.plain() == null ? item.field("title", "name", "award", "label", "bullet") : item.plain();
        if (title != null) stated.add(new Award(title, date(item), item.line(), 1));
    }

    private void grant(Value item) {
        String title = item.plain() == null ? item.field("title", "name") : item.plain();
        if (title != null)
            stated.add(new Grant(
                    title,
                    item.field("funder", "agency", "sponsor"),
                    item.field("role"),
                    List.of(),
                    from(item),
                    to(item),
                    item.line(),
                    1));
    }

    private void interest(Value item) {
        String said = item.plain() == null ? item.field("name", "title", "label", "bullet") : item.plain();
        if (said != null) stated.add(new Interest(said, item.line(), 1));
    }

    private static @Nullable PartialDate from(Value item) {
        String text = item.field(FROM);
        if (text != null) return parsed(text);
        DateSpan span = span(item);
        return span != null && span.range() ? span.from() : null;
    }

    private static @Nullable PartialDate to(Value item) {
        String text = item.field(TO);
        if (text != null) return parsed(text);
        if (item.field(FROM) != null) return null;
        DateSpan span = span(item);
        return span == null ? null : span.range() ? span.to() : span.from();
    }

    private static @Nullable DateSpan span(Value item) {
        String text = item.field(DATE);
        return text == null ? null : DateText.first(text);
    }

    private static @Nullable PartialDate date(Value item) {
        String text = item.field(DATE);
        return text == null ? null : parsed(text);
    }

    private static @Nullable PartialDate parsed(String text) {
        PartialDate iso = text.matches("\\d{4}(?:-\\d{1,2}){0,2}") ? Dates.iso(text) : null;
        if (iso != null) return iso;
        try {
            DateSpan span = DateText.first(text);
            return span == null ? null : span.last() == null ? span.from() : span.last();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
