package org.coauthor.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.coauthor.importer.WholeFile;
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
     * Empties the store at an address. A folder's store that is not being served is deleted, with what imports that were cut off have left
     * beside it, so that a damaged store can be left behind; a server loses the nodes of our labels only.
     *
     * @throws CoauthorException with {@link Exit#STORE} where another process has it open or is building one there
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
        if (!Files.exists(store.path())) return;
        Claim claim = Claim.of(store.building());
        try (claim) {
            if (store.begun()) {
                if (inUse(store)) throw EmbeddedDatabase.inUse(store);
                if (Files.exists(store.neo4j())) {
                    remove(store.deleted());
                    Files.move(store.neo4j(), store.deleted());
                }
                store.deleteFiles();
                remove(store.deleted());
            }
            // what imports that were cut off have left, one before its first start the empty folder alone
            remove(store.building());
            remove(store.reading());
            if (isEmpty(store.neo4j())) Files.delete(store.neo4j());
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.STORE,
                    "cannot delete the store " + store.path() + ": " + WholeFile.reason(e),
                    "is it in use?",
                    e);
        }
    }

    /** Whether a process has the database open, where Neo4j keeps a file of it locked, or starts it for the first time. */
    private static boolean inUse(StoreFolder store) throws IOException {
        return locked(store.neo4j().resolve("data/databases/store_lock")) || locked(store.creatingFile());
    }

    private static boolean locked(Path file) throws IOException {
        if (!Files.exists(file)) return false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !Claim.lock(channel);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Deletes a folder with all that it holds, where it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
