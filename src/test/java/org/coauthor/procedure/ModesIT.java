package org.coauthor.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.graph.Row;
import org.coauthor.network.measure.Measure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every procedure says what it does, answers in its three modes, and refuses what it does not know. */
class ModesIT {
    private static final String PERSON = "'Person 3'";
    private static final String PAIRS = "its rows are pairs, which are no nodes";

    /** Streams without figures, and why. */
    private static final Map<String, String> WITHOUT_STATS = Map.of(
            "coauthor.measures", "it lists what can be asked for",
            "coauthor.lineage.between", "it answers with one row, which has the figures");

    /** Streams that write nothing, and why. */
    private static final Map<String, String> WITHOUT_WRITE = new TreeMap<>(Map.of(
            "coauthor.pairs", PAIRS,
            "coauthor.predict", PAIRS,
            "coauthor.bridges", PAIRS,
            "coauthor.trusses", PAIRS,
            "coauthor.institutions.pairs", PAIRS,
            "coauthor.countries.pairs", PAIRS,
            "coauthor.similarity", PAIRS,
            "coauthor.cores", "coauthor.coreness.write writes the number of the core",
            "coauthor.topics", "coauthor.topicAffinity.write writes the nearness to one topic",
            "coauthor.lineage.chain", "coauthor.lineage.ancestors.write writes the generations"));

    static {
        WITHOUT_WRITE.putAll(Map.of(
                "coauthor.countries", "countries are properties, no nodes",
                "coauthor.evolution", "its rows are years",
                "coauthor.distances", "its rows are distances",
                "coauthor.richClub", "its rows are numbers of co-authors",
                "coauthor.mixing", "its rows are pairs of groups",
                "coauthor.lineage.check", "its rows are faults",
                "coauthor.lineage.between", "its row tells of two people together",
                "coauthor.measures", "it lists what can be asked for"));
    }

    private static SampleDatabase sample;

    @BeforeAll
    static void start(@TempDir Path folder) {
        sample = new SampleDatabase(folder);
    }

    @AfterAll
    static void end() {
        sample.close();
    }

    private static List<Row> call(String cypher) {
        return sample.call(cypher);
    }

    private static Row one(String cypher) {
        List<Row> rows = call(cypher);
        assertEquals(1, rows.size(), cypher);
        return rows.get(0);
    }

