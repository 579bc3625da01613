package org.coauthor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a store against the rules that the graph always keeps. */
public final class Verification {
    /**
     * A broken rule.
     *
     * @param rule the rule in words
     * @param count how many places break it
     * @param example one of them
     */
    public record Finding(String rule, int count, String example) {}

    private record Rule(String words, String cypher) {}

    private static final List<Rule> RULES = List.of(
            new Rule("every load has been finished", "MATCH (s:Setting {id: 'unfinished'}) RETURN s.name AS example"),
            new Rule(
                    "every node has an id and a name",
                    "MATCH (n) WHERE n.id IS NULL OR n.name IS NULL AND NOT n:Decision AND NOT n:Work RETURN elementId(n) AS example"),
            new Rule("every node is stated in a source", """
                    MATCH (n:Author|Work|Venue|Topic|Institution|Grant|Award)
                    WHERE NOT (n)-[:STATED_IN]->(:Source) AND n.statedIn IS NULL RETURN n.id AS example"""),
            new Rule("every relationship names sources that are there, and as many lines", """
                    MATCH (a)-[r]->(b)
                    WHERE r.sources IS NOT NULL
                      AND (size(r.sources) <> size(r.lines)
                        OR any(s IN r.sources WHERE NOT EXISTS { MATCH (:Source {id: s}) }))
                    RETURN a.id + ' ' + type(r) + ' ' + b.id AS example"""),
            new Rule("positions in a byline run from 1 without gap", """
                    MATCH (:Author)-[r:AUTHORED]->(w:Work) WHERE r.position IS NOT NULL
                    WITH w, count(DISTINCT r.position) AS places, count(r) AS authors, max(r.position) AS last
                    WHERE places <> authors OR last <> authors
                    RETURN w.id AS example"""),
            new Rule("COAUTHORED_WITH is what AUTHORED gives: no pair is missing or miscounted", """
                    MATCH (w:Work)<-[:AUTHORED]-(a:Author)
                    WITH w, count(a) AS team WHERE team <= $largestTeam AND team > 1
                    MATCH (x:Author)-[:AUTHORED]->(w)<-[:AUTHORED]-(y:Author) WHERE x.id < y.id
                    WITH x, y, count(w) AS works
                    WHERE NOT EXISTS { MATCH (x)-[c:COAUTHORED_WITH]->(y) WHERE c.works = works }
                    RETURN x.id + ' ' + y.id AS example"""),
            new Rule("COAUTHORED_WITH is what AUTHORED gives: no pair is left over", """
                    MATCH (x:Author)-[:COAUTHORED_WITH]->(y:Author)
                    WHERE NOT EXISTS { MATCH (x)-[:AUTHORED]->(:Work)<-[:AUTHORED]-(y) }
                    RETURN x.id + ' ' + y.id AS example"""));

    private Verification() {}

    /** The broken rules, none where all is well. Cost: a few passes over the graph. */
    public static List<Finding> of(GraphStore store) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            List<Row> rows = store.read(
                    "CALL () { " + rule.cypher() + " } RETURN count(*) AS n, min(example) AS example",
                    Map.of("largestTeam", StoreSettings.of(store).largestTeam()));
            int n = rows.get(0).integer("n");
            if (n > 0) findings.add(new Finding(rule.words(), n, rows.get(0).string("example")));
        }
        return findings;
    }
}
