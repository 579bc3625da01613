package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A served store: what other commands see of it. */
@Tag("slow")
class ServedDatabaseIT {
    @TempDir
    private static Path folder;

    private static StoreAddress.Folder address;
    private static ServedDatabase served;

    @BeforeAll
    static void serve() {
        address = new StoreAddress.Folder(folder.resolve("store"));
        served = ServedDatabase.start(address, new Serving(0, 0, true));
        try (GraphStore store = GraphStore.open(address)) {
            SampleGraph.load(store);
        }
    }

    @AfterAll
    static void end() {
        served.close();
        assertFalse(Files.exists(new StoreFolder(address.path()).serverFile()));
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(served.passwordFile())));
        assertEquals(served.password().orElseThrow(), Files.readString(served.passwordFile()));
    }

    @Test
    void commandsTalkToTheServerMeanwhile() {
        try (GraphStore store = GraphStore.open(address)) {
            assertEquals(7, store.read("MATCH (a:Author) RETURN a", Map.of()).size());
        }
    }

    @Test
    void aStoreIsServedOnce() {
        var refused =
                assertThrows(CoauthorException.class, () -> ServedDatabase.start(address, new Serving(0, 0, true)));
        assertEquals(Exit.STORE, refused.exit());
        assertTrue(refused.getMessage().contains(served.bolt().toString()), refused.getMessage());
    }

    @Test
    void aTakenPortIsNamed() {
        var other = new StoreAddress.Folder(folder.resolve("other"));
        var refused = assertThrows(
                CoauthorException.class,
                () -> ServedDatabase.start(other, new Serving(served.bolt().getPort(), 0, true)));
        assertEquals(Exit.USAGE, refused.exit());
        assertTrue(refused.getMessage().contains(String.valueOf(served.bolt().getPort())), refused.getMessage());
    }
}
