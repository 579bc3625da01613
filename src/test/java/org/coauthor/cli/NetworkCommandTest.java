package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkCommandTest {
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
        JsonNode facts = Json.MAPPER.readTree(out.toString());
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
        JsonNode facts = Json.MAPPER.readTree(out.toString());
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
        assertTrue(err.toString().contains("within 0"), err.toString());
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
    void pathsShowTheJointWorksOfEachStep() throws IOException {
        assertEquals(0, run("network", "path", "ada", "eve", "--avoid", "Bob", "--format", "json"));
        JsonNode steps = Json.MAPPER.readTree(out.toString());
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
        JsonNode found = Json.MAPPER.readTree(out.toString());
        assertEquals("Cyd", found.get(0).get("id").asText());
        assertEquals(2, found.get(0).get("through").size());
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

    @Test
    void lineageStatsReadsArcs() throws IOException {
        assertEquals(0, run("lineage", "stats", "--format", "json"));
        assertEquals(7, Json.MAPPER.readTree(out.toString()).get("people").asInt());
    }
}
