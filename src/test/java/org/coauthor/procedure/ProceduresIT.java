package org.coauthor.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.coauthor.graph.Row;
import org.coauthor.graph.TransactionRows;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.AdvisorReader;
import org.coauthor.lineage.Ascent;
import org.coauthor.lineage.Kinship;
import org.coauthor.lineage.LineageStatistics;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Picture;
import org.coauthor.network.Projection;
import org.coauthor.network.StoreAuthorships;
import org.coauthor.network.View;
import org.coauthor.network.Workers;
import org.coauthor.network.community.Leiden;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommendation;
import org.coauthor.network.link.Recommender;
import org.coauthor.network.link.TopicAffinity;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.Ranking;
import org.coauthor.network.path.CollaborationNumbers;
import org.coauthor.network.path.ShortestPaths;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.CutPoints;
import org.coauthor.network.structure.Distances;
import org.coauthor.network.structure.Mixing;
import org.coauthor.network.structure.MixingAttribute;
import org.coauthor.network.structure.NestedSizes;
import org.coauthor.network.structure.RichClub;
import org.coauthor.network.structure.Statistics;
import org.coauthor.network.structure.Trusses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionTerminatedException;

/** Every procedure, called in a database of Neo4j's harness, against the classes that do the work. */
class ProceduresIT {
    private static SampleDatabase sample;
    private static GraphDatabaseService database;

    @BeforeAll
    static void start(@TempDir Path folder) {
        sample = new SampleDatabase(folder);
        database = sample.database();
    }

    @AfterAll
    static void end() {
        sample.close();
    }

    private static List<Row> call(String cypher, Map<String, Object> parameters) {
        return sample.call(cypher, parameters);
    }

    private static List<Row> call(String cypher) {
        return sample.call(cypher);
    }

    private static CollaborationNetwork network(Projection projection) {
        try (Transaction transaction = database.beginTx()) {
            Authorships all = new StoreAuthorships(new TransactionRows(transaction)).read();
            return projection.of(all, Workers.of(1));
        }
    }

    private static Picture picture(Picture.Vertices vertices) {
        View all = new View(Projection.ANY, Projection.ANY, Projection.KEPT, 1, null, null, null);
        try (Transaction transaction = database.beginTx()) {
            Authorships stated = new StoreAuthorships(new TransactionRows(transaction)).read();
            return new Picture(stated, all, vertices, Workers.of(1));
        }
    }

