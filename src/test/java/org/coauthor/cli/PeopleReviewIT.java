package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking why, and walking through what is not known, on one embedded store. */
class PeopleReviewIT {
    /** Two Maxwells who may be one, and a Faraday among whose works on currents there is one on hips. */
    private static final String WORKS =
            """
            {"id": "1", "title": "Faraday lines of force", "year": 1855, "venue": "Transactions of Cambridge", "authors": [{"name": "James Clerk Maxwell"}, {"name": "Peter Tait"}]}
            {"id": "2", "title": "Stability of rings of Saturn", "year": 1859, "venue": "Transactions of Cambridge", "authors": [{"name": "J. Maxwell"}]}
            {"id": "3", "title": "Colour vision and rings", "year": 1860, "venue": "Transactions of Cambridge", "authors": [{"name": "James Clerk Maxwell"}, {"name": "Peter Tait"}]}
            {"id": "10", "title": "Currents induced in wires", "year": 1831, "topics": ["electricity"], "authors": [{"name": "Michael Faraday"}, {"name": "Humphry Davy"}]}
            {"id": "11", "title": "Currents and magnets", "year": 1832, "topics": ["electricity"], "authors": [{"name": "Michael Faraday"}, {"name": "Humphry Davy"}]}
            {"id": "12", "title": "Magnets and wires", "year": 1833, "topics": ["electricity"], "authors": [{"name": "Michael Faraday"}, {"name": "Humphry Davy"}]}
            {"id": "13", "title": "Electric discharge in wires", "year": 1834, "topics": ["electricity"], "authors": [{"name": "Michael Faraday"}, {"name": "Humphry Davy"}]}
            {"id": "14", "title": "Electric lamps", "year": 1835, "topics": ["electricity"], "authors": [{"name": "Michael Faraday"}, {"name": "Humphry Davy"}]}
            {"id": "15", "title": "Surgery of broken hips", "year": 1836, "topics": ["surgery"], "authors": [{"name": "Michael Faraday", "orcid": "0000-0002-1825-0097"}, {"name": "John Hunter"}]}
            """.replace("\"Michael Faraday\"}", "\"Michael Faraday\", \"orcid\": \"0000-0002-1825-0097\"}");

    @TempDir
    static Path folder;

