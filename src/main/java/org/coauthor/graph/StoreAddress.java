package org.coauthor.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/** Where a store is: a folder of ours, or a Neo4j server. */
public sealed interface StoreAddress {

    /** A folder that holds an embedded Neo4j. */
    record Folder(Path path) implements StoreAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** Any Neo4j 5 by Bolt; no authentication where the password is null. */
    record Server(URI uri, String user, @Nullable String password) implements StoreAddress {
        @Override
        public String toString() {
            return uri.toString();
        }
    }

    /** The default store: a folder under the working folder. */
    String DEFAULT_FOLDER = ".coauthor";

    /**
     * Reads a store address as given on the command line, otherwise from {@code COAUTHOR_STORE}, otherwise from {@code NEO4J_URI};
     * a server's user and password come from {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD}.
     */
    static StoreAddress parse(@Nullable String given, Map<String, String> environment) {
        String text = given != null ? given : environment.get("COAUTHOR_STORE");
        if (text == null || text.isBlank()) text = environment.get("NEO4J_URI");
        if (text == null || text.isBlank()) text = DEFAULT_FOLDER;
        if (text.matches("\\w+://.*") && !text.matches("(neo4j|bolt)://.*"))
            throw new CoauthorException(
                    Exit.USAGE, "not a store address: " + text, "give a folder, or neo4j://host:port");
        if (!text.matches("(neo4j|bolt)(\\+s|\\+ssc)?://.*"))
            return new Folder(Path.of(text).toAbsolutePath().normalize());
        try {
            return new Server(
                    URI.create(text),
                    environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                    environment.get("NEO4J_PASSWORD"));
        } catch (IllegalArgumentException e) {
            throw new CoauthorException(
                    Exit.USAGE, "not a store address: " + text, "give a folder, or neo4j://host:port", e);
        }
    }
}
