package org.coauthor.cli;

import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = {
                "A folder, or neo4j://host:port (default: $COAUTHOR_STORE, $NEO4J_URI, or .coauthor here).",
                "A server's user and password: $NEO4J_USERNAME, $NEO4J_PASSWORD."
            })
    private @Nullable String store;

    StoreAddress address() {
        return StoreAddress.parse(store, System.getenv());
    }

    /** Opens the store; the caller closes it. */
    GraphStore open() {
        return GraphStore.open(address());
    }
}
