package org.coauthor.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.coauthor.importer.CacheFolder;

/**
 * Where a picture of a store is kept, and of which state it must be to count: in the store's folder, or for a server in the user's cache
 * folder.
 *
 * @param path the file, which may be absent
 * @param state the database's id and its last transaction
 */
public record SnapshotFile(Path path, String state) {

    /** The file of a folder's store that is closed and has not changed since: no database need start. Empty otherwise. */
    public static Optional<SnapshotFile> closed(StoreAddress address) {
        if (!(address instanceof StoreAddress.Folder folder)) return Optional.empty();
        StoreFolder store = new StoreFolder(folder.path());
        return store.closedState().map(state -> new SnapshotFile(store.snapshotFile(), state));
    }

    /** Takes the picture away, so that nothing of an emptied store stays behind. */
    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a server's database. */
    static SnapshotFile cached(LastTransaction last, Map<String, String> environment) {
        return new SnapshotFile(CacheFolder.of(environment).resolve(last.database() + ".snapshot"), last.toString());
    }
}
