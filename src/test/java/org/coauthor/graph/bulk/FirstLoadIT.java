package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.Backup;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreSettings;
import org.coauthor.graph.Verification;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store filled by Neo4j's importer holds, to the byte, what batches write. */
class FirstLoadIT {
    private static final List<String> SAMPLES = List.of("cv.txt", "homepage.txt", "publications.bib", "references.txt");

    @TempDir
    Path folder;

    private static List<Extracted> sources() throws IOException {
        List<Extracted> sources = new ArrayList<>();
        for (String sample : SAMPLES)
            sources.add(Extraction.read(
                    Extraction.file("import/sample/" + sample, Settings.asOf(LocalDate.of(2026, 1, 1)))));
        return sources;
    }

    @Test
    void holdsWhatBatchesWrite() throws IOException {
        List<Extracted> sources = sources();
        StoreSettings settings = new StoreSettings(50);
        Library.First first = Library.first(sources, null, settings);
        StoreAddress.Folder filled = new StoreAddress.Folder(folder.resolve("filled, at once"));
        Path other = Files.createFile(Files.createDirectories(filled.path()).resolve("cv.txt"));
        assertTrue(FirstLoad.fill(filled, first.tables(), settings, phase -> {}));
        assertTrue(Files.exists(other));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(filled.path().resolve("neo4j"))));
        assertFalse(Files.exists(filled.path().resolve("neo4j.building")));
        try (GraphStore byBatches = GraphStore.open(new StoreAddress.Folder(folder.resolve("batches")));
                GraphStore handedOn = GraphStore.open(new StoreAddress.Folder(folder.resolve("handed")));
                GraphStore atOnce = GraphStore.open(filled)) {
            byBatches.keep(settings);
            handedOn.keep(settings);
            first.write(handedOn);
            assertEquals(new Library(byBatches).add(sources, null), first.outcome());
            assertEquals(List.of(), Verification.of(atOnce));
            assertArrayEquals(bytes(byBatches, "a.gz"), bytes(atOnce, "b.gz"));
            assertArrayEquals(bytes(byBatches, "a.gz"), bytes(handedOn, "c.gz"));
            Library.Outcome again = new Library(atOnce).add(sources, null);
            assertEquals(0, again.nodesAdded() + again.nodesChanged() + again.edgesAdded() + again.edgesRemoved());
        }
    }

    /** Another import was faster: what it has put into the store must not go. */
    @Test
    void leavesWhatSomebodyElseHasPutIntoTheStore() throws IOException {
        StoreAddress.Folder store = new StoreAddress.Folder(folder.resolve("taken"));
        Library.First first = Library.first(sources(), null, StoreSettings.DEFAULT);
        assertFalse(FirstLoad.fill(store, first.tables(), StoreSettings.DEFAULT, phase -> {
            if (!phase.startsWith("Neo4j")) return;
            try (GraphStore open = GraphStore.open(store)) {
                open.write("CREATE (:Author {id: 'a', name: 'Ada Lovelace'})", Map.of());
            }
        }));
        try (GraphStore open = GraphStore.open(store)) {
            assertEquals(1, open.read("MATCH (a:Author) RETURN a", Map.of()).size());
        }
        assertFalse(Files.exists(store.path().resolve("neo4j.building")));
    }

    private byte[] bytes(GraphStore store, String name) throws IOException {
        Path file = folder.resolve(name);
        new Backup(store).write(file);
        return Files.readAllBytes(file);
    }
}
