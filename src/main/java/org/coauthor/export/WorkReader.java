package org.coauthor.export;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People.Person;
import org.coauthor.graph.Row;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Work;
import org.coauthor.model.WorkBuilder;
import org.coauthor.text.NameParser;
import org.coauthor.text.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads works from the store with their people under one name each, newest last. */
public final class WorkReader {
    private static final Set<String> IDENTIFIERS = Set.of("doi", "arxiv", "isbn", "pmid", "pmcid");
    private static final Set<String> DETAILS = Set.of(
            "volume",
            "number",
            "pages",
            "publisher",
            "address",
            "series",
            "edition",
            "editor",
            "chapter",
            "note",
            "url");
    /** Volume and number in one, as {@code 98(2)}. */
    private static final Pattern ISSUE = Pattern.compile("\\s*([\\w.-]{1,20})\\s*\\(([\\w./-]{1,20})\\)\\s*");

    private static final String WORKS = """
            MATCH (w:Work) WHERE %s AND ($person IS NULL OR EXISTS { (:Author {id: $person})-[:AUTHORED]->(w) })
            RETURN properties(w) AS work,
                   COLLECT { MATCH (w)<-[at:AUTHORED]-(a:Author) RETURN
                     {name: a.name, given: a.given, family: a.family, orcid: a.orcid} ORDER BY at.position, a.id } AS authors,
                   head(COLLECT { MATCH (w)-[:PUBLISHED_IN]->(v:Venue) RETURN v.name ORDER BY v.name LIMIT 1 }) AS venue,
                   COLLECT { MATCH (w)-[:HAS_TOPIC]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics
            """.formatted(Window.WORK);
    private static final Comparator<Work> OLDEST_FIRST = Comparator.comparing(
                    (Work w) -> w.year(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(w -> w.title() == null ? "" : w.title())
            .thenComparing(w -> w.id() == null ? "" : w.id());

    private final GraphStore store;

    public WorkReader(GraphStore store) {
        this.store = store;
    }

    /** The works of a window, of one person or of everybody where there is none. */
    public List<Work> works(@Nullable Person person, Window window) {
        Map<String, @Nullable Object> parameters = window.parameters();
        parameters.put("person", person == null ? null : person.id());
        List<Work> works = new ArrayList<>();
        store.stream(WORKS, parameters, row -> works.add(work(row)));
        works.sort(OLDEST_FIRST);
        return works;
    }

    private static Work work(Row row) {
        Row stored = new Row(Map.copyOf(row.map("work")));
        WorkBuilder work = Work.builder()
                .id(stored.stringOrNull("id"))
                .title(stored.stringOrNull("title"))
                .venue(row.stringOrNull("venue"))
                .year(stored.integerOrNull("year"))
                .date(date(stored.stringOrNull("date")))
                .status(stored.stringOrNull("status"))
                .type(stored.stringOrNull("type"))
                .authorsTruncated(stored.flag("authorsTruncated"));
        for (String name : DETAILS) work.detail(name, stored.stringOrNull(name));
        Matcher issue = ISSUE.matcher(stored.string("volume"));
        if (issue.matches() && stored.stringOrNull("number") == null)
            work.detail("volume", issue.group(1)).detail("number", issue.group(2));
        for (String name : IDENTIFIERS) work.identifier(name, stored.stringOrNull(name));
        for (Row author : row.rows("authors")) work.author(author(author));
        row.strings("topics").forEach(work::topic);
        return work.build();
    }

    private static AuthorMention author(Row author) {
        String name = author.string("name");
        String family = author.stringOrNull("family");
        if (family != null) return AuthorMention.of(name, author.stringOrNull("given"), family);
        PersonName parts = NameParser.parse(name);
        String last = parts.suffix() == null ? parts.family() : parts.family() + " " + parts.suffix();
        return AuthorMention.of(name, parts.given(), last.isBlank() ? null : last);
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        try {
            return iso == null ? null : PartialDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
