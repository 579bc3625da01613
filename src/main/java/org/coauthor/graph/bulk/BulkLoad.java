package org.coauthor.graph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.coauthor.graph.Claim;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.RecordAccount;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.graph.StoreInfo;
import org.coauthor.graph.StoreSettings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The first load of a source of millions of records that says itself who is who (DBLP, OpenAlex): to tables beside the store, by
 * Neo4j's own importer to a database beside the store, and that moved into the store's place at the end. A kill at any moment leaves
 * the store as it was, or whole; what lies beside it goes with the next load, unless that resumes it.
 */
public final class BulkLoad {
    /** Sources of these kinds say who is who, so that their people need no identification. */
    public static final Set<String> KINDS = Set.of("dblp", "openalex");

    /** So many statements make an import a bulk load, unless told otherwise. */
    public static final int THRESHOLD = 200_000;

    private final Path folder;
    private final StoreAddress.@Nullable Folder store;
    private final String kind;
    private final List<Stamp> stamps = new ArrayList<>();
    private @Nullable Claim claim;
    private @Nullable BulkTables tables;
    private @Nullable ReadTables read;

    private BulkLoad(StoreAddress store, String kind) {
        this.folder = folder(store);
        this.store = store instanceof StoreAddress.Folder here ? here : null;
        this.kind = kind;
    }

    private static Path folder(StoreAddress store) {
        return store instanceof StoreAddress.Folder here
                ? new StoreFolder(here.path()).building()
                : Path.of("coauthor-bulk-load").toAbsolutePath();
    }

    /**
     * Begins a load.
     *
     * @param store a folder, which is replaced in the end; of a server only the tables are written, to a folder in this one
     * @throws CoauthorException with {@link Exit#STORE} where another load is under way there, or the folder cannot be written
     */
    public static BulkLoad into(StoreAddress store, String kind) {
        BulkLoad load = new BulkLoad(store, kind);
        if (store instanceof StoreAddress.Folder here) new StoreFolder(here.path()).create();
        load.claim = Claim.of(load.folder);
        try {
            load.tables = new BulkTables(NewStore.within(load.folder).tables(), kind);
            return load;
        } catch (IOException e) {
            load.abandon();
            throw failed(load.folder, e);
        }
    }

    /** A load that was cut off after it had read all its sources, where they and the settings are the same still. */
    public static Optional<BulkLoad> resume(StoreAddress store, StoreSettings settings) {
        ReadTables read = ReadTables.of(folder(store));
        if (read == null || read.largestTeam() != settings.largestTeam()) return Optional.empty();
        BulkLoad load = new BulkLoad(store, read.kind());
        load.read = read;
        return Optional.of(load);
    }

    /** The paths of its sources. */
    public List<String> sources() {
        ReadTables before = read;
        return (before == null ? stamps : before.sources())
                .stream().map(Stamp::path).toList();
    }

    /** Whether a source has been read by the load that this one resumes. */
    public boolean hasRead(String path) {
        return read != null && sources().contains(path);
    }

    /** Whether a store may be filled by a bulk load: it holds nothing but settings, and nobody else has it open. */
    public static boolean fits(StoreAddress address, GraphStore store) {
        boolean ours = address instanceof StoreAddress.Server || store.isEmbedded();
        return ours && StoreInfo.of(store).nodes().keySet().stream().allMatch(label -> label.equals("Setting"));
    }

    /** The same of a store that is closed, or not there yet. Throws where somebody else has it open. */
    static boolean vacant(StoreAddress.Folder address) {
        if (!new StoreFolder(address.path()).exists()) return true;
        try (GraphStore open = GraphStore.open(address)) {
            return fits(address, open);
        }
    }

    /** The digests of the sources that a store has from bulk loads, by their paths. */
    public static Map<String, String> loaded(GraphStore store) {
        Map<String, String> digests = new TreeMap<>();
        store.read("MATCH (s:Source) WHERE s.statedIn IS NOT NULL RETURN s.path AS path, s.sha256 AS sha256", Map.of())
                .forEach(row -> digests.put(row.string("path"), row.string("sha256")));
        return digests;
    }

    /** The kind of its sources. */
    public String kind() {
        return kind;
    }

    /**
     * Begins the next source; returns where its statements go.
     *
     * @throws IllegalStateException where the load is a resumed one
     */
    public Sink source(String path) {
        Stamp stamp = Stamp.of(path);
        stamps.add(stamp == null ? new Stamp(path, -1, -1) : stamp);
        BulkTables open = open();
        open.begin(path);
        return open;
    }

    private BulkTables open() {
        BulkTables open = tables;
        if (open == null) throw new IllegalStateException("a load that has read its sources reads no more");
        return open;
    }

    /** Tells what the source turned out to be. */
    public void read(Source source) {
        open().ended(source);
    }

    /** Gives the load up before it has read all: what it has written goes. */
    public void abandon() {
        Claim held = claim;
        if (held == null) return; // a resumed one has read all
        try (held) {
            discard();
        } catch (IOException e) {
            // goes with the next load
            return;
        }
    }

    /** What cannot be resumed takes room, and no more. */
    private void discard() throws IOException {
        if (ReadTables.of(folder) == null) Reset.remove(folder);
    }

    /** What became of the records so far. */
    public RecordAccount account() {
        ReadTables before = read;
        return before == null ? open().account() : before.account();
    }

    /**
     * Builds the database and moves it into the store's place; the store must be closed.
     *
     * @param settings that the store has and keeps
     * @param phases is told what is being done
     * @return the line by which a server's administrator loads the tables; empty where the store has been filled
     */
    public String finish(StoreSettings settings, Consumer<String> phases) {
        Claim held = claim == null ? Claim.of(folder) : claim;
        Closeable leftovers = this::discard;
        try (held;
                leftovers) {
            ReadTables ready = read == null ? written(settings, phases) : read;
            if (read != null && !read.equals(ReadTables.of(folder)))
                throw new IOException("the tables are not as they were; import without --resume");
            if (store == null) return Neo4jImport.line(new NewStore(folder).tables(), ready.tables());
            NewStore built = new NewStore(folder);
            stillVacant(store); // before the work and the tables are lost
            built.build(ready.tables(), settings, phases, () -> ReadTables.forget(folder), store -> {});
            stillVacant(store);
            built.moveTo(new StoreFolder(store.path()));
            return "";
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static void stillVacant(StoreAddress.Folder store) {
        if (!vacant(store))
            throw new CoauthorException(
                    Exit.STORE,
                    "somebody else has put something into the store " + store + " since this import began",
                    "name another folder with --store, as only an empty store is filled at once");
    }

    private ReadTables written(StoreSettings settings, Consumer<String> phases) throws IOException {
        phases.accept("writing the tables of people and pairs");
        BulkTables open = open();
        open.finish(settings.largestTeam());
        ReadTables ready = new ReadTables(kind, stamps, settings.largestTeam(), open.arguments(), open.account());
        ready.write(folder);
        return ready;
    }

    /** That a folder cannot be written. */
    static CoauthorException failed(Path folder, IOException e) {
        return new CoauthorException(
                Exit.STORE,
                "cannot build the store in " + folder + ": " + WholeFile.reason(e),
                "check the folder's permissions and free space; the store is as it was",
                e);
    }
}
