package org.coauthor.graph.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.graph.StoreSettings;

/**
 * A store that is built beside another by Neo4j's importer and takes its place at the end. A kill at any moment leaves the old one or
 * the whole new one.
 *
 * @param folder where it is built, within the other's folder
 */
record NewStore(Path folder) {
    /** Begins anew: whatever an earlier load left goes. */
    static NewStore within(Path folder) throws IOException {
        Reset.remove(folder);
        Files.createDirectories(folder.resolve("tables"));
        return new NewStore(folder);
    }

    Path tables() {
        return folder.resolve("tables");
    }

    /**
     * Makes the database of the tables, which go.
     *
     * @param made is run when the tables are no longer needed
     * @param complete adds what they do not say
     */
    void build(
            Map<String, List<String>> told,
            StoreSettings settings,
            Consumer<String> phases,
            Made made,
            Consumer<GraphStore> complete)
            throws IOException {
        phases.accept("Neo4j's importer");
        Reset.remove(folder.resolve("neo4j"));
        Neo4jImport.run(folder.resolve("neo4j"), tables(), told);
        made.run();
        Reset.remove(tables());
        phases.accept("constraints and indexes");
        try (GraphStore built = GraphStore.open(new StoreAddress.Folder(folder))) {
            if (!settings.equals(StoreSettings.DEFAULT)) built.keep(settings);
            complete.accept(built);
            built.read("CALL db.awaitIndexes(3600)", Map.of());
        }
    }

    @FunctionalInterface
    interface Made {
        void run() throws IOException;
    }

    /** The old store holds nothing, and goes first; without a password file the next to open the store sets a new one. */
    void moveTo(StoreFolder to) throws IOException {
        Path old = folder.resolve("old");
        if (Files.exists(to.neo4j())) Files.move(to.neo4j(), old);
        to.deleteFiles();
        Files.move(folder.resolve("neo4j"), to.neo4j());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.move(file, to.path().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Reset.remove(folder);
        to.create(); // for its owner only
    }
}
