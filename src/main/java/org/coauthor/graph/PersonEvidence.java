package org.coauthor.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.People.Person;
import org.coauthor.identity.Anchor;
import org.coauthor.identity.Comparing;
import org.coauthor.identity.Comparison;
import org.coauthor.identity.Decisions;
import org.coauthor.identity.Evidence;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Work;

/** Why people of a store are, are not, or may be one. Cost: one resolution of all sources. */
public final class PersonEvidence {
    private static final String SIDE = """
            MATCH (a:Author {id: $id})
            OPTIONAL MATCH (a)-[:AUTHORED]->(w:Work)
            WITH a, count(w) AS works, min(w.year) AS firstYear, max(w.year) AS lastYear
            RETURN a.id AS id, a.name AS name, a.orcid AS orcid, a.names AS names, works, firstYear, lastYear,
              COLLECT { MATCH (a)-[c:COAUTHORED_WITH]-(o:Author) RETURN o.name ORDER BY c.works DESC, o.name LIMIT 5 } AS coauthors,
              COLLECT { MATCH (a)-[:AUTHORED]->(x:Work)-[:PUBLISHED_IN]->(v:Venue)
                        WITH v.name AS venue, count(*) AS n ORDER BY n DESC, venue LIMIT 5 RETURN venue } AS venues,
              COLLECT { MATCH (a)-[:AFFILIATED_WITH|STUDIED_AT]->(i:Institution)
                        RETURN DISTINCT i.name AS place ORDER BY place LIMIT 5 } AS institutions""";

    private final GraphStore store;
    private final Resolved now;

    public PersonEvidence(GraphStore store) {
        this.store = store;
        now = Resolved.in(store, Present.read(store));
    }

    /**
     * Two people and what is between them.
     *
     * @param one columns {@code id}, {@code name}, {@code orcid}, {@code names}, {@code works}, {@code firstYear}, {@code lastYear},
     *     {@code coauthors}, {@code venues}, {@code institutions}
     * @param other the same of the other
     * @param comparison the evidence
     */
    public record Pair(Row one, Row other, Comparison comparison) {}

    /**
     * Why two mentions of one person are together.
     *
     * @param one where the first stands: the work's title and the source, or the role in it
     * @param other the second
     * @param probability that it is right, 0 to 1
     * @param evidence strongest first
     */
    public record Tie(String one, String other, double probability, List<Evidence> evidence) {
        public Tie {
            evidence = List.copyOf(evidence);
        }
    }

    /** The evidence between two people. */
    public Pair between(Person a, Person b) {
        if (a.id().equals(b.id()))
            throw new CoauthorException(
                    Exit.USAGE,
                    "both are " + a.name() + " (" + a.id() + ")",
                    "coauthor people why " + a.id() + " says why the works are together");
        Decisions law = new Decisions(
                now.decisions().stream().map(StoredDecision::decision).toList());
        Comparison comparison =
                new Comparing(now.assembly().corpus(), now.identities(), law).compare(now.number(a), now.number(b));
        return new Pair(side(a), side(b), comparison);
    }

    /** Why a person's works are together, the weakest tie first; none where there is one mention only. */
    public List<Tie> together(Person person) {
        Map<String, Work> works = new HashMap<>();
        now.assembly().corpus().works().forEach(w -> works.put(w.sourceId() + "\n" + w.recordKey(), w.work()));
        Map<String, String> files = new HashMap<>();
        now.sources().forEach(s -> files.put(s.id(), fileName(s.source().path())));
        return Comparing.ties(now.identities(), now.number(person)).stream()
                .map(j -> new Tie(
                        place(j.one(), works, files), place(j.other(), works, files), j.probability(), j.evidence()))
                .toList();
    }

    private static String place(Anchor anchor, Map<String, Work> works, Map<String, String> files) {
        String file = files.getOrDefault(anchor.sourceId(), anchor.sourceId());
        Work work = works.get(anchor.sourceId() + "\n" + anchor.recordKey());
        if (work == null) return anchor.recordKey() + " of " + file;
        String title = work.title() == null ? "untitled, line " + work.line() : "\"" + work.title() + "\"";
        return anchor.name() + " of " + title + " (" + file + ")";
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Row side(Person person) {
        return store.read(SIDE, Map.of("id", person.id())).get(0);
    }
}
