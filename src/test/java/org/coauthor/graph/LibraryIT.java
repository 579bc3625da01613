package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.importer.Extracted;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Award;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PartialDate;
import org.coauthor.model.Position;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Importing, changing and removing sources, on the embedded store and on a server reached by address. */
class LibraryIT {
    @TempDir
    static Path folder;

    private static GraphStore store;
    private Library library;

    @BeforeAll
    static void open() {
        store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void empty() {
        store.write("MATCH (n) WHERE NOT n:Setting DETACH DELETE n", Map.of());
        library = new Library(store);
    }

    private static long marks() {
        return store.read("MATCH (s:Setting {id: 'unfinished'}) RETURN count(s) AS n", Map.of())
                .get(0)
                .integer("n");
    }

    private void cutOff() {
        library.add(List.of(cv()), null);
        String id = ListedSource.all(store).get(0).id();
        store.write("CREATE (:Setting {id: 'unfinished', name: 'unfinished', value: [$id]})", Map.of("id", id));
        store.write("MATCH (:Author)-[r:AUTHORED]->() WITH r LIMIT 1 DELETE r", Map.of());
    }

    @Test
    void aLoadThatWasCutOffIsMadeGoodByTheSameAgain() {
        cutOff();
        assertEquals(1, library.add(List.of(cv()), null).edgesAdded());
        assertEquals(0, marks());
        Library.Outcome other = library.add(List.of(source("/other.txt", work("Another", 2020, 1, "B. Other"))), null);
        assertEquals(Map.of("/other.txt", Library.Fate.ADDED), other.fates());
    }

    @Test
    void aLoadThatWasCutOffIsTakenBackByAnother() {
        cutOff();
        Library.Outcome other = library.add(List.of(source("/other.txt", work("Another", 2020, 1, "B. Other"))), null);
        assertEquals(
                Map.of("/cv.txt", Library.Fate.CUT_OFF, "/other.txt", Library.Fate.ADDED),
                new TreeMap<>(other.fates()));
        assertEquals(0, marks());
        assertEquals(1, ListedSource.all(store).size());
    }

    @Test
    void anIndexWithoutItsConstraintDoesNotBarIt() {
        store.command("DROP CONSTRAINT award_id");
        store.command("CREATE INDEX award_id FOR (n:Award) ON (n.id)");
        store.write("MATCH (s:Setting {id: 'schema'}) DELETE s", Map.of());
        Schema.apply(store);
        assertEquals(
                1,
                store.read("SHOW CONSTRAINTS YIELD name WHERE name = 'award_id' RETURN name", Map.of())
                        .size());
    }

    private static Extracted source(String path, Statement... statements) {
        String digest = Integer.toHexString(List.of(statements).hashCode());
        return new Extracted(new Source(path, "cv", digest, LocalDate.of(2026, 1, 1)), List.of(statements), List.of());
    }

    private static Work work(String title, int year, int line, String... authors) {
        var builder = Work.builder().title(title).year(year).line(line).venue("Proc. 41st ICML");
        for (String author : authors) builder.author(AuthorMention.named(author));
        return builder.build();
    }

    private static Statement ada() {
        return new Subject("Ada Lovelace", false, List.of(), null, 1, 1);
    }

    private static Extracted cv() {
        return source(
                "/cv.txt",
                ada(),
                work("Notes on the Analytical Engine", 1843, 3, "Ada Lovelace", "Luigi Menabrea"),
                work("Tables of Bernoulli Numbers", 1844, 4, "Ada Lovelace", "Charles Babbage", "Luigi Menabrea"),
                new Mentoring("Augustus De Morgan", null, "unspecified", "UC Berkeley", "Calculus", null, null, 5, 1),
                new Position("Analyst", "UC Berkeley", null, null, PartialDate.ofYear(1842), null, 6, 1),
                new Education("B.S.", "Mathematics", "Peking University", null, null, PartialDate.ofYear(1835), 7, 1),
                new Grant("Engine Funds", "Crown", "co-PI", List.of("Charles Babbage"), null, null, 8, 1),
                new Award("Countess Medal", PartialDate.ofYear(1850), 9, 1),
                new Interest("Computing", 10, 1));
    }

    private static Extracted references() {
        return source(
                "/references.txt",
                work("Notes on the Analytical Engine", 1843, 1, "A. Lovelace", "L. Menabrea"),
                work("On the Theory of Machines", 1850, 2, "Charles Babbage", "John Herschel"));
    }

    @Test
    void importingTwiceChangesNothing() {
        Library.Outcome first = library.add(List.of(cv(), references()), null);
        assertEquals(Map.of("/cv.txt", Library.Fate.ADDED, "/references.txt", Library.Fate.ADDED), first.fates());
        assertTrue(first.nodesAdded() > 10 && first.edgesAdded() > 10);
        Library.Outcome again = library.add(List.of(references(), cv()), null);
        assertEquals(
                Map.of("/cv.txt", Library.Fate.UNCHANGED, "/references.txt", Library.Fate.UNCHANGED), again.fates());
        assertEquals(
                0,
                again.nodesAdded()
                        + again.nodesChanged()
                        + again.nodesRemoved()
                        + again.edgesAdded()
                        + again.edgesRemoved());
        assertEquals(List.of(), Verification.of(store));
    }

    @Test
    void everyFactIsInTheGraphWithItsPlace() {
        library.add(List.of(cv()), null);
        Row row = store.read("""
                        MATCH (a:Author {name: 'Ada Lovelace'})
                        MATCH (m:Author)-[d:ADVISED]->(a)
                        MATCH (a)-[p:AFFILIATED_WITH]->(at:Institution)
                        MATCH (a)-[s:STUDIED_AT]->(:Institution {name: 'Peking University'})
                        MATCH (a)-[h:HOLDS]->(g:Grant)<-[hp:HOLDS]-(partner:Author)
                        MATCH (a)-[r:RECEIVED]->(award:Award)
                        MATCH (a)-[:INTERESTED_IN]->(t:Topic)
                        RETURN m.name AS mentor, d.kind AS kind, d.lines AS lines, p.role AS role, at.name AS at, s.degree AS degree,
                               h.role AS held, partner.name AS partner, r.date AS date, award.name AS award, t.name AS topic""", Map.of()).get(0);
        assertEquals("Augustus De Morgan", row.string("mentor"));
        assertEquals("unspecified", row.string("kind"));
        assertEquals(List.of(5), row.integers("lines"));
        assertEquals("Analyst", row.string("role"));
        assertEquals("University of California, Berkeley", row.string("at"));
        assertEquals("B.S.", row.string("degree"));
        assertEquals("co-PI", row.string("held"));
        assertEquals("Charles Babbage", row.string("partner"));
        assertEquals("1850", row.string("date"));
        assertEquals("Countess Medal", row.string("award"));
        assertEquals("Computing", row.string("topic"));
    }

    @Test
    void aChangedSourceTakesBackWhatItNoLongerSays() {
        library.add(List.of(cv(), references()), null);
        String adaBefore = id("Ada Lovelace");
        Extracted shorter = source(
                "/cv.txt", ada(), work("Notes on the Analytical Engine", 1843, 2, "Ada Lovelace", "Luigi Menabrea"));
        assertEquals(
                Library.Fate.CHANGED,
                library.add(List.of(shorter), null).fates().get("/cv.txt"));
        assertEquals(adaBefore, id("Ada Lovelace"));
        assertEquals(List.of(), store.read("MATCH (n:Grant|Award|Topic|Institution) RETURN n", Map.of()));
        assertEquals(
                List.of("Notes on the Analytical Engine", "On the Theory of Machines"),
                store.read("MATCH (w:Work) RETURN w.title AS title ORDER BY title", Map.of()).stream()
                        .map(r -> r.string("title"))
                        .toList());
        assertEquals(List.of(), Verification.of(store));
    }

    @Test
    void removingASourceTakesBackWhatOnlyItSaid() {
        library.add(List.of(cv()), null);
        Path before = folder.resolve("before.gz");
        new Backup(store).write(before);
        library.add(List.of(references()), null);
        library.remove("references.txt");
        Path after = folder.resolve("after.gz");
        new Backup(store).write(after);
        assertSame(before, after);
        library.remove("/cv.txt");
        assertEquals(List.of(), store.read("MATCH (n) WHERE NOT n:Setting RETURN n", Map.of()));
        CoauthorException gone = assertThrows(CoauthorException.class, () -> library.remove("/cv.txt"));
        assertEquals(Exit.NOT_FOUND, gone.exit());
    }

    @Test
    void aRegisterTellsWhatAnInstitutionIsPartOf() {
        Extracted register = source(
                "/ror.json",
                new InstitutionRecord(
                        "1",
                        "Institute of Engines",
                        List.of("IoE"),
                        Map.of("ror", "01"),
                        "GB",
                        "Engine University",
                        1,
                        1),
                new InstitutionRecord("2", "Engine University", List.of(), Map.of("ror", "02"), "GB", null, 2, 1),
                new InstitutionRecord("3", "Own Parent", List.of(), Map.of("ror", "03"), "GB", "Own Parent", 3, 1));
        Extracted page = source(
                "/page.txt", ada(), new Position("Reader", "IoE", null, null, PartialDate.ofYear(1842), null, 2, 1));
        library.add(List.of(register, page), null);
        assertEquals(
                List.of("Ada Lovelace 01 02 [1]"),
                store.read("""
                        MATCH (a:Author)-[:AFFILIATED_WITH]->(part)-[r:PART_OF]->(whole:Institution)
                        RETURN a.name + ' ' + part.ror + ' ' + whole.ror + ' [' + r.lines[0] + ']' AS told""", Map.of()).stream()
                        .map(row -> row.string("told"))
                        .toList());
        assertEquals(
                1,
                store.read("MATCH ()-[r:PART_OF]->() RETURN r.lines", Map.of()).size());
    }

    @Test
    void aWorkThatAPageListsWithoutItsAuthorsCanBeTakenFromItsOwnerAndGivenBack() {
        Work wheels = Work.builder()
                .title("Wheels and how they turn")
                .year(1843)
                .line(3)
                .build();
        Work levers = Work.builder()
                .title("Levers and where they stand")
                .year(1844)
                .line(4)
                .build();
        library.add(List.of(source("/page.txt", ada(), wheels, levers)), null);
        PersonDecisions decisions = new PersonDecisions(store, LocalDate.of(2026, 1, 1));
        decisions.split("Ada Lovelace", List.of("Wheels and how they turn"));
        String works = "MATCH (:Author {name: 'Ada Lovelace'})-[:AUTHORED]->(w) RETURN w.title AS title ORDER BY title";
        assertEquals(
                List.of("Levers and where they stand"),
                store.read(works, Map.of()).stream().map(r -> r.string("title")).toList());
        assertEquals(List.of(), Verification.of(store));
        decisions.undo("1");
        assertEquals(2, store.read(works, Map.of()).size());
    }

    @Test
    void theIdOfASpellingLeadsToTheThingThatItTurnsOutToBe() {
        Extracted page = source(
                "/page.txt",
                ada(),
                new Position("Reader", "Chair of Wheels, IoE", null, null, PartialDate.ofYear(1842), null, 2, 1),
                Work.builder()
                        .title("Wheels and how they turn")
                        .year(1843)
                        .line(3)
                        .venue("Ann. Strels. Stud.")
                        .author(AuthorMention.named("Ada Lovelace"))
                        .build());
        library.add(List.of(page), null);
        String things =
                "MATCH (:Author)-[r:AFFILIATED_WITH]->(i), (w:Work)-[:PUBLISHED_IN]->(v) WHERE w.title STARTS WITH 'Wheels'"
                        + " RETURN i.id AS i, v.id AS v, i.name AS institution, i.formerIds AS former, v.name AS venue,"
                        + " v.formerIds AS formerVenue, r.department AS department";
        Row alone = store.read(things, Map.of()).get(0);
        assertEquals("IoE", alone.string("institution"));
        assertEquals("Chair of Wheels", alone.string("department"));
        Extracted others = source(
                "/others.txt",
                new InstitutionRecord(
                        "1", "Institute of Engines", List.of("IoE"), Map.of("ror", "01"), "GB", null, 1, 1),
                Work.builder()
                        .title("Levers and where they stand")
                        .year(1844)
                        .line(2)
                        .venue("Annals of Strelsau Studies")
                        .author(AuthorMention.named("Ada Lovelace"))
                        .build());
        library.add(List.of(others), null);
        Row met = store.read(things, Map.of()).get(0);
        assertEquals("Institute of Engines", met.string("institution"));
        assertEquals(List.of(alone.string("i")), met.strings("former"));
        assertEquals("Annals of Strelsau Studies", met.string("venue"));
        assertEquals(List.of(alone.string("v")), met.strings("formerVenue"));
        assertEquals(List.of(), Verification.of(store));
    }

    @Test
    void aPrintedAffiliationKeepsItsDepartment() {
        AuthorMention author = new AuthorMention(
                "Ada Lovelace",
                null,
                null,
                false,
                false,
                false,
                null,
                null,
                List.of("Department of Gears, University of Zenda"));
        library.add(
                List.of(source(
                        "/works.txt",
                        Work.builder().title("Gears").line(1).author(author).build())),
                null);
        Row stay = store.read(
                        "MATCH ()-[r:AFFILIATED_WITH]->(i) RETURN r.department AS part, i.name AS whole", Map.of())
                .get(0);
        assertEquals("Department of Gears", stay.string("part"));
        assertEquals("University of Zenda", stay.string("whole"));
    }

    @Test
    void theOwnerOfAPageIsFoundByALaterSource() {
        Extracted page = source(
                "/page.txt",
                new Subject(null, false, List.of(), null, 1, 1),
                work("Notes on the Analytical Engine", 1843, 3),
                work("Tables of Bernoulli Numbers", 1844, 4),
                new Mentoring("Luigi Menabrea", null, "doctoral", "Turin", null, null, null, 2, 1));
        library.add(List.of(page), null);
        assertEquals(
                1,
                store.read("MATCH (a:Author {unnamed: true}) RETURN a", Map.of())
                        .size());
        library.add(
                List.of(source(
                        "/refs.txt",
                        work("Notes on the Analytical Engine", 1843, 1, "Ada Lovelace", "Luigi Menabrea"),
                        work("Tables of Bernoulli Numbers", 1844, 2, "Ada Lovelace", "Luigi Menabrea"))),
                null);
        assertEquals(List.of(), store.read("MATCH (a:Author {unnamed: true}) RETURN a", Map.of()));
        assertEquals(
                1,
                store.read(
                                "MATCH (:Author {name: 'Luigi Menabrea'})-[:ADVISED]->(a:Author {name: 'Ada Lovelace'}) RETURN a",
                                Map.of())
                        .size());
    }

    @Test
    void aBackupBringsTheSameStoreBack() {
        library.add(List.of(cv(), references()), null);
        Me.set(store, new People(store).find("ada lovelace"));
        Path first = folder.resolve("first.gz");
        new Backup(store).write(first);
        library.remove("/cv.txt");
        store.keep(new StoreSettings(7));
        new Backup(store).restore(Backup.read(first));
        Path second = folder.resolve("second.gz");
        new Backup(store).write(second);
        assertSame(first, second);
        assertEquals("Ada Lovelace", Me.or(store, null).name());
    }

    @Test
    void aServerByAddressHoldsTheSameAsTheEmbeddedStore() {
        library.add(List.of(cv(), references()), null);
        Path embedded = folder.resolve("embedded.gz");
        new Backup(store).write(embedded);
        Path served = folder.resolve("served.gz");
        try (Neo4j neo4j =
                        Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
                GraphStore remote = GraphStore.open(
                        new StoreAddress.Server(URI.create(neo4j.boltURI().toString()), "neo4j", null))) {
            new Library(remote).add(List.of(cv(), references()), null);
            new Backup(remote).write(served);
        }
        store.write("MATCH (s:Setting {id: 'me'}) DELETE s", Map.of());
        new Backup(store).write(embedded);
        assertSame(embedded, served);
    }

    @Test
    void peopleAreFoundByAnySpellingAndNeverPicked() {
        library.add(List.of(cv(), references()), null);
        People people = new People(store);
        assertEquals("Ada Lovelace", people.find("ADA  lovelace").name());
        assertEquals("Ada Lovelace", people.find(id("Ada Lovelace")).name());
        CoauthorException none = assertThrows(CoauthorException.class, () -> people.find("Ada Lovelance"));
        assertEquals(Exit.NOT_FOUND, none.exit());
        assertTrue(none.hint().contains("Ada Lovelace"), none.hint());
    }

    @Test
    void hostileTextIsKeptAsText() {
        String nasty = "'}) DETACH DELETE n //`\"\\ \u202E<script>";
        library.add(List.of(source("/n.txt", work(nasty, 2000, 1, nasty, "B'); MATCH (n) DELETE n"))), null);
        assertEquals(
                nasty,
                store.read("MATCH (w:Work) RETURN w.title AS t", Map.of())
                        .get(0)
                        .string("t"));
        assertNotEquals(List.of(), store.read("MATCH (n:Author) RETURN n", Map.of()));
    }

    private static String id(String name) {
        return new People(store).find(name).id();
    }

    private static void assertSame(Path one, Path other) {
        try {
            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
