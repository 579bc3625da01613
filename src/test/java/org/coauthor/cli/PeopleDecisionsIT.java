package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding who is who, by the commands, on one embedded store. */
class PeopleDecisionsIT {
    private static final String WORKS = """
            {"id": "1", "title": "Notes on the analytical engine", "year": 1843, "authors": [{"name": "Ada Lovelace"}, {"name": "Luigi Menabrea"}]}
            {"id": "2", "title": "Tables of Bernoulli numbers", "year": 1844, "authors": [{"name": "Ada Lovelace"}, {"name": "Luigi Menabrea"}]}
            {"id": "3", "title": "A treatise on horse racing odds", "year": 1850, "authors": [{"name": "Ada King"}]}
            {"id": "4", "title": "Bones of the hand in X-ray light", "year": 1844, "authors": [{"name": "Ada Lovelace"}, {"name": "Luigi Menabrea"}, {"name": "Wilhelm Roentgen"}]}
            {"id": "5", "title": "Gardens", "year": 1700, "authors": [{"name": "John Smith"}]}
            {"id": "6", "title": "Whales and their hunters", "year": 1990, "authors": [{"name": "John Smith"}, {"name": "Rex Ahab"}]}
            """;

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static Path works;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void open() throws IOException {
        store = GraphStore.share(new StoreAddress.Folder(folder.resolve("store")));
        works = Files.writeString(folder.resolve("works.jsonl"), WORKS, StandardCharsets.UTF_8);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void startAfresh() {
        store.write("MATCH (n) WHERE NOT n:Setting DETACH DELETE n", Map.of());
        assertEquals(0, run("import", works.toString()));
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private static List<String> authorsOf(String record) {
        return store
                .read(
                        "MATCH (a:Author)-[r:AUTHORED]->(w:Work) WHERE w.title STARTS WITH $title RETURN a.name AS name ORDER BY r.position",
                        Map.of("title", record))
                .stream()
                .map(r -> r.string("name"))
                .toList();
    }

    private static String id(String name) {
        Row row = store.read("MATCH (a:Author {name: $name}) RETURN a.id AS id", Map.of("name", name))
                .get(0);
        return row.string("id");
    }

    @Test
    void twoPeopleBecomeOneAndTheLostIdLeadsThere() {
        String kept = id("Ada Lovelace");
        String lost = id("Ada King");
        assertEquals(0, run("people", "same", "Ada King", "Ada Lovelace"), err.toString());
        assertTrue(out.toString().startsWith("decided 1: Ada King and Ada Lovelace are one person"), out.toString());
        assertTrue(out.toString().contains("(" + lost + ") is now part of Ada Lovelace (" + kept), out.toString());
        assertEquals(List.of("Ada Lovelace"), authorsOf("A treatise"));
        assertEquals(0, run("people", "show", lost));
        assertTrue(out.toString().contains(kept));
        assertEquals(List.of(), Verification.of(store));

        assertEquals(0, run("people", "decisions", "undo", "1"), err.toString());
        assertEquals(lost, id("Ada King"));
        assertEquals(0, run("people", "show", lost), err.toString());
        assertEquals(0, run("people", "decisions", "list"));
        assertFalse(out.toString().contains("Ada"));
    }

    @Test
    void decisionsSurviveAnotherImportOfTheChangedSource() throws IOException {
        assertEquals(0, run("people", "same", "Ada King", "Ada Lovelace"));
        assertEquals(0, run("people", "rename", "Ada Lovelace", "Ada King,\nCountess of Lovelace"));
        String changed = WORKS.replace("horse racing odds\"", "horse racing odds\", \"venue\": \"Turf\"") + "\n";
        Files.writeString(works, "\n" + changed, StandardCharsets.UTF_8);
        assertEquals(0, run("import", works.toString()), err.toString());
        Files.writeString(works, WORKS, StandardCharsets.UTF_8);
        assertTrue(out.toString().contains("1 changed"), out.toString());
        assertEquals(List.of("Ada King, Countess of Lovelace"), authorsOf("A treatise"));
        assertEquals(List.of("Ada King, Countess of Lovelace", "Luigi Menabrea"), authorsOf("Notes on"));
        assertEquals(List.of(), Verification.of(store));
    }

    @Test
    void someWorksBecomeAnotherPersonsAndStaySo() throws IOException {
        String id = id("Ada Lovelace");
        assertEquals(0, run("people", "split", "Ada Lovelace", "Bones of the hand in X-ray light"), err.toString());
        assertTrue(out.toString().contains("is a person now, with 1 work"), out.toString());
        assertEquals(2, count("MATCH (:Author {id: $id})-[:AUTHORED]->(w) RETURN w", Map.of("id", id)));
        assertEquals(2, count("MATCH (a:Author {name: 'Ada Lovelace'}) RETURN a", Map.of()));
        assertEquals(0, run("import", works.toString()));
        assertEquals(2, count("MATCH (a:Author {name: 'Ada Lovelace'}) RETURN a", Map.of()));

        assertEquals(5, run("people", "split", "Ada King", "No such work"));
        assertTrue(err.toString().contains("A treatise on horse racing odds"), err.toString());
        assertEquals(5, run("people", "split", id, "notes on the"));
        assertTrue(err.toString().matches("(?s).*hint: name one of w\\w+ \"Notes on the .*"), err.toString());
        assertEquals(2, run("people", "split", "Ada King", "A treatise on horse racing odds"));
    }

    @Test
    void namesOfSeveralPeopleAreRefusedWithTheList() {
        assertEquals(5, run("people", "same", "John Smith", "Ada King"));
        assertTrue(err.toString().contains("2 people are called John Smith"), err.toString());
        assertEquals(2, err.toString().split("John Smith \\(a", -1).length - 1, err.toString());
        assertTrue(err.toString().contains(", 1 work, with Rex Ahab)"), err.toString());
        List<Row> smiths = store.read("MATCH (a:Author {name: 'John Smith'}) RETURN a.id AS id", Map.of());
        String one = smiths.get(0).string("id");
        String other = smiths.get(1).string("id");
        assertEquals(0, run("people", "different", one, other), err.toString());
        String words = "John Smith (" + one + ") and John Smith (" + other + ") are two people";
        assertTrue(out.toString().startsWith("decided 1: " + words), out.toString());
        assertEquals(2, run("people", "same", one, other));
        assertTrue(err.toString().contains("contradicts what has been decided: (1) " + words + "\n"), err.toString());
        assertEquals(5, run("people", "different", "Nobody Atall", "Ada King"));
        assertEquals(2, run("people", "same", "Ada King"));
    }

    @Test
    void whatContradictsAnEarlierDecisionIsRefusedWithTheReason() {
        assertEquals(0, run("people", "different", "Ada King", "Wilhelm Roentgen"));
        assertTrue(out.toString().contains("the graph already was so"), out.toString());
        assertEquals(0, run("people", "same", "Ada Lovelace", "Ada King"));
        assertEquals(2, run("people", "same", "Ada Lovelace", "Luigi Menabrea"));
        assertTrue(err.toString().contains("both are authors of"), err.toString());
        String smith = store.read("MATCH (a:Author {name: 'John Smith'}) RETURN min(a.id) AS id", Map.of())
                .get(0)
                .string("id");
        assertEquals(0, run("people", "same", smith, "Ada Lovelace"));
        assertEquals(2, run("people", "same", smith, "Wilhelm Roentgen"));
        assertEquals(2, run("people", "same", smith, smith));
        assertEquals(0, run("people", "decisions", "list", "--format", "jsonl"));
        assertEquals(3, out.toString().lines().count());
    }

    @Test
    void aFileOfDecisionsBringsThemIntoAnotherStore() throws IOException {
        assertEquals(0, run("people", "same", "Ada Lovelace", "Ada King"));
        assertEquals(0, run("people", "rename", "Luigi Menabrea", "Luigi Federico Menabrea"));
        Path file = folder.resolve("mine.json");
        assertEquals(0, run("people", "decisions", "export", "--out", file.toString()));
        assertEquals("wrote 2 decisions to " + file, out.toString().strip());
        JsonNode document = new ObjectMapper().readTree(Files.readString(file));
        assertEquals("coauthor-decisions-1", document.path("format").asText());
        assertEquals("Ada King", document.at("/decisions/0/people/1").asText());
        assertEquals("3", document.at("/decisions/0/other/0/record").asText());

        Path saved = folder.resolve("saved.json");
        assertEquals(0, run("store", "backup", folder.resolve("b.gz").toString()));
        assertEquals(0, run("store", "reset", "--force", "--decisions", saved.toString()), err.toString());
        assertTrue(out.toString().contains("wrote 2 decisions to " + saved), out.toString());
        assertEquals(Files.readString(file), Files.readString(saved));

        // the same works in a file that has changed since: another digest, another id of the source
        Files.writeString(works, WORKS + "\n\n", StandardCharsets.UTF_8);
        assertEquals(0, run("import", works.toString()));
        Files.writeString(works, WORKS, StandardCharsets.UTF_8);
        assertEquals(List.of("Ada King"), authorsOf("A treatise"));
        assertEquals(0, run("people", "decisions", "import", saved.toString()), err.toString());
        assertTrue(out.toString().startsWith("2 taken over, 0 known already, 0 refused"), out.toString());
        assertEquals(List.of("Ada Lovelace"), authorsOf("A treatise"));
        assertEquals(0, run("people", "decisions", "import", saved.toString()));
        assertTrue(out.toString().startsWith("0 taken over, 2 known"), out.toString());
        assertEquals(
                0, run("store", "restore", "--force", folder.resolve("b.gz").toString()), err.toString());
        assertEquals(2, count("MATCH (d:Decision) RETURN d", Map.of()));
        assertEquals(3, run("people", "decisions", "import", works.toString()));
    }

    @Test
    void whatIsNoFileOfDecisionsIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("broken.json");
        assertEquals(3, run("people", "decisions", "import", file.toString()));
        assertTrue(err.toString().startsWith("error: no such file: " + file), err.toString());
        Files.writeString(file, "{\"format\": \"coauthor-decisions-1\",\n \"decisions\": [}");
        assertEquals(3, run("people", "decisions", "import", file.toString()));
        assertTrue(err.toString().contains(", at " + file + ":2"), err.toString());
        Files.writeString(file, decisions("{\"decision\": \"rename\", \"one\": [{\"name\": \"Ada\"}]}"));
        assertEquals(3, run("people", "decisions", "import", file.toString()));
        assertTrue(err.toString().contains("decision 1 gives no newName"), err.toString());
    }

    @Test
    void decisionsAboutSourcesThatAreNotThereAreToldAndDoNoHarm() throws IOException {
        String mention = "[{\"source\": \"no\\tsuch\", \"record\": \"r\", \"position\": 0, \"name\": \"Ada\\tKing\"}]";
        Path file = Files.writeString(
                folder.resolve("elsewhere.json"),
                decisions("{\"decision\": \"split\", \"one\": " + mention + ", \"other\": " + mention.replace("0", "1")
                        + "}"));
        assertEquals(0, run("people", "decisions", "import", file.toString()), err.toString());
        assertTrue(err.toString().contains("1 decision about sources that the store does not have"), err.toString());
        assertEquals(0, run("people", "decisions", "list"), err.toString());
        assertEquals(0, run("people", "decisions", "undo", "1"), err.toString());
    }

    private static String decisions(String one) {
        return "{\"format\": \"coauthor-decisions-1\", \"decisions\": [" + one + "]}";
    }

    private static int count(String cypher, Map<String, ?> parameters) {
        return store.read(cypher, parameters).size();
    }
}
