package org.coauthor.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;
import org.coauthor.model.PartialDate;
import org.coauthor.report.DatedWork.Authorship;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts around people from the store, by a fixed number of queries whatever the number of people; each query walks the
 * neighbourhood of the people asked for, never the whole graph.
 */
public final class FactsReader {
    /** Earlier than any work: reads all of them. */
    public static final int ALL_YEARS = Integer.MIN_VALUE;

    private static final String WORKS = """
            MATCH (p:Author)-[:AUTHORED]->(w:Work)
            WHERE p.id IN $people AND (w.year IS NULL OR w.year >= $since)
            WITH DISTINCT w
            RETURN w.id AS id, w.title AS title, w.year AS year, w.date AS date, w.status AS status, w.type AS type,
              w.authorsTruncated AS cut, w.statedIn AS statedIn,
              COLLECT { MATCH (w)-[:PUBLISHED_IN]->(v:Venue) RETURN v.name ORDER BY v.name } AS venues,
              COLLECT {
                MATCH (a:Author)-[r:AUTHORED]->(w)
                RETURN {author: a.id, position: r.position, name: r.nameAsWritten, inferred: r.inferred}
                ORDER BY r.position, a.id
              } AS authors,
              COLLECT {
                MATCH (w)-[s:STATED_IN]->(source:Source)
                RETURN {source: source.id, lines: s.lines} ORDER BY source.path
              } AS stated
            ORDER BY id""";
    private static final String ADVICE = """
            MATCH (p:Author)-[r:ADVISED]-(:Author)
            WHERE p.id IN $people
            WITH DISTINCT r
            RETURN startNode(r).id AS mentor, endNode(r).id AS mentee, properties(r) AS r
            ORDER BY mentor, mentee, r.kind, r.from""";
    private static final String EDITORSHIPS = """
            MATCH (p:Author)-[:EDITS]->(v:Venue)
            WHERE p.id IN $people
            WITH DISTINCT v
            MATCH (a:Author)-[r:EDITS]->(v)
            RETURN a.id AS person, v.name AS venue, properties(r) AS r
            ORDER BY venue, person, r.role, r.from""";
    private static final String HOLDINGS = """
            MATCH (p:Author)-[:HOLDS]->(g:Grant)
            WHERE p.id IN $people
            WITH DISTINCT g
            MATCH (a:Author)-[r:HOLDS]->(g)
            RETURN a.id AS person, g.id AS grant, g.name AS title, g.funder AS funder,
              coalesce(r.from, g.from) AS from, coalesce(r.to, g.to) AS to, properties(r) AS r
            ORDER BY grant, person, r.role""";
    private static final String STAYS = """
            MATCH (p:Author)-[r:AFFILIATED_WITH|STUDIED_AT]->(i:Institution)
            WHERE p.id IN $people
            RETURN p.id AS person, i.name AS institution, type(r) = 'STUDIED_AT' AS study, properties(r) AS r
            ORDER BY person, r.from, institution, r.to, study""";
    private static final String PEOPLE = """
            MATCH (p:Author)
            WHERE p.id IN $people
            RETURN p.id AS id, p.name AS name, p.orcid AS orcid, p.names AS names
            ORDER BY id""";

    private final GraphStore store;
    private final Map<String, String> sourceNames = new TreeMap<>();

    public FactsReader(GraphStore store) {
        this.store = store;
        List<Row> sources = store.read("MATCH (s:Source) RETURN s.id AS id, s.name AS name, s.path AS path", Map.of());
        Map<String, Long> bearers =
                sources.stream().collect(Collectors.groupingBy(row -> row.string("name"), Collectors.counting()));
        for (Row row : sources) {
            boolean unique = bearers.getOrDefault(row.string("name"), 0L) == 1;
            sourceNames.put(row.string("id"), row.string(unique ? "name" : "path"));
        }
    }

    /** What a report calls a source: the file's name, which may be passed on; its path where two files have one name. */
    private String name(String source) {
        return sourceNames.getOrDefault(source, source);
    }

    /** One person with everybody tied to them. */
    public Dossier dossier(String person, LocalDate asOf) {
        Facts facts = around(List.of(person));
        return new Dossier(facts.person(person), facts, asOf);
    }

    /** Some people with everybody tied to any of them: all their works, and where all these people are and were. */
    public Facts around(Collection<String> subjects) {
        List<DatedWork> works = works(subjects, ALL_YEARS);
        List<Advice> advice = advice(subjects);
        List<Editorship> editorships = editorships(subjects);
        List<Holding> holdings = holdings(subjects);
        TreeSet<String> all = new TreeSet<>(subjects);
        works.forEach(w -> w.authors().forEach(a -> all.add(a.author())));
        advice.forEach(a -> all.addAll(List.of(a.mentor(), a.mentee())));
        editorships.forEach(e -> all.add(e.person()));
        holdings.forEach(h -> all.add(h.person()));
        return new Facts(people(all), works, stays(all), advice, editorships, holdings);
    }

