package org.coauthor.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People.Person;
import org.coauthor.graph.Row;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads collaboration graphs from the store: people, joined by the works of a window that they wrote together. */
public final class GraphReader {
    private static final String TEAM = """
            WITH DISTINCT w, COUNT { (w)<-[:AUTHORED]-(:Author) } AS team
            WHERE team > 1 AND team <= $largest
            """;
    private static final String PAIRS = TEAM + """
            MATCH (a:Author)-[:AUTHORED]->(w)<-[:AUTHORED]-(b:Author)
            WHERE a.id < b.id AND ($ids IS NULL OR (a.id IN $ids AND b.id IN $ids))
            WITH DISTINCT a, b, w, team
            RETURN a.id AS source, b.id AS target, count(w) AS works, sum(1.0 / (team - 1)) AS weight,
                   min(w.year) AS firstYear, max(w.year) AS lastYear
            """;
    private static final String PEOPLE = """
            MATCH (a:Author) WHERE $ids IS NULL OR a.id IN $ids
            OPTIONAL MATCH (a)-[:AUTHORED]->(w:Work) WHERE %s
            WITH a, count(DISTINCT w) AS works, min(w.year) AS firstYear, max(w.year) AS lastYear
            WHERE works > 0 OR NOT $bounded OR $ids IS NOT NULL
            RETURN a.id AS id, a.name AS name, a.orcid AS orcid, a.dblp AS dblp, a.openalex AS openalex,
                   works, firstYear, lastYear,
                   head(COLLECT {
                     MATCH (a)-[at:AFFILIATED_WITH]->(i:Institution)
                     RETURN i.name
                     ORDER BY coalesce(at.to, '9999') DESC, coalesce(at.from, '') DESC, i.name
                     LIMIT 1
                   }) AS affiliation
            """.formatted(Window.WORK);

    private final GraphStore store;

    public GraphReader(GraphStore store) {
        this.store = store;
    }

    /** Everybody; in a bounded window everybody who wrote something in it. */
    public GraphData whole(Window window) {
        return read("Collaboration" + years(window), window, null);
    }

    /** A person, and who is at most this many joint works away, with all edges among them. */
    public GraphData around(Person person, int depth, Window window) {
        Set<String> ids = new TreeSet<>(Set.of(person.id()));
        Set<String> frontier = ids;
        for (int step = 0; step < depth && !frontier.isEmpty(); step++) {
            Set<String> next = new TreeSet<>(neighbours(frontier, window));
            next.removeAll(ids);
            ids = new TreeSet<>(ids);
            ids.addAll(next);
            frontier = next;
        }
        return read("Collaboration around " + person.name() + years(window), window, ids);
    }

    private List<String> neighbours(Set<String> ids, Window window) {
        String cypher = "MATCH (a:Author)-[:AUTHORED]->(w:Work) WHERE a.id IN $ids AND " + Window.WORK + "\n" + TEAM
                + "MATCH (w)<-[:AUTHORED]-(b:Author) RETURN DISTINCT b.id AS id";
        return store.read(cypher, parameters(window, ids)).stream()
                .map(r -> r.string("id"))
                .toList();
    }

    private GraphData read(String title, Window window, @Nullable Set<String> ids) {
        Map<String, @Nullable Object> parameters = parameters(window, ids);
        List<Node> nodes = new ArrayList<>();
        store.stream(PEOPLE, parameters, row -> nodes.add(node(row)));
        String works = ids == null
                ? "MATCH (w:Work) WHERE " + Window.WORK + "\n"
                : "MATCH (p:Author)-[:AUTHORED]->(w:Work) WHERE p.id IN $ids AND " + Window.WORK + "\n";
        List<Edge> edges = new ArrayList<>();
        store.stream(works + PAIRS, parameters, row -> edges.add(edge(row)));
        return new GraphData(title, newestSource(), false, nodes, edges);
    }

    private static Map<String, @Nullable Object> parameters(Window window, @Nullable Set<String> ids) {
        Map<String, @Nullable Object> parameters = window.parameters();
        parameters.put("bounded", window.bounded());
        parameters.put("ids", ids == null ? null : List.copyOf(ids));
        return parameters;
    }

    private static Node node(Row row) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("works", row.integer("works"));
        for (String year : List.of("firstYear", "lastYear")) {
            Integer value = row.integerOrNull(year);
            if (value != null) attributes.put(year, value);
        }
        for (String text : List.of("affiliation", "orcid", "dblp", "openalex")) {
            String value = row.stringOrNull(text);
            if (value != null) attributes.put(text, value);
        }
        return new Node(row.string("id"), row.string("name"), "Author", attributes, null);
    }

    private static Edge edge(Row row) {
        return new Edge(
                row.string("source"),
                row.string("target"),
                "COAUTHORED_WITH",
                row.number("weight"),
                row.integerOrNull("firstYear"),
                row.integerOrNull("lastYear"),
                Map.of("works", row.integer("works")));
    }

    private @Nullable LocalDate newestSource() {
        String day = store.read("MATCH (s:Source) RETURN max(s.asOf) AS day", Map.of())
                .get(0)
                .stringOrNull("day");
        try {
            return day == null ? null : PartialDate.parse(day).earliest();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String years(Window window) {
        if (!window.bounded()) return "";
        if (window.to() == null) return ", from " + window.from();
        return window.from() == null ? ", until " + window.to() : ", " + window.from() + " to " + window.to();
    }
}
