package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("extract"));
        all.addAll(Arrays.asList(arguments));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    @Test
    void statementsAreOneALineTaggedWithTheirKind() throws IOException {
        String file = put(
                "a.bib", "@misc{k, title = {One}, doi = {10.1000/A}}\n@misc{l, title {x}}\n@misc{m, title = {Two}}\n");
        assertEquals(0, run("--format", "statements", file));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n", -1))
            if (!line.isBlank()) lines.add(new ObjectMapper().readTree(line));
        assertEquals(
                List.of("source", "work", "work"),
                lines.stream().map(l -> l.path("statement").asText()).toList());
        assertEquals("bibtex", lines.get(0).path("kind").asText());
        assertEquals("10.1000/a", lines.get(1).path("doi").asText());
        assertEquals(3, lines.get(2).path("line").asInt());
        assertTrue(err.toString().contains("a.bib:2 [bad-field]"), err.toString());
        assertEquals(1, run("--format", "statements", "--strict", file));
    }

    @Test
    void theExitStatusSaysWhatCouldBeRead() throws IOException {
        String good = put("a.bib", "@misc{k, title = {One}}\n");
        String missing = folder.resolve("none.bib").toString();
        assertEquals(0, run("--format", "jsonl", good));
        assertEquals(1, run("--format", "jsonl", good, missing));
        assertEquals(3, run("--format", "jsonl", missing));
        assertTrue(err.toString().contains("error: no such file: " + missing), err.toString());
        assertEquals(2, run("--format", "nonsense", good));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        put("b.bib", "@misc{k, title = {One}}\n");
        put("a.ris", "TY  - JOUR\nTI  - Two\nER  - \n");
        assertEquals(0, run("--format", "json", "--as-of", "2026-01-01", folder.toString()));
        String first = out.toString();
        out.getBuffer().setLength(0);
        assertEquals(0, run("--format", "json", "--as-of", "2026-01-01", folder.toString()));
        assertEquals(first, out.toString());
        assertTrue(first.indexOf("a.ris") < first.indexOf("b.bib"), first);
    }

    @Test
    void theReviewShowsSourceAndReadingSideBySideAndEscapesBoth() throws IOException {
        String file = put(
                "cv.txt",
                "Ada King\n\nPublications\n\n1. Ada King and Omar Haddad. On <script>alert(1)</script> lakes. Lake Letters, 3(2):11-19, 2015.\n"
                        + "2. ???\n");
        assertEquals(0, run("--review", "--kind", "cv", file));
        String page = out.toString();
        assertTrue(page.contains("<span class=\"k\">work</span>"), page);
        assertTrue(page.contains("class=\"u\""), page);
        assertTrue(!page.contains("<script"), page);
        String made = folder.resolve("review.html").toString();
        assertEquals(0, run("--review", "--out", made, "--kind", "cv", file));
        assertTrue(Files.readString(Path.of(made)).contains("Omar Haddad"));
    }

    @Test
    void theReviewSpeaksOfPeopleAndYearsInWords() throws IOException {
        String file = put("cv.txt", """
                Ada King

                Education
                Ph.D. in Mathematics, University of Northfield, 2006
                Advisor: Emmy Noether. Committee: Paul Gordan

                Positions
                Professor, Lakeside College, 2010-2014
                Professor, University of Ashford, 2014-present

                Students
                Bea Lo, Ph.D. 2012
                """);
        assertEquals(0, run("--review", "--kind", "cv", file));
        String page = out.toString();
        assertTrue(page.contains("<h1>cv.txt</h1>"), page);
        assertTrue(page.contains("Emmy Noether advised Ada King, doctoral, University of Northfield, 2006<"), page);
        assertTrue(page.contains(">committee</span> Paul Gordan on the committee of Ada King,"), page);
        assertTrue(page.contains("Lakeside College, 2010 to 2014<"), page);
        assertTrue(page.contains("University of Ashford, since 2014<"), page);
        assertTrue(page.contains("Ada King advised Bea Lo, doctoral, 2012<"), page);
    }

    @Test
    void whatCannotBeReadIsAnObjectWithItsProblem() throws IOException {
        String broken = put("cv.pdf", "%PDF-1.4 broken");
        assertEquals(3, run("--format", "jsonl", broken));
        JsonNode object = new ObjectMapper().readTree(out.toString());
        assertEquals("cut-short", object.path("problems").path(0).path("code").asText());
        assertEquals(broken, object.path("source").path("path").asText());
        assertTrue(err.toString().contains("[cut-short]"), err.toString());
    }
}