    /** People by id. */
    public Map<String, Person> people(Collection<String> ids) {
        Map<String, Person> people = new TreeMap<>();
        for (Row row : read(PEOPLE, ids)) {
            List<String> others = row.strings("names").stream()
                    .filter(n -> !n.equals(row.string("name")))
                    .toList();
            people.put(
                    row.string("id"),
                    new Person(row.string("id"), row.string("name"), row.stringOrNull("orcid"), others));
        }
        return people;
    }

    /** The works of some people; those of earlier years than {@code sinceYear} are left out, those of an unknown year are not. */
    public List<DatedWork> works(Collection<String> people, int sinceYear) {
        List<DatedWork> works = new ArrayList<>();
        store.stream(WORKS, Map.of("people", List.copyOf(people), "since", sinceYear), row -> works.add(work(row)));
        return works;
    }

    private DatedWork work(Row row) {
        List<Authorship> authors = row.rows("authors").stream()
                .map(a -> new Authorship(
                        a.string("author"),
                        a.get("position") == null ? -1 : a.integer("position"),
                        a.stringOrNull("name"),
                        a.flag("inferred")))
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        for (Row stated : row.rows("stated")) {
            List<Integer> lines = stated.integers("lines");
            String source = name(stated.string("source"));
            if (lines.isEmpty()) evidence.add(new Evidence(source, 0));
            for (int line : lines) evidence.add(new Evidence(source, line));
        }
        if (row.get("statedIn") != null) evidence.add(new Evidence(row.string("statedIn"), 0));
        List<String> venues = row.strings("venues");
        PartialDate date = date(row.stringOrNull("date"));
        Integer year = row.integerOrNull("year");
        if (date == null && year != null) date = date(String.format(Locale.ROOT, "%04d", year));
        return new DatedWork(
                row.string("id"),
                row.string("title"),
                date,
                row.stringOrNull("status"),
                row.stringOrNull("type"),
                venues.isEmpty() ? null : venues.get(0),
                row.flag("cut"),
                authors,
                evidence);
    }

    /** Advising in which any of the people is mentor or mentee. */
    public List<Advice> advice(Collection<String> people) {
        return read(ADVICE, people).stream()
                .map(row -> {
                    Row r = new Row(row.map("r"));
                    String kind = r.get("kind") == null ? "unspecified" : r.string("kind");
                    return new Advice(
                            row.string("mentor"),
                            row.string("mentee"),
                            kind,
                            r.stringOrNull("institution"),
                            date(r.stringOrNull("from")),
                            date(r.stringOrNull("to")),
                            r.flag("inferred"),
                            evidence(r));
                })
                .toList();
    }

    /** All editors of the venues that any of the people edits. */
    public List<Editorship> editorships(Collection<String> people) {
        return read(EDITORSHIPS, people).stream()
                .map(row -> {
                    Row r = new Row(row.map("r"));
                    return new Editorship(
                            row.string("person"),
                            row.string("venue"),
                            r.stringOrNull("role"),
                            date(r.stringOrNull("from")),
                            date(r.stringOrNull("to")),
                            evidence(r));
                })
                .toList();
    }

    /** All holders of the grants that any of the people holds. */
    public List<Holding> holdings(Collection<String> people) {
        return read(HOLDINGS, people).stream()
                .map(row -> {
                    Row r = new Row(row.map("r"));
                    return new Holding(
                            row.string("person"),
                            row.string("grant"),
                            row.string("title"),
                            row.stringOrNull("funder"),
                            r.stringOrNull("role"),
                            date(row.stringOrNull("from")),
                            date(row.stringOrNull("to")),
                            evidence(r));
                })
                .toList();
    }

    /** Where the people are and were. */
    public List<Stay> stays(Collection<String> people) {
        return read(STAYS, people).stream()
                .map(row -> {
                    Row r = new Row(row.map("r"));
                    return new Stay(
                            row.string("person"),
                            row.string("institution"),
                            r.stringOrNull(row.flag("study") ? "degree" : "role"),
                            r.stringOrNull("department"),
                            date(r.stringOrNull("from")),
                            date(r.stringOrNull("to")),
                            row.flag("study"),
                            evidence(r));
                })
                .toList();
    }

    private List<Row> read(String cypher, Collection<String> people) {
        return people.isEmpty() ? List.of() : store.read(cypher, Map.of("people", List.copyOf(people)));
    }

    private List<Evidence> evidence(Row relationship) {
        List<Evidence> evidence = new ArrayList<>();
        List<String> sources = relationship.strings("sources");
        List<Integer> lines = relationship.integers("lines");
        for (int i = 0; i < sources.size(); i++) {
            evidence.add(new Evidence(name(sources.get(i)), i < lines.size() ? lines.get(i) : 0));
        }
        if (relationship.get("statedIn") != null) evidence.add(new Evidence(relationship.string("statedIn"), 0));
        return evidence;
    }

    /** A date that the store holds; what is no date counts as unknown. */
    private static @Nullable PartialDate date(@Nullable String iso) {
        try {
            return iso == null ? null : PartialDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
