package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageCommandsTest {
    @TempDir
    Path folder;

    private Path graph;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeGraph() throws IOException {
        graph = folder.resolve("lineage.net");
        Files.writeString(
                graph, "*Vertices 5\n1 \"Ada\"\n2 \"Bo\"\n3 \"Cy\"\n4 \"Di\"\n5 \"Bo\"\n*Arcs\n1 2\n1 3\n3 4\n");
    }

    private int run(String... args) {
        PrintWriter printer = new PrintWriter(out);
        PrintWriter errors = new PrintWriter(err);
        int status = Main.run(printer, errors, args);
        printer.flush();
        errors.flush();
        return status;
    }

    @Test
    void chainGoesUpToTheEarliestAncestor() {
        assertEquals(0, run("lineage", "chain", "Di", "--graph", graph.toString()));
        assertEquals("Line 1, 3 generations\n  Ada\n  Cy\n  Di\n", out.toString());
    }

    @Test
    void treeIsAlsoJson() throws IOException {
        assertEquals(0, run("lineage", "tree", "Cy", "--graph", graph.toString(), "--format", "json"));
        JsonNode tree = new ObjectMapper().readTree(out.toString());
        assertEquals("Cy", tree.at("/person/name").textValue());
        assertEquals(3, tree.get("people").size());
        assertEquals(-1, tree.at("/people/0/generation").intValue());
    }

    @Test
    void betweenNamesTheRelation() throws IOException {
        assertEquals(0, run("lineage", "between", "2", "Di", "--graph", graph.toString(), "--format", "json"));
        JsonNode kinship = new ObjectMapper().readTree(out.toString());
        assertEquals("academic nephew or niece", kinship.get("relation").textValue());
        assertEquals("Ada", kinship.at("/nearestCommonAncestors/0/name").textValue());
        assertEquals(4, kinship.get("path").size());
    }

    @Test
    void treeIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("deep/er/tree.html");
        String[] args = {
            "lineage", "tree", "Ada", "--graph", graph.toString(), "--format", "html", "--out", file.toString()
        };
        assertEquals(0, run(args));
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
        assertEquals("", out.toString());
    }

    @Test
    void statsCountsTheFamiliesOfPeople() throws IOException {
        assertEquals(0, run("lineage", "stats", "Ada", "--graph", graph.toString(), "--format", "json"));
        JsonNode ada = new ObjectMapper().readTree(out.toString()).get(0);
        assertEquals("Ada", ada.get("name").textValue());
        assertEquals(0, ada.get("advisors").intValue());
        assertEquals(2, ada.get("generationsBelow").intValue());
        out.getBuffer().setLength(0);
        assertEquals(0, run("lineage", "stats", "--top", "1", "--graph", graph.toString(), "--format", "json"));
        assertEquals(
                "Ada",
                new ObjectMapper().readTree(out.toString()).get(0).get("name").textValue());
    }

    @Test
    void guessingNeedsTheWorksOfAStore() {
        assertEquals(2, run("lineage", "chain", "Ada", "--hypotheses", "--graph", graph.toString()));
        assertTrue(err.toString().contains("--hypotheses needs the store's works"));
    }

    @Test
    void theGenealogysTwoReversedPairsAreFound() {
        Path data = Path.of("../shared/data/genealogy");
        assumeTrue(Files.exists(data.resolve("CSphd.net")), "the genealogy is not here");
        String[] args = {
            "lineage",
            "check",
            "--graph",
            data.resolve("CSphd.net").toString(),
            "--years",
            data.resolve("phdYear.clu").toString(),
            "--format",
            "csv"
        };
        assertEquals(1, run(args));
        assertEquals(
                2,
                out.toString()
                        .lines()
                        .filter(l -> l.startsWith("doctorates-reversed"))
                        .count());
        assertTrue(out.toString().contains("Albert Meyer (doctorate 1972) advised Ed McCreight (doctorate 1969)"));
        assertTrue(out.toString()
                .contains("Dan Hirschberg (doctorate 1975) advised Lawrence L. Larmore (doctorate 1965)"));
    }

    @Test
    void checkFindsReversedDoctorates() throws IOException {
        assertEquals(0, run("lineage", "check", "--graph", graph.toString(), "--format", "jsonl"));
        assertTrue(err.toString().contains("no year of a doctorate is known"), err::toString);
        assertTrue(err.toString().contains("--years"), err::toString);
        Path years = folder.resolve("years.clu");
        Files.writeString(years, "*Vertices 5\n1990\n0\n1980\n0\n0\n");
        assertEquals(1, run("lineage", "check", "--graph", graph.toString(), "--years", years.toString()));
        assertTrue(out.toString().contains("Ada (doctorate 1990) advised Cy (doctorate 1980)"));
    }

    @Test
    void peopleOfOneNameAreNeverPicked() {
        assertEquals(5, run("lineage", "chain", "Bo", "--graph", graph.toString()));
        assertTrue(err.toString().contains("2 people are called Bo"));
        assertEquals(5, run("lineage", "chain", "Adda", "--graph", graph.toString()));
        assertTrue(err.toString().contains("hint: did you mean Ada"), err::toString);
    }

    @Test
    void kindsCount() {
        assertEquals(0, run("lineage", "chain", "Di", "--graph", graph.toString(), "--kind", "doctoral"));
        assertEquals("Line 1, 1 generation\n  Di\n", out.toString());
    }
}
