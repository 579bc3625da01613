package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coauthor.graph.Claim;
import org.coauthor.graph.Library;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.graph.StoreSettings;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fills up while a first load is written, as {@code /dev/full} plays it. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private StoreAddress.Folder store;
    private Path building;

    @BeforeEach
    void store() {
        store = new StoreAddress.Folder(folder.resolve("store"));
        building = new StoreFolder(store.path()).building();
    }

    private Input source(int records) throws IOException {
        Path file = folder.resolve("dblp.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticSource.write(SyntheticSource.Kind.DBLP, records, 1, out);
        }
        return Extraction.file(file.toString(), Settings.asOf(LocalDate.of(2026, 1, 1)));
    }

    private static void told(CoauthorException failure, Path folder) {
        assertEquals(Exit.STORE, failure.exit());
        assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
        assertTrue(failure.hint().contains("free space"), failure.hint());
    }

    /** Nothing of the load stays, and another may begin. */
    private void gone() {
        assertFalse(Files.exists(building));
        Claim.of(building).close();
    }

    @Test
    void isNoFaultOfTheSourceThatIsBeingRead() throws IOException {
        Input source = source(8000);
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.createSymbolicLink(tables.resolve("works.csv"), FULL);
        BulkTables written = new BulkTables(tables, "dblp");
        written.begin(source.name());
        told(assertThrows(CoauthorException.class, () -> Extraction.read(source, written)), tables);
        assertThrows(IOException.class, written::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 8000})
    void endsALoadWhoseSourcesHaveBeenRead(int records) throws IOException {
        Input source = source(records);
        BulkLoad load = BulkLoad.into(store, "dblp");
        load.read(Extraction.read(source, load.source(source.name())));
        Files.createSymbolicLink(building.resolve("tables/authored.csv"), FULL);
        told(assertThrows(CoauthorException.class, () -> load.finish(StoreSettings.DEFAULT, phase -> {})), building);
        gone();
    }

    @Test
    void aLoadThatIsGivenUpLeavesNothing() throws IOException {
        Input source = source(10);
        BulkLoad load = BulkLoad.into(store, "dblp");
        load.read(Extraction.read(source, load.source(source.name())));
        assertTrue(Files.exists(building));
        load.abandon();
        gone();
    }

    @Test
    void aFirstLoadThatFailsLeavesNothing() {
        CoauthorException full = new CoauthorException(Exit.STORE, "full", "");
        Library.First first = Library.first(List.of(), null, StoreSettings.DEFAULT);
        assertThrows(
                CoauthorException.class,
                () -> FirstLoad.fill(store, first.tables(), StoreSettings.DEFAULT, phase -> {
                    if (phase.startsWith("Neo4j")) throw full;
                }));
        gone();
    }
}