    private static AdvisorGraph lineage() {
        try (Transaction transaction = database.beginTx()) {
            return AdvisorReader.read(new TransactionRows(transaction)).only(r -> !r.inferred());
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void ranksAsTheMeasureDoes(Measure measure) {
        String name = MeasureCall.name(measure);
        for (boolean window : List.of(false, true)) {
            Projection projection = window ? Projection.ALL.years(1995, 2010) : Projection.ALL;
            CollaborationNetwork network = network(projection);
            double[] scores = measure.of(network, Workers.of(1)).values();
            String settings = window ? "{fromYear: 1995, toYear: 2010, top: 9, threads: 1}" : "{top: 9}";
            List<Row> rows = call("CALL coauthor." + name + "(" + settings
                    + ") YIELD rank, author, id, score RETURN rank, author.id AS author, id, score");
            int[] order = Ranking.of(scores, 9);
            assertEquals(9, rows.size());
            for (int i = 0; i < 9; i++) {
                assertEquals(i + 1, rows.get(i).integer("rank"));
                assertEquals(network.people().ids().get(order[i]), rows.get(i).string("id"));
                assertEquals(rows.get(i).string("id"), rows.get(i).string("author"));
                assertEquals(scores[order[i]], rows.get(i).number("score"), 1e-12);
            }
        }
        double[] scores = measure.of(network(Projection.ALL), Workers.of(1)).values();
        Row stats = call("CALL coauthor." + name + ".stats()").get(0);
        assertEquals(Arrays.stream(scores).filter(s -> !Double.isNaN(s)).count(), stats.integer("scored"));
        assertEquals(
                Arrays.stream(scores).filter(s -> !Double.isNaN(s)).max().orElse(Double.NaN),
                stats.number("max"),
                1e-12);
        Row written = call("CALL coauthor." + name + ".write({property: 'my_" + name + "'})")
                .get(0);
        List<Row> kept = call(
                "MATCH (a:Author) WHERE a.my_" + name + " IS NOT NULL RETURN a.id AS id, a.my_" + name + " AS score");
        assertEquals(written.integer("written"), kept.size());
        List<String> ids = network(Projection.ALL).people().ids();
        for (Row row : kept) assertEquals(scores[ids.indexOf(row.string("id"))], row.number("score"), 1e-12);
    }

    @Test
    void communitiesAreLeidens() {
        CollaborationNetwork network = network(Projection.ALL);
        Partition expected = new Leiden(network, 1, Workers.of(1)).getClustering();
        List<Row> rows = call("CALL coauthor.communities() YIELD community, size, id");
        assertEquals(network.vertices(), rows.size());
        for (Row row : rows) {
            int vertex = network.people().ids().indexOf(row.string("id"));
            assertEquals(expected.cluster(vertex) + 1, row.integer("community"));
            assertEquals(expected.size(expected.cluster(vertex)), row.integer("size"));
        }
        Row stats = call("CALL coauthor.communities.stats()").get(0);
        assertEquals(expected.getNumberClusters(), stats.integer("communities"));
        call("CALL coauthor.communities.write()");
        assertEquals(
                expected.getNumberClusters(),
                call("MATCH (a:Author) RETURN count(DISTINCT a.community) AS n")
                        .get(0)
                        .integer("n"));
    }

    @Test
    void pathsAndNumbersAreThoseOfTheNetwork() {
        CollaborationNetwork network = network(Projection.ALL);
        List<String> ids = network.people().ids();
        int from = ids.indexOf("a3");
        int to = ids.indexOf("a4");
        List<List<String>> expected = new ShortestPaths(network, v -> v == ids.indexOf("a9"), Workers.of(1))
                .of(from, to, 3).stream()
                        .map(path -> path.stream().map(ids::get).toList())
                        .toList();
        List<Row> rows =
                call("MATCH (a:Author {id: 'a3'}) CALL coauthor.paths(a, 'Person 4', {paths: 3, avoid: ['a9']})"
                        + " YIELD number, length, authors, works RETURN [x IN authors | x.id] AS ids, length, works");
        assertEquals(expected, rows.stream().map(r -> r.list("ids")).toList());
        for (Row row : rows)
            assertEquals(row.integer("length"), row.list("works").size());
        int[] steps = CollaborationNumbers.from(network, from, Workers.of(1));
        Map<String, Integer> numbers = new HashMap<>();
        for (Row row : call("CALL coauthor.collaborationNumbers('a3') YIELD id, steps"))
            numbers.put(row.string("id"), row.integer("steps"));
        for (int v = 0; v < steps.length; v++) assertEquals(steps[v], numbers.getOrDefault(ids.get(v), -1));
    }

    @Test
    void recommendsAndComparesAsThePredictorsDo() {
        CollaborationNetwork network = network(Projection.ALL);
        int person = network.people().ids().indexOf("a3");
        List<Recommendation> expected = new Recommender(network, Predictor.RESOURCE_ALLOCATION).of(person, 5);
        List<Row> rows = call("CALL coauthor.recommend('a3', {by: 'resource-allocation', top: 5})");
        assertEquals(
                expected.stream()
                        .map(r -> network.people().ids().get(r.person()))
                        .toList(),
                rows.stream().map(r -> r.string("id")).toList());
        int other = expected.get(0).person();
        for (Row row : call(
                "CALL coauthor.similarity('a3', $other)",
                Map.of("other", network.people().ids().get(other)))) {
            Predictor predictor = Arrays.stream(Predictor.values())
                    .filter(p -> p.toString().equals(row.string("by")))
                    .findFirst()
                    .orElseThrow();
            TopicAffinity topics =
                    new TopicAffinity(picture(Picture.Vertices.PEOPLE).topics(), Workers.of(1));
            assertEquals(new Recommender(network, predictor, topics).score(person, other), row.number("score"), 1e-12);
        }
    }

    @Test
    void statsAreThoseOfTheNetwork() {
        Statistics expected = Statistics.of(network(Projection.ALL), false, Workers.of(1));
        Row row = call("CALL coauthor.stats()").get(0);
        assertEquals(expected.nodes(), row.integer("nodes"));
        assertEquals(expected.edges(), row.integer("edges"));
        assertEquals(expected.triangles(), row.integer("triangles"));
        assertEquals(expected.distances().mean(), row.number("meanDistance"), 1e-12);
        assertEquals(expected.assortativity(), row.number("assortativity"), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(EdgeMeasure.class)
    void pairsAreRankedAsTheMeasureDoes(EdgeMeasure measure) {
        CollaborationNetwork network = network(Projection.ALL);
        double[] scores = measure.of(network, Workers.of(1));
        List<Row> rows = call(
                "CALL coauthor.pairs({by: $by}) YIELD author, other, works, score"
                        + " RETURN author.id AS one, other.id AS two, works, score",
                Map.of("by", measure.toString()));
        assertEquals(network.edges(), rows.size());
        for (Row row : rows) {
            int edge = network.edge(
                    network.people().ids().indexOf(row.string("one")),
                    network.people().ids().indexOf(row.string("two")));
            assertEquals(scores[edge], row.number("score"), 1e-12);
            assertEquals(network.pairs().works()[edge], row.integer("works"));
        }
    }

    @Test
    void placesAreRankedInTheirOwnNetworks() {
        for (Picture.Vertices vertices : List.of(Picture.Vertices.INSTITUTIONS, Picture.Vertices.COUNTRIES)) {
            CollaborationNetwork network = picture(vertices).network();
            double[] scores = Measure.STRENGTH.of(network, Workers.of(1)).values();
            List<Row> rows = call("CALL coauthor." + vertices + "({by: 'strength'}) YIELD institution, id, score"
                    + " RETURN institution.id AS node, id, score");
            assertEquals(network.vertices(), rows.size());
            for (Row row : rows) {
                int v = network.people().ids().indexOf(row.string("id"));
                assertEquals(scores[v], row.number("score"), 1e-12);
                assertEquals(vertices == Picture.Vertices.COUNTRIES ? "" : row.string("id"), row.string("node"));
            }
            assertEquals(
                    network.edges(),
                    call("CALL coauthor." + vertices + ".pairs()").size());
        }
        assertEquals(
                5,
                call("CALL coauthor.institutions.write({by: 'pagerank', property: 'rank'})")
                        .get(0)
                        .integer("written"));
        assertEquals(5, call("MATCH (i:Institution) WHERE i.rank > 0 RETURN i").size());
    }

    @ParameterizedTest
    @EnumSource(MixingAttribute.class)
    void mixingIsThatOfTheGroups(MixingAttribute attribute) {
        Picture picture = picture(Picture.Vertices.PEOPLE);
        MixingAttribute.Groups groups = attribute.groups(picture);
        Mixing mixing = Mixing.of(picture.network(), groups.group(), Workers.of(1));
        List<Row> cells = call("CALL coauthor.mixing({by: $by})", Map.of("by", attribute.toString()));
        assertEquals(
                mixing.cells().stream()
                        .map(c -> groups.names().names().get(c.low()) + " "
                                + groups.names().names().get(c.high()) + " " + c.pairs())
                        .toList(),
                cells.stream()
                        .map(r -> r.string("group") + " " + r.string("otherGroup") + " " + r.string("pairs"))
                        .toList());
        Row stats = call("CALL coauthor.mixing.stats({by: $by})", Map.of("by", attribute.toString()))
                .get(0);
        assertEquals(mixing.assortativity(), stats.number("assortativity"), 1e-12);
        if (attribute.isNumber())
            assertEquals(
                    Mixing.correlation(picture.network(), attribute.numbers(picture)),
                    stats.number("correlation"),
                    1e-12);
        else assertEquals("", stats.string("correlation"));
    }

    @Test
    void topicsAndTheirPeopleAreTheSameAffinities() {
        Picture picture = picture(Picture.Vertices.PEOPLE);
        TopicAffinity affinity = new TopicAffinity(picture.topics(), Workers.of(1));
        List<String> ids = picture.network().people().ids();
        List<Row> people = call("CALL coauthor.topicAffinity('TOPIC 1')");
        assertFalse(people.isEmpty());
        for (Row row : people) assertEquals(affinity.of(ids.indexOf(row.string("id")), 1), row.number("score"), 1e-12);
        Row first = people.get(0);
        Row own = call("CALL coauthor.topics($id)", Map.of("id", first.string("id"))).stream()
                .filter(r -> r.string("id").equals("t1"))
                .findFirst()
                .orElseThrow();
        assertEquals(first.number("score"), own.number("affinity"), 1e-12);
        assertEquals(
                people.size(),
                call("CALL coauthor.topicAffinity.write('t1')").get(0).integer("written"));
        assertEquals(
                people.size(),
                call("CALL coauthor.topicAffinity.stats('t1')").get(0).integer("scored"));
    }

    @Test
    void mixedPathsGoOverEveryTie() {
        Row path =
                call("CALL coauthor.mixedPath('a0', 'a3', {over: ['advised']}) YIELD length, names, ties, by RETURN *")
                        .get(0);
        assertEquals(List.of("Person 0", "Person 1", "Person 3"), path.list("names"));
        assertEquals(List.of("advised", "advised"), path.list("ties"));
        Row place = call("CALL coauthor.mixedPath('a0', 'a5', {over: ['institution']})")
                .get(0);
        assertEquals(List.of(List.of("Institution 0")), place.list("by"));
        assertEquals(List.of(), call("CALL coauthor.mixedPath('a0', 'a3', {over: ['advised'], avoid: ['a1']})"));
        Row any = call("CALL coauthor.mixedPath('a0', 'a3')").get(0);
        assertTrue(any.integer("length") <= 2);
    }

    @Test
    void cohesionAndDistancesAreThoseOfTheNetwork() {
        CollaborationNetwork network = network(Projection.ALL);
        List<String> ids = network.people().ids();
        CutPoints cuts = CutPoints.of(network, Workers.of(1));
        assertEquals(
                cuts.people().stream().map(ids::get).toList(),
                call("CALL coauthor.cutPoints()").stream()
                        .map(r -> r.string("id"))
                        .toList());
        assertEquals(cuts.bridges().size(), call("CALL coauthor.bridges()").size());
        call("CALL coauthor.cutPoints.write()");
        assertEquals(
                cuts.people().size(),
                call("MATCH (a:Author) WHERE a.cutParts > 1 RETURN a").size());
        Row figures = call("CALL coauthor.cutPoints.stats()").get(0);
        List<NestedSizes.Part> cores = NestedSizes.of(Cores.of(network, Workers.of(1)));
        List<NestedSizes.Part> trusses = NestedSizes.of(Trusses.of(network, Workers.of(1)));
        assertEquals(cores.get(cores.size() - 1).size(), figures.integer("largestCorePeople"));
        assertEquals(trusses.get(trusses.size() - 1).size(), figures.integer("largestTrussPairs"));
        assertEquals(
                cores.stream().map(NestedSizes.Part::size).toList(),
                call("CALL coauthor.cores()").stream()
                        .map(r -> r.integer("size"))
                        .toList());
        double[] club = RichClub.of(network, Workers.of(1));
        for (Row row : call("CALL coauthor.richClub()"))
            assertEquals(club[row.integer("moreCoauthorsThan")], row.number("share"), 1e-12);
        Distances distances = Distances.of(network, false, Workers.of(1));
        assertEquals(distances.diameter(), call("CALL coauthor.distances()").size());
        assertEquals(
                distances.mean(), call("CALL coauthor.distances.stats()").get(0).number("mean"), 1e-12);
    }

    @Test
    void predictsAsTheRecommenderDoes() {
        Picture picture = picture(Picture.Vertices.PEOPLE);
        for (Predictor predictor : Predictor.values()) {
            Recommender recommender =
                    new Recommender(picture.network(), predictor, new TopicAffinity(picture.topics(), Workers.of(1)));
            List<String> ids = picture.network().people().ids();
            assertEquals(
                    recommender.best(7, Workers.of(1)).stream()
                            .map(p -> ids.get(p.low()) + " " + ids.get(p.high()))
                            .toList(),
                    call(
                                    "CALL coauthor.predict({by: $by, top: 7}) YIELD author, other"
                                            + " RETURN author.id + ' ' + other.id AS pair",
                                    Map.of("by", predictor.toString()))
                            .stream()
                            .map(r -> r.string("pair"))
                            .toList());
        }
        assertEquals(
                3,
                call("CALL coauthor.recommend('a3', {by: 'topic-affinity', top: 3})")
                        .size());
    }

    @Test
    void theLastYearsNetworkIsTheWholeOne() {
        List<Row> years = call("CALL coauthor.evolution()");
        CollaborationNetwork network = network(Projection.ALL.years(1, 3000));
        Row last = years.get(years.size() - 1);
        assertEquals(network.vertices(), last.integer("people"));
        assertEquals(network.edges(), last.integer("pairs"));
        assertEquals(70, years.stream().mapToInt(y -> y.integer("works")).sum());
    }

    @Test
    void lineageIsThatOfTheAdvisorGraph() {
        AdvisorGraph lineage = lineage();
        int person = lineage.ids().indexOf("a3");
        List<List<String>> lines = Ascent.lines(lineage, person).lines().stream()
                .map(line -> line.stream().map(lineage.ids()::get).toList())
                .toList();
        assertEquals(
                lines,
                call("CALL coauthor.lineage.chain('a3') YIELD authors RETURN [x IN authors | x.id] AS ids").stream()
                        .map(r -> r.list("ids"))
                        .toList());
        assertEquals(
                Kinship.between(lineage, person, lineage.ids().indexOf("a4")).words(),
                call("CALL coauthor.lineage.between('a3', 'a4')").get(0).string("relation"));
        LineageStatistics expected = LineageStatistics.of(lineage);
        Row stats = call("CALL coauthor.lineage.stats()").get(0);
        assertEquals(expected.people(), stats.integer("people"));
        assertEquals(expected.longestChain(), stats.integer("longestChain"));
        assertEquals(
                List.of("a1 1", "a9 1", "a0 2"),
                call("CALL coauthor.lineage.ancestors('a3')").stream()
                        .map(r -> r.string("id") + " " + r.string("generation"))
                        .toList());
        assertEquals(
                List.of(2L, 1L),
                call("CALL coauthor.lineage.descendants.stats('a3')").get(0).list("sizes"));
        assertEquals(
                1,
                call("CALL coauthor.lineage.ancestors('a3', {kind: 'doctoral', generations: 1})")
                        .size());
        assertEquals(
                3,
                call("CALL coauthor.lineage.descendants.write('a3', {property: 'below'})")
                        .get(0)
                        .integer("written"));
        assertEquals(
                List.of("-1 a0 a1", "0 a1 a3", "0 a9 a3", "1 a3 a5", "1 a3 a6", "2 a6 a7"),
                call(
                                "CALL coauthor.lineage.tree('a3') YIELD generation, mentor, mentee"
                                        + " RETURN generation + ' ' + mentor.id + ' ' + mentee.id AS tie ORDER BY generation, tie")
                        .stream()
                        .map(r -> r.string("tie"))
                        .toList());
        assertEquals(0, call("CALL coauthor.lineage.check()").size());
        assertEquals(
                "ends-before-begin",
                call("CALL coauthor.lineage.check({inferred: true})").get(0).string("code"));
    }

    @Test
    void endsWhenTheTransactionIsTerminated() throws Exception {
        // a long line of people: everybody's eccentricity takes very much longer than this test waits
        database.executeTransactionally(
                "UNWIND range(0, 20000) AS i CREATE (:Author:Long {id: 'l' + i, name: 'L' + i})");
        database.executeTransactionally("CREATE CONSTRAINT long_id FOR (a:Long) REQUIRE a.id IS UNIQUE");
        database.executeTransactionally("""
                UNWIND range(0, 19999) AS i MATCH (a:Long {id: 'l' + i}), (b:Long {id: 'l' + (i + 1)})
                CREATE (a)-[:AUTHORED]->(w:Work {id: 'lw' + i, title: ''})<-[:AUTHORED]-(b)""");
        try (Transaction transaction = database.beginTx()) {
            CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> new TransactionRows(transaction)
                    .read("CALL coauthor.eccentricity()", Map.of())
                    .size());
            TimeUnit.SECONDS.sleep(3);
            assertFalse(running.isDone(), "still at work");
            transaction.terminate();
            ExecutionException ended = assertThrows(ExecutionException.class, () -> running.get(20, TimeUnit.SECONDS));
            Throwable last = ended;
            while (last.getCause() != null) last = last.getCause();
            assertInstanceOf(TransactionTerminatedException.class, last);
        } finally {
            database.executeTransactionally("MATCH (w:Work) WHERE w.id STARTS WITH 'lw' DETACH DELETE w");
            database.executeTransactionally("MATCH (a:Long) DETACH DELETE a");
            assertEquals(60, IntStream.of(network(Projection.ALL).vertices()).sum());
        }
    }
}
