package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.graph.Backup;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.RecordAccount;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreSettings;
import org.coauthor.graph.Verification;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Source;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one.gz")), Files.readAllBytes(folder.resolve("two.gz")));
        Files.writeString(file, "<dblp>\n" + PEOPLE + "\n");
        assertTrue(BulkLoad.resume(store("changed"), StoreSettings.DEFAULT).isEmpty());
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
