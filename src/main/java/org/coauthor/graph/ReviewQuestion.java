package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.identity.Evidence;

/**
 * Something about people that is not known, for a person to decide.
 *
 * @param kind {@code same} (are both one person?) or {@code misfit} (is the work the person's?)
 * @param one columns {@code id}, {@code name}, {@code works}, {@code titles} (at most three), {@code coauthors} (at most five)
 * @param other the same of the other person; of a work {@code id}, {@code name} (its title) and {@code coauthors} (its authors)
 * @param probability that both are one, or that the work fits; 0 to 1
 * @param works how many works an answer moves
 * @param consequence works times uncertainty, the latter 4p(1-p): 1 where the odds are even, 0 where all is certain
 * @param evidence strongest first; weight 0 where none was measured
 */
public record ReviewQuestion(
        String kind,
        Map<String, Object> one,
        Map<String, Object> other,
        double probability,
        int works,
        double consequence,
        List<Evidence> evidence) {
    /** A work that does not fit is taken for another person's as often as not. */
    private static final double EVEN = 0.5;

    private static final String SIDE = """
            {id: %1$s.id, name: %1$s.name, works: COUNT { (%1$s)-[:AUTHORED]->() },
             titles: COLLECT { MATCH (%1$s)-[:AUTHORED]->(t:Work) RETURN t.title ORDER BY t.year DESC, t.title LIMIT 3 },
             coauthors: COLLECT { MATCH (%1$s)-[c:COAUTHORED_WITH]-(o:Author) RETURN o.name ORDER BY c.works DESC, o.name LIMIT 5 }}""";
    private static final String DOUBTS = "MATCH (a:Author)-[m:MAYBE_SAME_AS]->(b:Author) RETURN " + SIDE.formatted("a")
            + " AS one, " + SIDE.formatted("b") + " AS other, m.probability AS probability, m.reasons AS reasons, "
            + "m.weights AS weights";
    private static final String MISFITS = """
            MATCH (a:Author) WHERE a.doubtedWorks IS NOT NULL
            UNWIND range(0, size(a.doubtedWorks) - 1) AS i
            MATCH (w:Work {id: a.doubtedWorks[i]})
            RETURN %s AS one, {id: w.id, name: w.title, works: 1, titles: [],
              coauthors: COLLECT { MATCH (o:Author)-[r:AUTHORED]->(w) RETURN o.name ORDER BY r.position LIMIT 5 }} AS other,
              a.doubts[i] AS reasons""".formatted(SIDE.formatted("a"));

    public ReviewQuestion {
        evidence = List.copyOf(evidence);
    }

    /** All that is not known, most consequential first. Cost: one query each. */
    public static List<ReviewQuestion> of(GraphStore store) {
        List<ReviewQuestion> questions = new ArrayList<>();
        for (Row row : store.read(DOUBTS, Map.of())) {
            Map<String, Object> one = row.map("one");
            Map<String, Object> other = row.map("other");
            int works = Math.max(
                    1,
                    Math.min(
                            new Row(new HashMap<>(one)).integer("works"),
                            new Row(new HashMap<>(other)).integer("works")));
            double p = row.number("probability");
            List<Evidence> evidence = new ArrayList<>();
            List<Object> weights = row.list("weights");
            for (int i = 0; i < row.strings("reasons").size(); i++)
                evidence.add(
                        new Evidence("reason", row.strings("reasons").get(i), ((Number) weights.get(i)).doubleValue()));
            questions.add(new ReviewQuestion("same", one, other, p, works, consequence(works, p), evidence));
        }
        for (Row row : store.read(MISFITS, Map.of())) {
            List<Evidence> evidence = new ArrayList<>();
            for (String reason : row.string("reasons").split("; ")) evidence.add(new Evidence("reason", reason, 0));
            questions.add(new ReviewQuestion(
                    "misfit", row.map("one"), row.map("other"), EVEN, 1, consequence(1, EVEN), evidence));
        }
        questions.sort(Comparator.comparingDouble((ReviewQuestion q) -> -q.consequence())
                .thenComparing(q -> String.valueOf(q.one().get("id")))
                .thenComparing(q -> String.valueOf(q.other().get("id"))));
        return questions;
    }

    private static double consequence(int works, double p) {
        return Math.round(works * 4 * p * (1 - p) * 1000) / 1000.0;
    }
}
