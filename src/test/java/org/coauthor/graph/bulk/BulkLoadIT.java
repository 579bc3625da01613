package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.graph.Backup;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.ListedSource;
import org.coauthor.graph.Question;
import org.coauthor.graph.Questions;
import org.coauthor.graph.RecordAccount;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreSettings;
import org.coauthor.graph.Verification;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Source;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** A bulk load keeps the graph's rules, gives the same bytes each time, and leaves room for other sources. */
class BulkLoadIT {
    private static final String PEOPLE = """
            <article key="a/1"><author>Ada Lovelace</author><author>Charles Babbage 0001</author><title>Notes.</title><year>1843</year></article>
            <article key="a/2"><author>Ada King</author><author>Charles Babbage 0002</author><title>More Notes.</title><year>1844</year></article>
            <article key="a/1"><author>Ada Lovelace</author><title>Notes.</title></article>
            <article key="a/3"><title>no end</article>
            <www key="homepages/1/1"><author>Ada Lovelace</author><author>Ada King</author><title>Home Page</title></www>
            </dblp>
            """;

    @TempDir
    Path folder;

    private StoreAddress.Folder store(String name) {
        return new StoreAddress.Folder(folder.resolve(name));
    }

    private RecordAccount load(StoreAddress store, Path file) throws IOException {
        BulkLoad load = BulkLoad.into(store, "dblp");
        load.read(Extraction.read(
                Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1))),
                load.source(file.toString())));
        RecordAccount account = load.account();
        assertEquals("", load.finish(StoreSettings.DEFAULT, phase -> {}));
        return account;
    }

    @Test
    void namesakesAreApartAliasesOneAndRepeatedKeysMerged() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xml"), "<dblp>\n" + PEOPLE);
        RecordAccount account = load(store("people"), file);
        assertEquals(new RecordAccount(6, 4, 1, Map.of("bad-xml", 1L)), account);
        assertTrue(account.addsUp());
        try (GraphStore store = GraphStore.open(store("people"))) {
            assertEquals(List.of(), Verification.of(store));
            assertEquals(Set.of(file.toString()), BulkLoad.loaded(store).keySet());
            assertEquals(
                    List.of("Ada Lovelace 2", "Charles Babbage 1", "Charles Babbage 1"),
                    store
                            .read(
                                    "MATCH (a:Author)-[r:AUTHORED]->() WITH a, count(r) AS works RETURN a.name + ' ' + works AS n ORDER BY n",
                                    Map.of())
                            .stream()
                            .map(r -> r.string("n"))
                            .toList());
            assertEquals(
                    List.of("Ada King", "Ada Lovelace"),
                    store.read("MATCH (a:Author {name: 'Ada Lovelace'}) RETURN a.names AS names", Map.of())
                            .get(0)
                            .strings("names"));
            assertEquals(
                    1,
                    store.read(
                                    "MATCH ()-[r:AUTHORED {nameAsWritten: 'Ada King'}]->(:Work {title: 'More Notes'}) RETURN r",
                                    Map.of())
                            .size());
        }
    }

    @Test
    void aWorkIsAsBatchesWriteItAndQuestionsShowIt() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xml"), """
                <dblp>
                <article key="a/1"><author>Ada Lovelace</author><author>Charles Babbage</author><title>Notes.</title>\
                <journal>Memoirs</journal><volume>3</volume><number>1</number><pages>1-9</pages><year>1843</year><month>May</month>\
                <ee>https://doi.org/10.1000/notes</ee></article>
                <book key="b/2"><author>Ada Lovelace</author><title>Engines.</title><publisher>Taylor</publisher>\
                <isbn>0-306-40615-2</isbn><series>Letters</series><year>1844</year><url>https://example.org/b</url></book>
                <phdthesis key="c/3"><author>Ada King</author><school>Ockham</school></phdthesis>
                </dblp>
                """);
        load(store("at, once"), file);
        try (GraphStore atOnce = GraphStore.open(store("at, once"));
                GraphStore byBatches = GraphStore.open(store("batches"))) {
            new Library(byBatches)
                    .add(
                            List.of(Extraction.read(
                                    Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1))))),
                            null);
            String works = "MATCH (w:Work) RETURN w {.*, id: null, statedIn: null} AS work ORDER BY w.dblp";
            assertEquals(byBatches.read(works, Map.of()), atOnce.read(works, Map.of()));
            assertEquals(3, atOnce.read(works, Map.of()).size());
            Question provenance = Questions.all().stream()
                    .filter(question -> question.name().equals("provenance"))
                    .findFirst()
                    .orElseThrow();
            List<String> claims = new ArrayList<>();
            atOnce.ask(
                    provenance.cypher(),
                    Map.of("person", "Ada Lovelace", "words", ""),
                    row -> claims.add(row.string("thing") + ", " + row.string("source")));
            assertEquals(List.of("Engines, x.xml", "Notes, x.xml"), claims);
        }
    }

    @Test
    void aLoadCutOffAfterReadingGoesOnFromItsTables() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xml"), "<dblp>\n" + PEOPLE);
        RecordAccount account = load(store("whole"), file);
        for (String name : List.of("cut", "changed")) {
            BulkLoad load = BulkLoad.into(store(name), "dblp");
            assertTrue(BulkLoad.resume(store(name), StoreSettings.DEFAULT).isEmpty());
            load.read(Extraction.read(
                    Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1))),
                    load.source(file.toString())));
            assertThrows(
                    IllegalStateException.class,
                    () -> load.finish(StoreSettings.DEFAULT, phase -> {
                        if (phase.startsWith("Neo4j")) throw new IllegalStateException("cut off");
                    }));
        }
        assertTrue(BulkLoad.resume(store("cut"), new StoreSettings(7)).isEmpty());
        BulkLoad resumed = BulkLoad.resume(store("cut"), StoreSettings.DEFAULT).orElseThrow();
        assertTrue(resumed.hasRead(file.toString()));
        assertEquals(account, resumed.account());
        resumed.finish(StoreSettings.DEFAULT, phase -> {});
        try (GraphStore whole = GraphStore.open(store("whole"));
                GraphStore cut = GraphStore.open(store("cut"))) {
            new Backup(whole).write(folder.resolve("one.gz"));
            new Backup(cut).write(folder.resolve("two.gz"));
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.gz")), Files.readAllBytes(folder.resolve("two.gz")));
        Files.writeString(file, "<dblp>\n" + PEOPLE + "\n");
        assertTrue(BulkLoad.resume(store("changed"), StoreSettings.DEFAULT).isEmpty());
    }

    @Test
    void oneLoadAtATimeAndNoneOverWhatSomebodyElsePutIn() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xml"), "<dblp>\n" + PEOPLE);
        StoreAddress.Folder taken = store("taken");
        BulkLoad load = BulkLoad.into(taken, "dblp");
        CoauthorException second = assertThrows(CoauthorException.class, () -> BulkLoad.into(taken, "dblp"));
        assertEquals(Exit.STORE, second.exit());
        load.read(Extraction.read(
                Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1))),
                load.source(file.toString())));
        try (GraphStore store = GraphStore.open(taken)) {
            store.write("CREATE (:Author {id: 'a', name: 'Ada Lovelace'})", Map.of());
        }
        CoauthorException late =
                assertThrows(CoauthorException.class, () -> load.finish(StoreSettings.DEFAULT, phase -> {}));
        assertEquals(Exit.STORE, late.exit());
        try (GraphStore store = GraphStore.open(taken)) {
            assertEquals(1, store.read("MATCH (a:Author) RETURN a", Map.of()).size());
        }
    }

    /** What is printed for a server's administrator, run by Neo4j's own importer. */
    @Test
    void theTablesForAServerLoadByTheLineThatIsPrinted() throws IOException {
        Path file = folder.resolve("works.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticSource.write(SyntheticSource.Kind.OPENALEX, 2000, 1, out);
        }
        BulkLoad load =
                BulkLoad.into(new StoreAddress.Server(URI.create("neo4j://localhost:7687"), "neo4j", null), "openalex");
        try {
            load.read(Extraction.read(
                    Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1))),
                    load.source(file.toString())));
            assertTrue(load.account().addsUp());
            String line = load.finish(StoreSettings.DEFAULT, phase -> {});
            String begin = "neo4j-admin database import full ";
            assertTrue(line.startsWith(begin), line);
            String report = "--report-file=" + folder.resolve("import.report") + "' '";
            String[] arguments = (report + line.substring(begin.length()).replaceAll("^'|'$", "")).split("' '", -1);
            Path home = folder.resolve("server/neo4j");
            Files.createDirectories(home.resolve("conf"));
            try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
                var context = new ExecutionContext(home, home.resolve("conf"), System.out, System.err, files);
                assertEquals(0, new CommandLine(new ImportCommand.Full(context)).execute(arguments));
            }
        } finally {
            Reset.remove(Path.of("coauthor-bulk-load"));
        }
        try (GraphStore store = GraphStore.open(store("server"))) {
            assertEquals(List.of(), Verification.of(store));
            long works = Extraction.read(Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1))))
                    .all(Work.class)
                    .stream()
                    .map(Work::id)
                    .distinct()
                    .count();
            assertEquals(
                    works,
                    store.read("MATCH (w:Work) RETURN count(w) AS n", Map.of())
                            .get(0)
                            .integer("n"));
            ListedSource listed = ListedSource.all(store).get(0);
            assertEquals(load.account().loaded() + load.account().merged(), listed.statements());
            for (String verb : List.of("show", "remove"))
                assertThrows(CoauthorException.class, () -> {
                    if (verb.equals("show")) new Library(store).show(listed.id());
                    else new Library(store).remove(listed.id());
                });
        }
    }

    @Test
    void otherSourcesMeetWhatWasLoadedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xml"), """
                <dblp>
                <article key="a/1"><author>Ada Lovelace</author><author>Charles Babbage 0001</author><title>Notes.</title><journal>Memoirs</journal><year>1843</year><ee>https://doi.org/10.1000/notes</ee></article>
                <article key="a/2"><author>Charles Babbage 0002</author><author>John Herschel</author><title>On the Theory of Machines and Tools.</title><year>1844</year></article>
                <www key="homepages/l/Ada"><author>Ada Lovelace</author><title>Home Page</title><url>https://orcid.org/0000-0002-1825-0097</url></www>
                </dblp>
                """);
        load(store("meeting"), file);
        Path before = folder.resolve("before.gz");
        Path after = folder.resolve("after.gz");
        try (GraphStore store = GraphStore.open(store("meeting"))) {
            new Backup(store).write(before);
            Library library = new Library(store);
            Extracted small = new Extracted(
                    new Source("/small.bib", "bibtex", "0a", LocalDate.of(2026, 1, 1)),
                    List.of(
                            Work.builder()
                                    .id("n")
                                    .title("Notes, Translated")
                                    .line(1)
                                    .author(AuthorMention.named("A. Lovelace"))
                                    .author(AuthorMention.named("Charles Babbage"))
                                    .identifier("doi", "10.1000/notes")
                                    .venue("Memoirs")
                                    .build(),
                            Work.builder()
                                    .id("l")
                                    .title("Letters on the Engine")
                                    .line(2)
                                    .year(1850)
                                    .author(AuthorMention.named("Ada Lovelace")
                                            .withIdentifiers("0000-0002-1825-0097", null))
                                    .author(AuthorMention.named("Charles Babbage"))
                                    .venue("Memoirs")
                                    .build(),
                            Work.builder()
                                    .id("t")
                                    .title("On the Theory of Machines and Tools")
                                    .line(3)
                                    .year(1845)
                                    .author(AuthorMention.named("J. Herschel"))
                                    .build()),
                    List.of());
            Library.Outcome outcome = library.add(List.of(small), null);
            assertTrue(outcome.records().addsUp(), outcome::toString);
            assertEquals(List.of(), Verification.of(store));
            assertEquals(
                    List.of("Letters on the Engine", "Notes", "On the Theory of Machines and Tools"),
                    store.read("MATCH (w:Work) RETURN w.title AS t ORDER BY t", Map.of()).stream()
                            .map(r -> r.string("t"))
                            .toList());
            assertEquals(
                    List.of("2 1843 1850"),
                    store.read("""
                                    MATCH (a:Author {name: 'Ada Lovelace'})-[c:COAUTHORED_WITH]-(:Author {name: 'Charles Babbage'})
                                    RETURN c.works + ' ' + c.firstYear + ' ' + c.lastYear AS c""", Map.of()).stream().map(r -> r.string("c")).toList());
            assertEquals(
                    1,
                    store.read("MATCH (v:Venue {name: 'Memoirs'}) RETURN v", Map.of())
                            .size());
            assertEquals(0, library.add(List.of(small), null).edgesAdded(), "importing again changes nothing");
            library.remove("/small.bib");
            new Backup(store).write(after);
        }
        assertArrayEquals(Files.readAllBytes(before), Files.readAllBytes(after));
    }

    @Test
    void theSameSourceGivesTheSameBytesAndOthersComeAndGo() throws IOException {
        Path file = folder.resolve("synthetic.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticSource.write(SyntheticSource.Kind.DBLP, 3000, 1, out);
        }
        assertTrue(load(store("one"), file).addsUp());
        load(store("two"), file);
        Path one = folder.resolve("one.gz");
        Path two = folder.resolve("two.gz");
        try (GraphStore store = GraphStore.open(store("two"))) {
            new Backup(store).write(two);
        }
        try (GraphStore store = GraphStore.open(store("one"))) {
            assertEquals(List.of(), Verification.of(store));
            new Backup(store).write(one);
            assertArrayEquals(Files.readAllBytes(two), Files.readAllBytes(one));
            Library library = new Library(store);
            Work work = Work.builder()
                    .title("On Engines")
                    .line(1)
                    .author(AuthorMention.named("Ada Lovelace"))
                    .venue("Engines")
                    .build();
            Extracted small = new Extracted(
                    new Source("/small.bib", "bibtex", "0a", LocalDate.of(2026, 1, 1)), List.of(work), List.of());
            assertTrue(library.add(List.of(small), null).records().addsUp());
            assertEquals(List.of(), Verification.of(store));
            assertEquals(
                    1,
                    store.read("MATCH (w:Work {title: 'On Engines'}) RETURN w", Map.of())
                            .size());
            library.remove("/small.bib");
            new Backup(store).write(one);
            assertArrayEquals(Files.readAllBytes(two), Files.readAllBytes(one));
        }
    }
}
