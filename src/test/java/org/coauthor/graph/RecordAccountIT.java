package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Importers;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every record of every sample is accounted for: the numbers add up, and the store tells the same of its sources. */
class RecordAccountIT {
    private static final Path SHARED = Path.of(System.getProperty("coauthor.samples", "../shared/data"));

    @TempDir
    static Path folder;

    /** The readable sources of a folder, those of the same bytes once. */
    private static List<Extracted> sources(Path... folders) {
        List<Extracted> sources = new ArrayList<>();
        Set<String> digests = new HashSet<>();
        for (Path path : folders) {
            if (!Files.exists(path)) continue;
            Settings settings = Settings.asOf(LocalDate.of(2026, 11, 22));
            Sources.visit(path.toString(), settings, InputStream.nullInputStream(), new Sources.Visitor() {
                @Override
                public void source(Input input) throws IOException {
                    Extracted read = Extraction.read(input);
                    if (digests.add(read.source().kind() + read.source().sha256())) sources.add(read);
                }

                @Override
                public void unreadable(String name, SourceException why) {
                    assertTrue(name.startsWith(SHARED.toString()), name + ": " + why.getMessage());
                }
            });
        }
        return sources;
    }

    private static List<Extracted> ours() {
        return sources(Path.of("import/sample"), Path.of("import/formats"));
    }

    @Test
    void everyImporterHasASample() {
        Set<String> kinds = new TreeSet<>();
        ours().forEach(s -> kinds.add(s.source().kind()));
        assertEquals(new TreeSet<>(Importers.all().stream().map(Importer::kind).toList()), kinds);
    }

    @Test
    void eachSourceAddsUpByItself() {
        for (Extracted source : sources(
                Path.of("import/sample"),
                Path.of("import/formats"),
                SHARED.resolve("formats"),
                SHARED.resolve("bibtex"))) {
            RecordAccount account = Library.first(List.of(source), null, StoreSettings.DEFAULT)
                    .outcome()
                    .records();
            assertTrue(account.addsUp(), source.source() + " " + account);
            assertEquals(read(source), account.read(), source.source()::path);
        }
    }

    @Test
    void theStoreTellsTheSame() {
        List<Extracted> sources = sources(
                Path.of("import/sample"),
                Path.of("import/formats"),
                SHARED.resolve("formats"),
                SHARED.resolve("bibtex"));
        try (GraphStore store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")))) {
            Library library = new Library(store);
            RecordAccount account = library.add(sources, null).records();
            assertTrue(account.addsUp(), account.toString());
            assertTrue(account.merged() > 0 && account.refused().containsKey("own-mentor"), account.toString());
            assertEquals(sources.stream().mapToLong(RecordAccountIT::read).sum(), account.read());
            for (ListedSource listed : ListedSource.all(store)) {
                Extracted source = sources.stream()
                        .filter(s -> Library.path(s.source().path()).equals(listed.path()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(source.statements().size(), listed.statements(), listed::path);
                assertEquals(source.problems().size(), listed.problems(), listed::path);
                Extracted shown = library.show(listed.id());
                assertEquals(SourceLibrary.ordered(source.statements()), shown.statements());
                assertEquals(source.problems(), shown.problems());
            }
            assertEquals(sources.size(), ListedSource.all(store).size());
            Row held = store.read("""
                            MATCH (w:Work)-[s:STATED_IN]->(:Source) WITH w, sum(size(s.keys)) AS records
                            RETURN count(w) AS works, sum(records) AS records""", Map.of()).get(0);
            long works =
                    sources.stream().mapToLong(s -> s.all(Work.class).size()).sum();
            assertEquals(works, held.integer("records"));
            assertEquals(account.merged(), works - held.integer("works"));
        }
    }

    private static long read(Extracted source) {
        return source.statements().size() + source.problems().size();
    }
}
