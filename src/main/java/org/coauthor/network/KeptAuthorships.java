package org.coauthor.network;

import java.io.IOException;
import java.util.Optional;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.SnapshotFile;
import org.coauthor.graph.StoreAddress;

/**
 * The authorships of a store, read from a snapshot where nothing has changed since it was written; otherwise from the store, and a
 * snapshot is left behind.
 */
public final class KeptAuthorships {
    private KeptAuthorships() {}

    /** The authorships of a store that need not be open; where it is closed and has not changed, no database starts. */
    public static Authorships of(StoreAddress address) {
        Optional<Authorships> kept =
                SnapshotFile.closed(address).flatMap(file -> Snapshot.read(file.path(), file.state()));
        if (kept.isPresent()) return kept.get();
        try (GraphStore store = GraphStore.open(address)) {
            return of(store);
        }
    }

    /** The authorships of an open store. */
    public static Authorships of(GraphStore store) {
        Optional<SnapshotFile> file = store.snapshot();
        Optional<Authorships> kept = file.flatMap(f -> Snapshot.read(f.path(), f.state()));
        if (kept.isPresent()) return kept.get();
        Authorships read = new StoreAuthorships(store.rows()).read();
        // what was written meanwhile may be there by half
        if (file.isPresent() && file.equals(store.snapshot())) keep(file.get(), read);
        return read;
    }

    private static void keep(SnapshotFile file, Authorships read) {
        try {
            Snapshot.write(file.path(), file.state(), read);
        } catch (IOException e) {
            // a folder that cannot be written, a full disk: the next time takes longer, that is all
        }
    }
}
