package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Reset;
import org.coauthor.graph.SampleGraph;
import org.coauthor.graph.ServedDatabase;
import org.coauthor.graph.Serving;
import org.coauthor.graph.SnapshotFile;
import org.coauthor.graph.StoreAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a snapshot is read, and when the store. */
class KeptAuthorshipsIT {
    private static final String WORK =
            "MATCH (a:Author {id: 'a1'}) CREATE (a)-[:AUTHORED {position: 1}]->(:Work {id: 'w9', title: 'New', year: 2020})";

    @TempDir
    private Path folder;

    private StoreAddress.Folder address;
    private Path marker;
    private Path snapshot;

    @BeforeEach
    void load() {
        address = new StoreAddress.Folder(folder.resolve("store"));
        marker = address.path().resolve("closed");
        snapshot = address.path().resolve("network.snapshot");
        try (GraphStore store = GraphStore.open(address)) {
            SampleGraph.load(store);
            assertFalse(Files.exists(marker), "nobody may trust the snapshot of an open store");
        }
        assertTrue(Files.exists(marker));
    }

    private String read() {
        return Written.text(KeptAuthorships.of(address));
    }

    /** Reads while the database's files are away, so that it cannot have been started. */
    private String readWithoutDatabase() throws IOException {
        Path databases = address.path().resolve("neo4j/data/databases");
        Path away = folder.resolve("away");
        Files.move(databases, away);
        try {
            return read();
        } finally {
            Files.move(away, databases);
        }
    }

    @Test
    void aClosedStoreThatHasNotChangedIsNotStarted() throws IOException {
        String first = read();
        assertTrue(first.contains("Maps of learning"), first);
        assertTrue(first.contains("Journal of Tides"), first);
        assertEquals(first, readWithoutDatabase());
    }

    @Test
    void aWriteIsSeen() throws IOException {
        String before = read();
        try (GraphStore store = GraphStore.open(address)) {
            store.write(WORK, Map.of());
        }
        String after = read();
        assertNotEquals(before, after);
        assertTrue(after.contains("w9"), after);
        assertEquals(after, readWithoutDatabase());
    }

    @Test
    void withoutTheMarkerTheStoreIsAskedForItsLastTransaction() throws IOException {
        String before = read();
        FileTime written = Files.getLastModifiedTime(snapshot);
        Files.delete(marker);
        assertEquals(before, read());
        assertEquals(written, Files.getLastModifiedTime(snapshot), "the snapshot still held");
        assertTrue(SnapshotFile.closed(address).isPresent(), "and the marker is back");
    }

    @Test
    void aDatabaseOpenedByAnotherProgramIsNotTrusted() throws IOException {
        read();
        try (var logs = Files.list(address.path().resolve("neo4j/data/transactions/neo4j"))) {
            for (Path log : logs.toList()) Files.setLastModifiedTime(log, FileTime.fromMillis(1_700_000_000_000L));
        }
        assertTrue(SnapshotFile.closed(address).isEmpty());
    }

    @Test
    void aDamagedSnapshotIsMadeAnew() throws IOException {
        String before = read();
        byte[] bytes = Files.readAllBytes(snapshot);
        Files.writeString(snapshot, "nonsense");
        assertEquals(before, read());
        assertEquals(List.of(bytes.length), List.of((int) Files.size(snapshot)));
    }

    @Test
    void aServedStoreIsAskedAndSeesEveryWrite() {
        String before = read();
        try (ServedDatabase served = ServedDatabase.start(address, new Serving(0, 0, true))) {
            assertEquals(before, read());
            try (GraphStore store = GraphStore.open(address)) {
                store.write(WORK, Map.of());
                assertTrue(Written.text(KeptAuthorships.of(store)).contains("w9"));
                assertEquals(served.bolt().getScheme(), "bolt");
            }
            assertTrue(read().contains("w9"));
        }
        assertTrue(read().contains("w9"));
        Reset.reset(address);
        assertFalse(Files.exists(snapshot), "nothing of an emptied store stays");
    }

    @Test
    void boltAndThisProcessReadTheSame() {
        try (GraphStore store = GraphStore.open(address)) {
            assertEquals(
                    Written.text(new StoreAuthorships(store).read()),
                    Written.text(new StoreAuthorships(store.rows()).read()));
        }
    }
}
