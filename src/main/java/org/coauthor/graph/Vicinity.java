package org.coauthor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.coauthor.identity.Candidates;
import org.coauthor.identity.Corpus;

/**
 * The part of a store that new sources may touch, read instead of the whole: the people who may be one with somebody whom they name, with
 * all their works and whatever else is stated of them, and the works that may be one with a work of theirs. Of the co-authors of these
 * works it holds who they are, but not all that they have written.
 */
final class Vicinity {
    private static final int ROWS = 10_000;
    /** What the identifiers of a work may be called; other properties of a node are no identifiers. */
    private static final Set<String> SCHEMES = Set.of("doi", "arxiv", "dblp", "openalex", "pmid", "pmcid", "s2");

    private final Rows store;
    /** The people of whom everything is read. */
    private final Set<String> people = new TreeSet<>();

    private final Set<String> works = new TreeSet<>();
    private final List<String> names = new ArrayList<>();
    private final int allWorks;

    /**
     * Cost: one pass over the names of the people and over the titles of the works of the store.
     *
     * @param named what the new sources say
     */
    Vicinity(Rows store, Corpus named) {
        this.store = store;
        Candidates candidates = new Candidates(named);
        List<String> ids = new ArrayList<>();
        List<Candidates.Known> known = new ArrayList<>();
        store.stream(
                "MATCH (a:Author) RETURN a.id AS id, a.names AS names, a.orcid AS orcid, a.unnamed AS unnamed",
                Map.of(),
                row -> {
                    if (row.flag("unnamed")) people.add(row.string("id"));
                    ids.add(row.string("id"));
                    names.addAll(row.strings("names"));
                    known.add(new Candidates.Known(row.strings("names"), row.stringOrNull("orcid")));
                });
        for (int p : candidates.people(known)) people.add(ids.get(p));
        int[] all = new int[1];
        StringBuilder returned = new StringBuilder("w.id AS id, w.title AS title");
        for (String scheme : new TreeSet<>(SCHEMES))
            returned.append(", w.").append(scheme).append(" AS ").append(scheme);
        store.stream("MATCH (w:Work) RETURN " + returned, Map.of(), row -> {
            all[0]++;
            Map<String, String> identifiers = new TreeMap<>();
            for (String scheme : SCHEMES) if (row.get(scheme) != null) identifiers.put(scheme, row.string(scheme));
            if (candidates.work(row.stringOrNull("title"), identifiers)) works.add(row.string("id"));
        });
        allWorks = all[0];
        ask(
                "UNWIND $rows AS id MATCH (a:Author)-[:AUTHORED]->(:Work {id: id}) RETURN a.id AS id",
                works,
                row -> people.add(row.string("id")));
        close();
    }

    /** The works of these people, and those of documents about them. */
    private void close() {
        ask(
                "UNWIND $rows AS id MATCH (:Author {id: id})-[:AUTHORED]->(w:Work) RETURN w.id AS id",
                people,
                row -> works.add(row.string("id")));
        ask("""
                UNWIND $rows AS id MATCH (:Author {id: id})-[r:STATED_IN]->(s:Source)
                WHERE any(m IN r.mentions WHERE m STARTS WITH 'subject\t')
                MATCH (w:Work)-[:STATED_IN]->(s) RETURN w.id AS id""", people, row -> works.add(row.string("id")));
    }

    /** Whether so much of the store is touched that all of it is as soon resolved. */
    boolean most() {
        return 2 * works.size() > allWorks;
    }

    /** Takes in everything about further people; whether there are any. */
    boolean add(Set<String> further) {
        if (!people.addAll(further)) return false;
        close();
        return true;
    }

    /** All names of the people of the store. */
    List<String> names() {
        return names;
    }

    /** Whether everything is read of a person. */
    boolean whole(String person) {
        return people.contains(person);
    }

    private void ask(String cypher, Set<String> rows, Consumer<Row> each) {
        List<String> all = List.copyOf(rows);
        for (int from = 0; from < all.size(); from += ROWS)
            store.stream(cypher, Map.of("rows", all.subList(from, Math.min(all.size(), from + ROWS))), each);
    }

    /** All of it as the store holds it. */
    Present read() {
        Map<String, GraphNode> nodes = new TreeMap<>();
        Map<GraphEdge, String> edges = new HashMap<>();
        Consumer<Row> node = row -> {
            GraphNode read = GraphNode.of(row);
            nodes.put(read.id(), read);
        };
        Consumer<Row> edge = row -> edges.putIfAbsent(GraphEdge.of(row), row.string("element"));
        store.stream("MATCH (n:Source|Decision)" + GraphNode.RETURNED, Map.of(), node);
        ask("UNWIND $rows AS id MATCH (n:Work {id: id})" + GraphNode.RETURNED, works, node);
        ask("UNWIND $rows AS id MATCH (a:Work {id: id})-[r]->(b)" + GraphEdge.RETURNED, works, edge);
        ask("UNWIND $rows AS id MATCH (a:Author)-[r:AUTHORED]->(b:Work {id: id})" + GraphEdge.RETURNED, works, edge);
        String other = "WHERE NOT type(r) IN ['AUTHORED', 'STATED_IN']";
        ask("UNWIND $rows AS id MATCH (a:Author {id: id})-[r]->(b) " + other + GraphEdge.RETURNED, people, edge);
        ask("UNWIND $rows AS id MATCH (a:Author)-[r]->(b:Author {id: id}) " + other + GraphEdge.RETURNED, people, edge);
        Set<String> known = new TreeSet<>(people);
        for (GraphEdge authored : edges.keySet()) if (authored.type().equals("AUTHORED")) known.add(authored.from());
        Set<String> speaking = new HashSet<>();
        for (GraphNode source : nodes.values())
            if (source.properties().get("statements") instanceof List<?> statements && !statements.isEmpty())
                speaking.add(source.id());
        ask(
                "UNWIND $rows AS id MATCH (a:Author)-[r:STATED_IN]->(:Source {id: id})"
                        + " WHERE any(m IN r.mentions WHERE m CONTAINS '\t-1\t') RETURN a.id AS id",
                speaking,
                row -> known.add(row.string("id")));
        ask("UNWIND $rows AS id MATCH (n:Author {id: id})" + GraphNode.RETURNED, known, node);
        ask("UNWIND $rows AS id MATCH (a:Author {id: id})-[r:STATED_IN]->(b)" + GraphEdge.RETURNED, known, edge);
        return new Present(nodes, edges, List.of(), false);
    }
}