    /** A call, with what the procedure needs besides settings. */
    private static String call(String procedure, String settings) {
        String of = procedure.replaceFirst("^coauthor\\.", "").replaceFirst("\\.(stats|write)$", "");
        String needs =
                switch (of) {
                    case "measures" -> null;
                    case "topicAffinity" -> "'topic 1', ";
                    case "paths", "mixedPath", "similarity", "lineage.between" -> PERSON + ", 'a4', ";
                    case "recommend", "collaborationNumbers", "topics" -> PERSON + ", ";
                    case "lineage.chain", "lineage.tree", "lineage.ancestors", "lineage.descendants" -> PERSON + ", ";
                    default -> "";
                };
        return "CALL " + procedure + "(" + (needs == null ? "" : needs + settings) + ")";
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Row row : call("SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'coauthor.'"))
            names.add(row.string("name"));
        return names;
    }

    @Test
    void everyProcedureAnswersAndSaysWhatItDoes() {
        for (Row procedure : call("SHOW PROCEDURES YIELD name, description, returnDescription, mode"
                + " WHERE name STARTS WITH 'coauthor.' RETURN * ORDER BY name")) {
            String name = procedure.string("name");
            String settings = name.startsWith("coauthor.lineage.check") ? "{inferred: true}" : "{}";
            assertFalse(call(call(name, settings)).isEmpty(), name);
            assertTrue(procedure.string("description").length() > 20, name);
            assertEquals(name.endsWith(".write") ? "WRITE" : "READ", procedure.string("mode"), name);
            for (Object column : procedure.list("returnDescription")) {
                Map<?, ?> described = (Map<?, ?>) column;
                assertFalse(String.valueOf(described.get("description")).contains("::"), name + " " + described);
            }
        }
    }

    @Test
    void everyStreamHasItsOtherModesUnlessThereIsAReason() {
        Set<String> names = names();
        Map<String, String> missing = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (Measure measure : Measure.values())
            assertTrue(names.contains("coauthor." + MeasureCall.name(measure)), measure + "");
        for (String name : names) {
            if (name.endsWith(".stats") || name.endsWith(".write")) continue;
            for (String mode : List.of("stats", "write")) {
                String why = (mode.equals("stats") ? WITHOUT_STATS : WITHOUT_WRITE).get(name);
                if (why != null) expected.put(name + " " + mode, why);
                if (!names.contains(name + "." + mode)) missing.put(name + " " + mode, why + "");
            }
        }
        assertEquals(expected, missing);
        assertEquals(expected.size(), WITHOUT_STATS.size() + WITHOUT_WRITE.size());
    }

    @Test
    void everyProcedureRefusesSettingsThatItDoesNotKnow() {
        for (String name : names()) {
            if (name.equals("coauthor.measures")) continue;
            boolean lineage = name.startsWith("coauthor.lineage.");
            String call = call(name, lineage ? "{inferrd: true}" : "{fromyear: 2000}");
            String refused =
                    assertThrows(RuntimeException.class, () -> call(call)).getMessage();
            assertTrue(refused.contains("did you mean " + (lineage ? "inferred" : "fromYear")), name + " " + refused);
            assertTrue(refused.contains("settings are "), name + " " + refused);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coauthor.betweenness({fromyear: 2015})            | there is no setting 'fromyear': did you mean fromYear
            coauthor.degree.stats({top: 3})                   | there is no setting 'top'
            coauthor.degree({top: '3'})                       | top is a whole number, not the text '3'
            coauthor.degree({top: 3.5})                       | top is a whole number, not 3.5
            coauthor.degree({minWorks: 0})                    | minWorks must be at least 1, not 0
            coauthor.degree({topic: 7})                       | topic is text, not 7
            coauthor.degree({topic: 'Topik 1'})               | no topic is called Topik 1 (did you mean Topic 1
            coauthor.mixedPath('a0', 'a3', {over: ['advized']}) | over is one of coauthored, advised, institution, not 'advized': did you mean advised?
            coauthor.mixedPath('a0', 'a3', {over: [1]})       | over is a list of texts, not 1
            coauthor.mixing({bye: 'topic'})                   | there is no setting 'bye': did you mean by
            coauthor.topicAffinity('Topik 1')                 | no topic is called Topik 1 (did you mean Topic 1
            coauthor.distances({aproximate: true})            | there is no setting 'aproximate': did you mean approximate
            coauthor.institutions({by: 'degre'})              | not 'degre': did you mean degree?
            coauthor.communities({by: 'leidn'})               | by is one of leiden, louvain, labels, components, not 'leidn': did you mean leiden?
            coauthor.communities({weighted: 1})               | weighted is true or false, not 1
            coauthor.communities({resolution: -1})            | resolution must be above 0
            coauthor.paths('a3', 'a4', {avoid: 'a9'})         | avoid is a list, not the text 'a9'
            coauthor.paths('a3', 'Persn 4')                   | nobody is called Persn 4 (did you mean
            coauthor.paths('a3', 12)                          | a person is an Author node, an id or a name, not 12
            coauthor.recommend('a59', {fromYear: 2005})       | Person 59 (a59) is not in the network
            coauthor.lineage.chain('a50')                     | Person 50 (a50) is not known as an advisor or advisee
            coauthor.lineage.chain('a3', {limit: 3})          | there is no setting 'limit'; settings are inferred, kind, top
            coauthor.lineage.tree('a3', {dwn: 3})             | there is no setting 'dwn': did you mean down
            coauthor.recommend.stats('a3', {by: 'learnt'})    | not 'learnt': did you mean learned?
            coauthor.degree.write({property: 'name'})         | holds 'Person 0', which is no number
            """)
    void refusesWithAHint(String procedure, String message) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> call("CALL " + procedure));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paths('a3', 'a4', {paths: 5})         | paths.stats('a3', 'a4', {paths: 5})   | length
            mixedPath('a3', 'a4')                 | mixedPath.stats('a3', 'a4')           | length
            recommend('a3', {top: 1000})          | recommend.stats('a3')                 | score
            predict({top: 7})                     | predict.stats({top: 7})               | score
            topics('a3')                          | topics.stats('a3')                    | affinity
            bridges()                             | bridges.stats()                       | works
            richClub()                            | richClub.stats()                      | share
            institutions.pairs({by: 'weight'})    | institutions.pairs.stats({by: 'weight'}) | score
            countries.pairs()                     | countries.pairs.stats()               | score
            coreness()                            | cores.stats()                         | score
            pairs({by: 'truss'})                  | trusses.stats()                       | score
            lineage.chain('a3')                   | lineage.chain.stats('a3')             | length
            """)
    void figuresAreThoseOfTheRows(String stream, String stats, String column) {
        List<Row> rows = call("CALL coauthor." + stream);
        Row figures = one("CALL coauthor." + stats);
        assertFalse(rows.isEmpty(), stream);
        assertEquals(rows.size(), figures.integer("scored"));
        double[] numbers = rows.stream().mapToDouble(r -> r.number(column)).toArray();
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            sum += number;
            most = Math.max(most, number);
        }
        assertEquals(sum / numbers.length, figures.number("mean"), 1e-9);
        assertEquals(most, figures.number("max"), 1e-12);
    }

    @Test
    void writesTheStepsOfPathsAndWhatIsRecommended() {
        Map<String, Integer> steps = new HashMap<>();
        for (Row row : call(
                "CALL coauthor.paths('a3', 'a4', {paths: 4}) YIELD authors" + " RETURN [a IN authors | a.id] AS ids")) {
            List<?> ids = row.list("ids");
            for (int i = 0; i < ids.size(); i++) steps.merge((String) ids.get(i), i, Math::min);
        }
        assertEquals(
                steps.size(),
                one("CALL coauthor.paths.write('a3', 'a4', {paths: 4})").integer("written"));
        assertEquals(steps, kept("pathStep"));
        call("CALL coauthor.mixedPath.write('a0', 'a3', {over: ['advised']})");
        assertEquals(Map.of("a0", 0, "a1", 1, "a3", 2), kept("pathStep"));
        int recommended = call("CALL coauthor.recommend('a3', {top: 1000})").size();
        assertEquals(recommended, one("CALL coauthor.recommend.write('a3')").integer("written"));
        assertEquals(recommended, kept("recommendation").size());
        call("CALL coauthor.lineage.tree.write('a3', {up: 1, down: 1})");
        assertEquals(Map.of("a1", -1, "a9", -1, "a3", 0, "a5", 1, "a6", 1), kept("generation"));
    }

    private static Map<String, Integer> kept(String property) {
        Map<String, Integer> kept = new HashMap<>();
        for (Row row : call("MATCH (a:Author) WHERE a." + property + " IS NOT NULL RETURN a.id AS id, toInteger(a."
                + property + ") AS number")) kept.put(row.string("id"), row.integer("number"));
        return kept;
    }

    @Test
    void countsWhatTwoPeopleHaveInCommonAndWhatCannotBeTrue() {
        Row common = one("CALL coauthor.similarity.stats('a3', 'a4')");
        Row expected = one("""
                MATCH (a:Author {id: 'a3'}), (b:Author {id: 'a4'})
                RETURN COUNT { (a)-[:AUTHORED]->(:Work)<-[:AUTHORED]-(b) } AS works,
                       COUNT { MATCH (a)-[:AUTHORED]->()<-[:AUTHORED]-(c)-[:AUTHORED]->()<-[:AUTHORED]-(b)
                               WHERE c <> a AND c <> b RETURN DISTINCT c } AS coauthors,
                       COUNT { MATCH (a)-[:AUTHORED]->()-[:HAS_TOPIC]->(t)<-[:HAS_TOPIC]-()<-[:AUTHORED]-(b)
                               RETURN DISTINCT t } AS topics""");
        for (String figure : List.of("works", "coauthors", "topics"))
            assertEquals(expected.integer(figure), common.integer(figure), figure);
        assertEquals(one("CALL coauthor.paths('a3', 'a4')").integer("length"), common.integer("steps"));
        Row faults = one("CALL coauthor.lineage.check.stats({inferred: true})");
        assertEquals(1, faults.integer("faults"));
        assertEquals(1, faults.integer("reversedDates"));
        assertEquals(0, faults.integer("cycles"));
    }
}
