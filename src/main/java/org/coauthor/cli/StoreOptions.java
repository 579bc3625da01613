package org.coauthor.cli;

import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
    /** What a person of a store may be called by, for the help. */
    static final String PERSON = "name, id, ORCID, or key of DBLP or OpenAlex";

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

    /** The store's address, where there is one: who asks of a folder without a store has mistyped its name. */
    StoreAddress existing() {
        StoreAddress address = address();
        if (address instanceof StoreAddress.Folder folder && !new StoreFolder(folder.path()).exists())
            throw new CoauthorException(
                    Exit.STORE,
                    "there is no store at " + folder.path(),
                    "coauthor import FILE makes one there; --store names another");
        return address;
    }

    /** Opens the store; the caller closes it. */
    GraphStore open() {
        return GraphStore.open(existing());
    }

    /** Opens the store, a new one where there is none; the caller closes it. */
    GraphStore openOrMake() {
        return GraphStore.open(address());
    }
}