    private static GraphStore store;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void open() {
        store = GraphStore.share(new StoreAddress.Folder(folder.resolve("store")));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void startAfresh() throws IOException {
        store.write("MATCH (n) WHERE NOT n:Setting DETACH DELETE n", Map.of());
        Path works = Files.writeString(folder.resolve("works.jsonl"), WORKS, StandardCharsets.UTF_8);
        assertEquals(0, run("import", works.toString()));
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private int answering(String answers, String... words) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(words);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aWorkThatDoesNotFitIsToldByImportShowAndReview() throws IOException {
        assertTrue(out.toString().contains("may not have written \"Surgery of broken hips\": "), out.toString());
        assertTrue(out.toString().contains("no other work is about surgery"), out.toString());
        assertEquals(0, run("people", "show", "Michael Faraday"));
        assertTrue(
                out.toString().contains("works that may be a namesake's\n  Surgery of broken hips, w"), out.toString());
        assertEquals(0, run("people", "review", "--format", "json"));
        JsonNode misfit = question("misfit");
        assertEquals("Surgery of broken hips", misfit.at("/other/name").asText());

        String faraday = misfit.at("/one/id").asText();
        String work = misfit.at("/other/id").asText();
        assertEquals(0, answering("k\n".repeat(9), "people", "review"), err.toString());
        assertTrue(out.toString().contains("Did Michael Faraday write \"Surgery of broken hips\"?"), out.toString());
        assertTrue(out.toString().contains("s that person's, d a namesake's, k keep open, q quit: "), out.toString());
        assertEquals(0, answering("d\n", "people", "review", "--top", "1000"), err.toString());
        if (!out.toString().contains("did not write: Surgery"))
            assertEquals(0, run("people", "split", faraday, work), err.toString());
        assertEquals(0, run("people", "review", "--format", "json"));
        assertFalse(out.toString().contains("misfit"), out.toString());
    }

    @Test
    void aWorkThatLooksLikeANamesakesMayBeThePersonsAllTheSame() throws IOException {
        assertEquals(0, run("people", "review", "--format", "json"));
        JsonNode misfit = question("misfit");
        String person = misfit.at("/one/id").asText();
        String work = misfit.at("/other/id").asText();
        assertEquals(2, run("people", "same", person));
        assertEquals(2, run("people", "same", person, person, "--work", work));
        assertEquals(0, run("people", "same", person, "--work", work), err.toString());
        assertEquals(0, run("people", "review", "--format", "json"));
        assertFalse(out.toString().contains("misfit"), out.toString());
    }

    @Test
    void aWorkOfANamesakeOnAPageIsDecidedAboutEitherWay() {
        String work = "ISA-Net: Improved spatial attention network for PET-CT tumor segmentation";
        assertEquals(0, run("import", "import/sample/listing.txt"), err.toString());
        assertTrue(out.toString().contains("may not have written \"" + work), out.toString());
        String owner = store.read("MATCH (a:Author {name: 'Zixiang Chen'}) RETURN a.id AS id", Map.of())
                .get(0)
                .string("id");
        assertEquals(0, run("people", "split", owner, work), err.toString());
        assertTrue(out.toString().contains("has 0 works now that may be a namesake's, 1 before"), out.toString());
        assertEquals(0, run("people", "show", owner));
        assertFalse(out.toString().contains("ISA-Net"), out.toString());

        assertEquals(0, run("people", "decisions", "undo", "1"), err.toString());
        assertTrue(out.toString().contains("has 1 work now that may be a namesake's, 0 before"), out.toString());
        assertEquals(0, run("people", "same", owner, "--work", work), err.toString());
        assertEquals(0, run("people", "show", owner));
        assertTrue(out.toString().contains("2022, ISA-Net"), out.toString());
        assertFalse(out.toString().contains("namesake"), out.toString());
        assertEquals(List.of(), Verification.of(store));
    }

    @Test
    void whoIsJoinedWithSomebodyHasNotDecidedAboutSingleWorks() throws IOException {
        assertEquals(0, run("people", "same", "Michael Faraday", "J. Maxwell"), err.toString());
        assertEquals(0, run("people", "review", "--format", "json"));
        assertEquals(
                "Surgery of broken hips", question("misfit").at("/other/name").asText());
    }

    private JsonNode question(String kind) throws IOException {
        for (JsonNode question : new ObjectMapper().readTree(out.toString()))
            if (question.path("kind").asText().equals(kind)) return question;
        throw new AssertionError("no " + kind + " in " + out);
    }

    @Test
    void whatIsNotKnownStaysApartUntilItIsAnswered() throws IOException {
        assertEquals(0, run("people", "review", "--format", "json"));
        JsonNode question = question("same");
        assertTrue(question.path("probability").asDouble() > 0.1, out.toString());
        String one = question.at("/one/id").asText();
        String other = question.at("/other/id").asText();
        assertEquals(0, run("people", "why", one, other), err.toString());
        assertTrue(out.toString().startsWith("not known: kept apart, and listed for review"), out.toString());
        assertTrue(out.toString().contains("name: an initial stands for the name"), out.toString());
        assertEquals(0, run("people", "why", one, other, "--format", "json"));
        assertEquals(
                "not_known",
                new ObjectMapper().readTree(out.toString()).path("verdict").asText());

        assertEquals(0, answering("x\nk\nq\n", "people", "review"), err.toString());
        assertTrue(out.toString().contains("s same, d different, k keep open, q quit: "), out.toString());
        assertEquals(0, run("people", "different", one, other));
        assertEquals(0, run("people", "review", "--format", "jsonl"));
        assertFalse(out.toString().contains("\"kind\":\"same\""), out.toString());
        assertEquals(0, run("people", "why", one, other));
        assertTrue(out.toString().contains("you decided that they are two people"), out.toString());
    }

    @Test
    void thePageOfQuestionsNeedsNothingElse() throws IOException {
        Path page = folder.resolve("review.html");
        assertEquals(0, run("people", "review", "--html", page.toString()), err.toString());
        String html = Files.readString(page);
        assertTrue(html.contains("Surgery of broken hips"), html);
        assertTrue(html.contains("coauthor people same a"), html);
        assertTrue(html.contains(" --work w"), html);
        assertFalse(html.contains("<script") || html.contains("src=") || html.contains("href="), html);
    }

    @Test
    void theTiesOfOnePersonAreTold() {
        assertEquals(0, run("people", "why", "Michael Faraday"), err.toString());
        assertTrue(out.toString().contains("both have the ORCID 0000-0002-1825-0097"), out.toString());
        assertEquals(2, run("people", "why", "Michael Faraday", "0000-0002-1825-0097"));
        assertEquals(0, run("people", "why", "Michael Faraday", "--top", "-1"), err.toString());
        assertEquals(0, run("people", "why", "Michael Faraday", "--top", "1"));
        assertTrue(out.toString().contains(" stronger ties (--top)"), out.toString());
    }

    @Test
    void theLargestTeamIsKeptInTheStore() {
        assertEquals(0, run("import", folder.resolve("works.jsonl").toString(), "--largest-team", "2"));
        assertEquals(2, run("import", folder.resolve("works.jsonl").toString(), "--largest-team", "1"));
        assertEquals(0, run("store", "verify"), out.toString());
        assertEquals(0, run("import", folder.resolve("works.jsonl").toString(), "--largest-team", "100"));
    }
}
