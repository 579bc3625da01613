package org.coauthor.graph;

import java.net.URI;
import org.coauthor.model.CoauthorException;
import org.jspecify.annotations.Nullable;

/** Finds out whether a folder's store is being served, so that a command can talk to the server rather than fail on the lock. */
final class Served {
    private Served() {}

    /** A connection to the serving process, or null where there is none (any more). */
    static @Nullable GraphStore find(StoreFolder folder) {
        String address = folder.servedAt().orElse(null);
        if (address == null) return null;
        String[] parts = address.split("\\s+");
        String password = parts.length > 1 && parts[1].equals(StoreFolder.NO_AUTH)
                ? null
                : folder.password().orElse(null);
        try {
            return GraphStore.connect(
                    new StoreAddress.Server(URI.create(parts[0]), "neo4j", password),
                    () -> {},
                    folder.path().toString());
        } catch (CoauthorException e) {
            return null; // the server was killed and left its note behind
        }
    }
}
