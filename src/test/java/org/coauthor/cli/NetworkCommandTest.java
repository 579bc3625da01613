package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.measure.EdgeMeasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkCommandTest {
    /** The number of the signal. */
    private static final int SIGINT = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String graph = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("people.txt");
        Files.writeString(
                file, "Ada Bob 2\nBob Cyd\nCyd Dan\nDan Ada 3\nCyd Eve\nEve =Fay\nGus Gus\n", StandardCharsets.UTF_8);
        graph = file.toString();
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--graph");
        all.add(graph);
        PrintWriter data = new PrintWriter(out);
        int status = Main.run(data, new PrintWriter(err, true), all.toArray(String[]::new));
        data.flush();
        return status;
    }

    @Test
    void statsDescribesTheWhole() throws IOException {
        assertEquals(0, run("network", "stats", "--format", "json"));
        JsonNode facts = new ObjectMapper().readTree(out.toString());
        assertEquals(7, facts.get("nodes").asInt());
        assertEquals(6, facts.get("edges").asInt());
        assertEquals(2, facts.get("components").asInt());
        assertEquals(4, facts.get("diameter").asInt());
        assertEquals("exact", facts.get("distances").asText());
    }

    @Test
    void undefinedFiguresAreNull() throws IOException {
        Files.writeString(Path.of(graph), "Gus Gus\n", StandardCharsets.UTF_8);
        assertEquals(0, run("network", "stats", "--format", "json"));
        JsonNode facts = new ObjectMapper().readTree(out.toString());
        for (String figure :
                List.of("transitivity", "diameter", "meanDistance", "effectiveDiameter90", "assortativity"))
            assertTrue(facts.get(figure).isNull(), figure);
    }

    @Test
    void rankPrintsOneObjectALine() throws IOException {
        assertEquals(0, run("network", "rank", "--by", "betweenness", "--top", "1", "--format", "jsonl"));
        assertEquals("{\"rank\":1,\"id\":\"Cyd\",\"name\":\"Cyd\",\"score\":6.5}\n", out.toString());
    }

    @Test
    void estimatesBetweennessFromSomeSources() {
        assertEquals(0, run("network", "rank", "--sources", "7", "--top", "1", "--format", "jsonl"));
        assertTrue(out.toString().contains("6.5"), out.toString());
        assertTrue(out.toString().contains("\"error\":0.0"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("network", "rank", "--sources", "3", "--top", "1", "--format", "jsonl"));
        assertTrue(out.toString().matches("(?s).*\"error\":[1-9].*"), out.toString());
        assertEquals(0, run("network", "rank", "--by", "harmonic", "--approximate"));
        assertEquals(Exit.USAGE.status(), run("network", "rank", "--by", "closeness", "--approximate"));
        assertEquals(Exit.USAGE.status(), run("network", "rank", "--sources", "7", "--by", "degree"));
    }

    @Test
    void csvDefusesFormulas() {
        assertEquals(0, run("network", "rank", "--by", "degree", "--all", "--format", "csv"));
        assertTrue(out.toString().contains(",'=Fay,"), out.toString());
    }

    @ParameterizedTest
    @EnumSource(org.coauthor.network.measure.Measure.class)
    void ranksByEveryMeasure(org.coauthor.network.measure.Measure measure) {
        assertEquals(0, run("network", "rank", "--by", measure.toString(), "--all"));
        assertEquals(8, out.toString().lines().count());
    }

    @Test
    void helpTellsWhatEveryMeasureIs() {
        for (String command : List.of("rank", "pairs")) {
            PrintWriter data = new PrintWriter(out);
            assertEquals(0, Main.run(data, new PrintWriter(err, true), "network", command, "--help"));
            data.flush();
        }
        String help = out.toString().replaceAll("\\s+", "");
        for (org.coauthor.network.measure.Measure each : org.coauthor.network.measure.Measure.values())
            assertTrue(help.contains(
                    (each + ":" + each.definition() + each.source() + ";" + each.cost()).replace(" ", "")));
        for (EdgeMeasure each : EdgeMeasure.values())
            assertTrue(help.contains(
                    (each + ":" + each.definition() + each.source() + ";" + each.cost()).replace(" ", "")));
    }

    @Test
    void pathsShowTheJointWorksOfEachStep() throws IOException {
        assertEquals(0, run("network", "path", "ada", "eve", "--avoid", "Bob", "--format", "json"));
        JsonNode steps = new ObjectMapper().readTree(out.toString());
        assertEquals(List.of("Ada", "Dan", "Cyd", "Eve"), steps.findValuesAsText("id"));
        assertEquals(List.of("0", "3", "1", "1"), steps.findValuesAsText("works"));
    }

    @Test
    void allShortestAndSeveralPathsAreListed() {
        assertEquals(0, run("network", "path", "Ada", "Cyd", "--all-shortest"));
        assertEquals(7, out.toString().lines().count());
        assertEquals(0, run("network", "path", "Ada", "Bob", "--paths", "2", "--format", "jsonl"));
    }

    @Test
    void whoIsNotThereOrNotConnectedIsNotFound() {
        assertEquals(Exit.NOT_FOUND.status(), run("network", "path", "Ada", "Zoe"));
        assertEquals(Exit.NOT_FOUND.status(), run("network", "path", "Ada", "Gus"));
        assertTrue(err.toString().contains("Zoe"));
    }

    @Test
    void recommendsWithReasons() throws IOException {
        assertEquals(0, run("network", "recommend", "Ada", "--by", "common-neighbours", "--format", "json"));
        JsonNode found = new ObjectMapper().readTree(out.toString());
        assertEquals("Cyd", found.get(0).get("id").asText());
        assertEquals(2, found.get(0).get("through").size());
    }

    @ParameterizedTest
    @EnumSource(EdgeMeasure.class)
    void ranksPairsByEveryMeasure(EdgeMeasure measure) {
        assertEquals(0, run("network", "pairs", "--by", measure.toString(), "--all", "--format", "csv"));
        assertEquals(7, out.toString().lines().count());
    }

    @Test
    void theTieToAnOnlyFriendCarriesAllPathsToThem() throws IOException {
        assertEquals(0, run("network", "pairs", "--top", "1", "--format", "json"));
        JsonNode pair = new ObjectMapper().readTree(out.toString()).get(0);
        assertEquals(
                "Cyd Eve", pair.get("id").asText() + " " + pair.get("otherId").asText());
        assertEquals(8, pair.get("score").asDouble());
    }

    @Test
    void predictsPairsWithReasons() throws IOException {
        assertEquals(0, run("network", "predict", "--by", "common-neighbours", "--top", "2", "--format", "json"));
        JsonNode pairs = new ObjectMapper().readTree(out.toString());
        assertEquals(List.of("Ada", "Bob"), pairs.findValuesAsText("id"));
        assertEquals(List.of("Cyd", "Dan"), pairs.findValuesAsText("otherId"));
        assertEquals(2, pairs.get(0).get("through").size());
    }

    @Test
    void numbersCountStepsFromAnyone() {
        assertEquals(0, run("network", "numbers", "cyd", "--format", "csv"));
        assertEquals(
                List.of("number,people", "0,1", "1,3", "2,2"),
                out.toString().lines().toList());
        assertTrue(err.toString().contains("1 people are not reached"), err.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("network", "numbers", "Cyd", "--all", "--format", "csv"));
        assertEquals(7, out.toString().lines().count());
    }

    @Test
    void distancesCountPairs() {
        assertEquals(0, run("network", "distances", "--format", "csv"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(List.of("distance,pairs,share,within", "1,6.0,0.4,0.4"), lines.subList(0, 2));
        assertEquals(0, run("network", "distances", "--approximate"));
    }

    @Test
    void cohesionShowsWhatItHangsOn() throws IOException {
        assertEquals(0, run("network", "cohesion", "--format", "json"));
        JsonNode figures = new ObjectMapper().readTree(out.toString());
        assertEquals(2, figures.get("cutPoints").asInt());
        assertEquals(2, figures.get("bridges").asInt());
        assertEquals(2, figures.get("largestCore").asInt());
        assertEquals(4, figures.get("largestCorePeople").asInt());
        for (String part : List.of("cut-points", "bridges", "rich-club", "cores", "trusses"))
            assertEquals(0, run("network", "cohesion", "--show", part, "--format", "csv"), part);
    }

    @Test
    void mixingByDegreeIsTheAssortativityOfTheStatistics() throws IOException {
        assertEquals(0, run("network", "mixing", "--format", "jsonl"));
        double mixing =
                new ObjectMapper().readTree(out.toString()).get("correlation").asDouble();
        out.getBuffer().setLength(0);
        assertEquals(0, run("network", "stats", "--format", "jsonl"));
        assertEquals(
                new ObjectMapper().readTree(out.toString()).get("assortativity").asDouble(), mixing, 1e-12);
    }

    @Test
    void whatOnlyAStoreKnowsIsRefusedForAFile() {
        assertEquals(Exit.USAGE.status(), run("network", "mixing", "--by", "institution"));
        assertEquals(Exit.USAGE.status(), run("network", "evolution"));
        assertEquals(Exit.USAGE.status(), run("network", "topics", "Ada"));
        assertEquals(Exit.USAGE.status(), run("network", "rank", "--from", "2001"));
        assertEquals(Exit.USAGE.status(), run("network", "rank", "--of", "countries"));
        assertEquals(Exit.USAGE.status(), run("network", "path", "Ada", "Bob", "--over", "advised"));
        assertEquals(Exit.USAGE.status(), run("network", "recommend", "Ada", "--by", "topic-affinity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leiden", "louvain", "labels"})
    void communitiesByEveryMethod(String method) {
        assertEquals(0, run("network", "communities", "--by", method, "--least", "1"));
        assertEquals(8, out.toString().lines().count());
    }

    @Test
    void communitiesListTheirPeople() {
        assertEquals(0, run("network", "communities", "--format", "csv"));
        assertEquals(7, out.toString().lines().count());
        assertTrue(err.toString().contains("modularity"));
    }

    @Test
    void withoutAGraphOrWithAMissingOneItSaysWhatToDo() {
        PrintWriter data = new PrintWriter(out);
        assertEquals(
                Exit.NO_SOURCE.status(),
                Main.run(data, new PrintWriter(err, true), "network", "stats", "--graph", graph + ".no"));
        assertEquals(Exit.USAGE.status(), run("network", "rank", "--threads", "0"));
        assertEquals(Exit.USAGE.status(), run("network", "communities", "--resolution", "nan"));
        assertTrue(err.toString().contains("hint:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# nobody\n",
                "A A\n",
                "A B\n",
                "A B\nA C\nA D\nA E\n",
                "A B\nA C\nA D\nB C\nB D\nC D\nA A\n",
                "A B\nB C\nC A\nD E\nF F\n"
            })
    void everyCommandAnswersForEveryDegenerateNetwork(String edges) throws IOException {
        Files.writeString(Path.of(graph), edges, StandardCharsets.UTF_8);
        List<String> commands = new ArrayList<>(List.of(
                "stats",
                "stats --approximate",
                "distances",
                "distances --approximate",
                "mixing",
                "predict",
                "cohesion"));
        for (String part : List.of("cut-points", "bridges", "rich-club", "cores", "trusses"))
            commands.add("cohesion --show " + part);
        for (String method : List.of("leiden", "louvain", "labels")) commands.add("communities --by " + method);
        for (var measure : org.coauthor.network.measure.Measure.values()) commands.add("rank --all --by " + measure);
        commands.add("rank --sources 2");
        commands.add("rank --by harmonic --approximate");
        for (EdgeMeasure measure : EdgeMeasure.values()) commands.add("pairs --all --by " + measure);
        if (edges.contains("A")) commands.addAll(List.of("numbers A", "recommend A", "path A A", "path A A --paths 3"));
        for (String command : commands) {
            out.getBuffer().setLength(0);
            int status = run(("network " + command + " --format jsonl").split(" "));
            assertEquals(0, status, command + " of " + edges + err);
            for (String line : out.toString().lines().toList()) new ObjectMapper().readTree(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "-1", "inf", "-0.5e9"})
    void weightsThatAreNoNumbersOrNegativeAreLeftOutAndTold(String weight) throws IOException {
        Files.writeString(Path.of(graph), "A B 2\nB C " + weight + "\n", StandardCharsets.UTF_8);
        assertEquals(0, run("network", "rank", "--by", "strength", "--all", "--format", "csv"));
        assertTrue(err.toString().contains("bad-weight") && err.toString().contains(":2"), err.toString());
        assertTrue(out.toString().contains("2.0"), out.toString());
    }

    /** Whether this process ignores interrupts, as a background job of a shell script does: its children then ignore them too. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return false;
        for (String line : Files.readAllLines(status))
            if (line.startsWith("SigIgn:"))
                return BitSet.valueOf(new long[] {
                            Long.parseUnsignedLong(line.substring(7).strip(), 16)
                        })
                        .get(SIGINT - 1);
        return false;
    }

    @Test
    void anInterruptEndsALongCommandWith130() throws Exception {
        assumeFalse(ignoresInterrupts(), "the tests were started with SIGINT ignored, which children inherit");
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 300_000; i++)
            line.append(i).append(' ').append(i + 1).append('\n');
        Files.writeString(Path.of(graph), line, StandardCharsets.UTF_8);
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.coauthor.cli.Main",
                        "network",
                        "rank",
                        "--by",
                        "weighted-betweenness",
                        "--graph",
                        graph)
                .redirectErrorStream(true)
                .start();
        try {
            assertFalse(running.waitFor(4, TimeUnit.SECONDS), "still at work");
            Process signal = new ProcessBuilder("kill", "-INT", Long.toString(running.pid())).start();
            assertEquals(0, signal.waitFor());
            assertTrue(running.waitFor(30, TimeUnit.SECONDS));
            assertEquals(Exit.INTERRUPTED.status(), running.exitValue());
            assertEquals("", new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            running.destroyForcibly();
        }
    }

    @Test
    void lineageStatsReadsArcs() throws IOException {
        assertEquals(0, run("lineage", "stats", "--format", "json"));
        assertEquals(
                7, new ObjectMapper().readTree(out.toString()).get("people").asInt());
    }
}
