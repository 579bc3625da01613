package org.coauthor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coauthor.graph.Library;
import org.coauthor.graph.RecordAccount;
import org.coauthor.graph.bulk.BulkCounts;
import org.coauthor.graph.bulk.BulkLoad;
import org.coauthor.graph.bulk.Gathering;
import org.coauthor.graph.bulk.ReadingJournal;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/** Reads the sources of an import: those too large for batches into a bulk load, where the store takes one; all others into memory. */
final class ImportReading implements Sources.Visitor {
    /**
     * How to read.
     *
     * @param known the settings with which sources were imported before, by their paths
     * @param only whether nothing but these is wanted
     * @param loaded the digests of what the store has from bulk loads, by the sources' paths
     * @param bulk begins a bulk load of a kind of sources; null where the store takes none
     * @param bulkAbove sources of more statements go into it
     * @param resumed a bulk load that has read its sources already
     * @param journal what an import that was cut off has read
     */
    record Plan(
            Map<String, Settings> known,
            boolean only,
            Map<String, String> loaded,
            @Nullable BulkBeginning bulk,
            int bulkAbove,
            @Nullable BulkLoad resumed,
            @Nullable ReadingJournal journal) {}

    /** Begins a bulk load. */
    @FunctionalInterface
    interface BulkBeginning {
        /** The load; null where its records are only to be counted. */
        @Nullable
        BulkLoad begin(String kind);
    }

    private final Plan plan;
    private final Progress progress;
    private final PrintWriter err;
    private final List<Extracted> extracted = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String bulkKind = "";
    private @Nullable BulkLoad bulk;
    private @Nullable BulkCounts counted;
    private int unchanged;
    private int changed;
    private int failed;

    ImportReading(Plan plan, Progress progress, PrintWriter err) {
        this.plan = plan;
        this.progress = progress;
        this.err = err;
        bulk = plan.resumed();
    }

    /**
     * Reads all that the paths stand for.
     *
     * @throws CoauthorException where what has been read cannot be written; what has been written of it goes
     */
    void read(List<String> paths, Settings settings, InputStream standardInput) {
        try {
            progress.reading(paths, path -> Sources.visit(path, settings, standardInput, this));
        } catch (CoauthorException e) {
            BulkLoad begun = bulk;
            if (begun != null) begun.abandon();
            throw e;
        }
        progress.done();
    }

    /** What has been read into memory. */
    List<Extracted> extracted() {
        return extracted;
    }

    /** The bulk load that sources have gone into, if any. */
    @Nullable
    BulkLoad bulk() {
        return bulk;
    }

    /** What became of the records that went into a bulk load, or would go; null where none did. */
    @Nullable
    RecordAccount bulkAccount() {
        BulkLoad load = bulk;
        BulkCounts counts = counted;
        return load != null ? load.account() : counts != null ? counts.account() : null;
    }

    /** How many sources cannot be read or not be taken. */
    int failed() {
        return failed;
    }

    /** How many sources of bulk loads are as they were. */
    int unchanged() {
        return unchanged;
    }

    /** How many sources of bulk loads are not as they were. */
    int changed() {
        return changed;
    }

    /** Whether a source has come by, readable or not. */
    boolean seen(String path) {
        return seen.contains(path);
    }

    @Override
    public InputStream opened(InputStream raw) {
        return progress.watched(raw);
    }

    @Override
    public void source(Input found) throws IOException {
        String path = Library.path(found.name());
        Settings before = plan.known().get(path);
        if (plan.only() && before == null) return;
        if (!seen.add(path)) return; // named twice, or by its folder too
        progress.source(found.name());
        Input input = before == null ? found : found.with(before);
        String digest = plan.loaded().get(path);
        if (digest != null) compare(input, digest);
        else if (bulk == null || !bulk.hasRead(path)) read(input, path);
    }

    private void read(Input input, String path) throws IOException {
        ReadingJournal journal = plan.journal();
        Extracted kept = journal == null ? null : journal.find(input);
        if (kept == null) kept = anew(input, path);
        if (kept != null) extracted.add(kept);
    }

    private @Nullable Extracted anew(Input input, String path) throws IOException {
        String kind = plan.bulk() == null ? "" : Extraction.importer(input).kind();
        ReadingJournal journal = plan.journal();
        boolean large = BulkLoad.KINDS.contains(kind)
                && plan.resumed() == null
                && (bulkKind.isEmpty() || bulkKind.equals(kind));
        if (!large) {
            Extracted read = Extraction.read(input);
            if (journal != null) journal.keep(input, read);
            return read;
        }
        Gathering gathering = new Gathering(plan.bulkAbove(), () -> begin(kind, path));
        Source source = Extraction.read(input, gathering);
        Extracted read = gathering.kept(source);
        if (read == null && bulk != null) bulk.read(source);
        return read;
    }

    private Sink begin(String kind, String path) {
        BulkBeginning beginning = plan.bulk();
        if (bulkKind.isEmpty() && beginning != null) bulk = beginning.begin(kind);
        bulkKind = kind;
        BulkLoad load = bulk;
        if (load != null) return load.source(path);
        BulkCounts counts = counted == null ? new BulkCounts(kind) : counted;
        counted = counts;
        return counts;
    }

    /** What has been loaded at once is not taken apart again; that it has changed must not go unsaid. */
    private void compare(Input input, String digest) throws IOException {
        if (Extraction.sha256(input).equals(digest)) {
            unchanged++;
            return;
        }
        changed++;
        unreadable(
                input.name(),
                new SourceException(
                        "changed",
                        input.name()
                                + " has changed since it was loaded at once; the store still holds what it said then",
                        "empty the store with coauthor store reset (what you decided is kept in a file) and import all anew"));
    }

    @Override
    public void unreadable(String name, SourceException why) {
        failed++;
        seen.add(Library.path(name));
        progress.clear();
        Failures.tell(err, why.getMessage(), why.hint());
    }
}
