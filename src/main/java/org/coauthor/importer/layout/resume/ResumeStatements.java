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
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
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
import org.coauthor.text.NameParser;
import org.coauthor.text.PersonName;
import org.jspecify.annotations.Nullable;

/** What the fields of a CV state. */
final class ResumeStatements {
    private static final String[] FROM = {"startdate", "datestart", "start", "from", "begin", "since"};
    private static final String[] TO = {"enddate", "dateend", "end", "until", "to"};
    private static final String[] DATE = {
        "date", "dates", "year", "years", "time", "period", "duration", "caption", "releasedate"
    };
    private static final String[] PLACE = {
        "institution",
        "school",
        "university",
        "organization",
        "organisation",
        "company",
        "companyname",
        "employer",
        "institute"
    };
    /** Under which the entries of a section stand. */
    private static final String[] ENTRIES = {
        "contents", "items", "entries", "content", "info", "papers", "list", "elements", "cventries"
    };

    private static final Pattern FIELD =
            Pattern.compile("^(.{2,60}?)\\s+(?:in|of(?= (?!Science|Arts|Philosophy)))\\s+(.+)$");

    /** "PhD Mathematics" where only the field has a key. */
    private static final Pattern DEGREE = Pattern.compile(
            "((?:Ph\\.?D\\.?|D\\.?Phil\\.?|[MB]\\.?(?:Sc|Eng|A|S|Phil|Tech)\\.?|(?:Master|Bachelor|Doctor)(?:['’]?s)?(?: of [A-Z]\\w+)?))\\s+(?:in )?(.+)");

    private final List<Statement> stated;
    private final List<Problem> problems;
    private final ResumePeople people;
    private @Nullable String owner;

    ResumeStatements(List<Statement> stated, List<Problem> problems) {
        this.stated = stated;
        this.problems = problems;
        people = new ResumePeople(stated);
    }

    void read(Value root) {
        Value top = root.fields().containsKey("cv") ? root.at("cv") : root;
        Value about = top.at("basics", "general", "personal", "personalinfo", "about", "sidebar", "profile");
        String name = about.field("name", "fullname");
        if (name == null) name = top.field("name", "fullname", "author");
        if (name == null) name = inParts(about.at("name").fields().isEmpty() ? about : about.at("name"));
        if (name == null) name = inParts(top.at("name").fields().isEmpty() ? top : top.at("name"));
        int line = about.fields().isEmpty() ? top.line() : about.line();
        for (Value section : top.items()) {
            String found = general(section);
            if (found != null) name = found;
        }
        owner = name;
        stated.add(new Subject(name, false, List.of(), null, line, 1));
        if (name == null)
            problems.add(new Problem(
                    "subject-unnamed", 0, 0, "the document never says whose it is: name the person with --subject"));
        for (Map.Entry<String, Value> e : top.fields().entrySet()) section(e.getKey(), e.getValue());
        Value sections = top.at("sections", "content");
        for (Map.Entry<String, Value> e : sections.fields().entrySet()) section(e.getKey(), e.getValue());
        titled(top.items());
        titled(sections.items());
    }

    /** Sections as a list, each with its title. */
    private void titled(List<Value> sections) {
        for (Value section : sections) {
            String title = section.field("title", "name", "section", "heading");
            if (title != null) section(title.toLowerCase(Locale.ROOT).replaceAll("[_ -]", ""), section.at(ENTRIES));
        }
    }

    private static @Nullable String inParts(Value name) {
        String given = name.field("first", "firstname", "given", "givenname");
        String family = name.field("last", "lastname", "family", "familyname", "surname");
        return given == null || family == null ? null : given + " " + family;
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
        List<Value> entries = value.items().isEmpty() ? value.at(ENTRIES).items() : value.items();
        for (Value item : entries) {
            if (key.matches("formation.*|.*(?:education|degrees|ausbildung|educaci.n|formazione).*")) education(item);
            else if (key.matches(".*(?:publication|papers|articles|preprints|books?$|chapters).*")) work(item);
            else if (key.matches("work|.*(?:experience|employment|positions|appointments|career).*")) position(item);
            else if (key.matches(".*(?:awards|honou?rs|prizes|fellowships|scholarships).*")) award(item);
            else if (key.matches(".*(?:grants|funding).*")) grant(item);
            else if (key.matches(".*interests.*")) interest(item);
            else if (owner != null && key.matches(".*(?:mentoring|mentees|students|advising|advisees|supervision).*"))
                people.mentee(owner, key, item);
            else if (key.matches(".*editor.*")) editing(item);
        }
    }

    private void education(Value item) {
        String degree = item.field("studytype", "degree", "subtitle", "title", "qualification", "name");
        String field = item.field("area", "field", "major", "subject", "fieldofstudy", "discipline");
        String place = item.field(PLACE);
        if (place == null && item.field("subtitle") != null) place = item.field("title");
        if (degree != null && field == null) {
            Matcher in = FIELD.matcher(degree);
            if (in.matches()) {
                degree = in.group(1);
                field = in.group(2);
            }
        }
        Matcher begins = field == null || degree != null ? null : DEGREE.matcher(field);
        if (begins != null && begins.matches()) {
            degree = begins.group(1);
            field = begins.group(2);
        }
        if (degree == null && place == null) return;
        stated.add(new Education(degree, field, place, item.field("department"), from(item), to(item), item.line(), 1));
        people.mentors(
                item, ResumePeople.kind(degree == null ? "" : degree, "unspecified"), place, from(item), to(item));
    }

    private void position(Value item) {
        String title = item.field("position", "subtitle", "title", "role", "jobtitle");
        String place = item.field(PLACE);
        if (place == null) place = item.field("subtitle") == null ? item.field("name") : item.field("title");
        Value within = item.at("positions", "roles");
        for (Value each : within.items()) position(each, place);
        if (within.items().isEmpty()) position(item, title, place);
    }

    /** One of several positions at the same place. */
    private void position(Value item, @Nullable String place) {
        String own = item.field(PLACE);
        position(item, item.field("position", "title", "role", "name"), own == null ? place : own);
    }

    private void position(Value item, @Nullable String title, @Nullable String place) {
        if (title == null && place == null) return;
        stated.add(new Position(
                title, place, item.field("department"), item.field("location"), from(item), to(item), item.line(), 1));
        people.mentors(item, ResumePeople.kind(title == null ? "" : title, "unspecified"), place, from(item), to(item));
    }

    private void editing(Value item) {
        String role = item.field("role", "position", "title");
        String venue = item.field("journal", "venue", "organization", "institution", "conference");
        if (venue != null) stated.add(new Editing(venue, role, from(item), to(item), item.line(), 1));
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
        if (work.build().authors().isEmpty() && owner != null) {
            // A CV's own list: whoever else wrote it, its owner did.
            PersonName name = NameParser.parse(owner);
            work.author(AuthorMention.of(owner, name.given(), name.family()).asInferred());
        }
        String venue = item.field("journal", "venue", "booktitle", "conference", "publisher", "publication");
        work.venue(venue);
        PartialDate date = date(item);
        if (date == null && venue != null) date = parsed(venue);
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
        if (title == null) return;
        PartialDate date = date(item);
        stated.add(new Award(title, date == null ? parsed(title) : date, item.line(), 1));
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
