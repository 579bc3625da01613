package org.coauthor.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.coauthor.graph.Claim;
import org.coauthor.graph.GraphTables;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.graph.StoreSettings;
import org.coauthor.importer.Extracted;

/**
 * The first load of many records whose people are identified here: their whole graph goes into an empty store by Neo4j's own importer,
 * in a third of the time that batches take, and a kill leaves all of it or nothing.
 */
public final class FirstLoad {
    /** Below so many statements starting the importer takes longer than batches. */
    private static final int THRESHOLD = 20_000;

    private FirstLoad() {}

    /** Whether sources are worth it. */
    public static boolean pays(List<Extracted> sources) {
        return sources.stream().mapToInt(source -> source.statements().size()).sum() >= THRESHOLD;
    }

    /**
     * Fills a store that holds nothing and is closed.
     *
     * @param settings that the store keeps
     * @param phases is told what is being done
     * @return whether it did: not, where tables cannot say what the graph holds, or somebody else has put something into the store
     *     meanwhile
     * @throws org.coauthor.model.CoauthorException where the store cannot be built, or somebody else is building one there
     */
    public static boolean fill(
            StoreAddress.Folder store, GraphTables graph, StoreSettings settings, Consumer<String> phases) {
        if (!graph.fit()) return false;
        StoreFolder to = new StoreFolder(store.path());
        to.create();
        Path folder = to.building();
        Claim claim = Claim.of(folder);
        Closeable leftovers = () -> Reset.remove(folder);
        try (claim;
                leftovers) {
            NewStore built = NewStore.within(folder);
            phases.accept("writing tables");
            built.build(graph.write(built.tables()), settings, phases, () -> {}, graph::complete);
            boolean vacant = BulkLoad.vacant(store);
            if (vacant) built.moveTo(to);
            return vacant;
        } catch (IOException e) {
            throw BulkLoad.failed(folder, e);
        }
    }
}
