package org.coauthor.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** Empties a store. */
public final class Reset {
    private Reset() {}

    /** Whether there is a store at an address that may hold decisions. */
    public static boolean exists(StoreAddress address) {
        return !(address instanceof StoreAddress.Folder folder) || new StoreFolder(folder.path()).exists();
    }

    /**
     * Empties the store at an address. A folder that is not being served is deleted, so that a damaged store can be left behind; a
     * server loses the nodes of our labels only.
     */
    public static void reset(StoreAddress address) {
        if (address instanceof StoreAddress.Folder folder) {
            StoreFolder store = new StoreFolder(folder.path());
            GraphStore served = Served.find(store);
            if (served == null) {
                delete(store);
                return;
            }
            try (served) {
                empty(served);
            }
            return;
        }
        try (GraphStore store = GraphStore.open(address)) {
            empty(store);
        }
    }

    private static void empty(GraphStore store) {
        store.command("MATCH (n:Author|Work|Venue|Topic|Institution|Grant|Award|Source|Decision) "
                + "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        store.command("MATCH (n:Setting) WHERE n.id <> 'schema' DELETE n");
        store.snapshot().ifPresent(SnapshotFile::delete);
    }

    private static void delete(StoreFolder store) {
        if (!store.exists()) return;
        try {
            // moved aside first: what is half deleted is never taken for a store
            Path doomed = store.path().resolve("neo4j.deleted");
            remove(doomed);
            Files.move(store.neo4j(), doomed);
            Files.deleteIfExists(store.passwordFile());
            Files.deleteIfExists(store.snapshotFile());
            remove(doomed);
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.STORE, "cannot delete the store " + store.path() + ": " + e.getMessage(), "is it in use?", e);
        }
    }

    /** Deletes a folder with all that it holds, where it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
