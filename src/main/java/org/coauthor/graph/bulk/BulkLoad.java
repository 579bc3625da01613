package org.coauthor.graph.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.graph.StoreInfo;
import org.coauthor.graph.StoreSettings;
import org.coauthor.importer.Sink;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The first load of a source of millions of records that says itself who is who (DBLP, OpenAlex): to tables beside the store, by
 * Neo4j's own importer to a database beside the store, and that moved into the store's place at the end. A kill at any moment leaves
 * the store as it was, or whole; what lies beside it goes with the next load.
 */
public final class BulkLoad {
    /** Sources of these kinds say who is who, so that their people need no identification. */
    public static final Set<String> KINDS = Set.of("dblp", "openalex");

    /** So many statements make an import a bulk load, unless told otherwise. */
    public static final int THRESHOLD = 200_000;

    private final Path folder;
    private final StoreAddress.@Nullable Folder store;
    private final BulkTables tables;
    private final String kind;

    private BulkLoad(Path folder, StoreAddress.@Nullable Folder store, String kind) {
        this.folder = folder;
        this.store = store;
        this.kind = kind;
        try {
            remove(folder);
            Files.createDirectories(folder.resolve("tables"));
            tables = new BulkTables(folder.resolve("tables"), kind);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Begins a load.
     *
     * @param store a folder, which is replaced in the end; of a server only the tables are written, to a folder in this one
     */
    public static BulkLoad into(StoreAddress store, String kind) {
        if (store instanceof StoreAddress.Folder here)
            return new BulkLoad(here.path().resolve("building"), here, kind);
        return new BulkLoad(Path.of("coauthor-bulk-load").toAbsolutePath(), null, kind);
    }

    /** Whether a store may be filled by a bulk load: it holds nothing but settings, and nobody else has it open. */
    public static boolean fits(StoreAddress address, GraphStore store) {
        boolean ours = address instanceof StoreAddress.Server || store.isEmbedded();
        return ours && StoreInfo.of(store).nodes().keySet().stream().allMatch(label -> label.equals("Setting"));
    }

    /** The paths of the sources that a store has from bulk loads. */
    public static Set<String> loaded(GraphStore store) {
        Set<String> paths = new TreeSet<>();
        store.read("MATCH (s:Source) WHERE s.statedIn IS NOT NULL RETURN s.path AS path", Map.of())
                .forEach(row -> paths.add(row.string("path")));
        return paths;
    }

    /** The kind of its sources. */
    public String kind() {
        return kind;
    }

    /** Begins the next source; returns where its statements go. */
    public Sink source(String path) {
        tables.begin(path);
        return tables;
    }

    /** Tells what the source turned out to be. */
    public void read(Source source) {
        tables.ended(source);
    }

    /** The counts so far. */
    public BulkCounts counts() {
        return tables.counts();
    }

    /**
     * Builds the database and moves it into the store's place; the store must be closed.
     *
     * @param settings that the store has and keeps
     * @return the line by which a server's administrator loads the tables; empty where the store has been filled
     */
    public String finish(StoreSettings settings) {
        try {
            tables.finish(settings.largestTeam());
            if (store == null) return Neo4jImport.line(tables.arguments());
            Neo4jImport.run(folder.resolve("neo4j"), tables.arguments());
            remove(folder.resolve("tables"));
            try (GraphStore built = GraphStore.open(new StoreAddress.Folder(folder))) {
                if (!settings.equals(StoreSettings.DEFAULT)) settings.keep(built);
                built.read("CALL db.awaitIndexes(3600)", Map.of());
            }
            moveIn(new StoreFolder(store.path()));
            return "";
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The old store holds nothing, and goes first; without a password file the next to open the store sets a new one. */
    private void moveIn(StoreFolder to) throws IOException {
        Path old = folder.resolve("old");
        if (Files.exists(to.neo4j())) Files.move(to.neo4j(), old);
        try (Stream<Path> files = Files.list(to.path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
        Files.move(folder.resolve("neo4j"), to.neo4j());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.move(file, to.path().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        remove(folder);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) Files.delete(path);
    }

    private CoauthorException failed(IOException e) {
        return new CoauthorException(
                Exit.STORE,
                "cannot build the store in " + folder + ": " + e.getMessage(),
                "check the folder's permissions and free space; the store is as it was",
                e);
    }
}
