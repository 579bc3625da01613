package org.coauthor.graph.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coauthor.graph.Digest;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StatementJson;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Input;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What an import has read so far, beside the store until the import is done, so that one that is cut off need not read it again: a file a
 * source. What cannot be kept or found is read again, and no more. Without a folder (a server's store) nothing is kept.
 */
public final class ReadingJournal {
    /** Sources of more statements are read again sooner than they are kept. */
    private static final int LARGEST = 10_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final @Nullable Path folder;

    private ReadingJournal(@Nullable Path folder) {
        this.folder = folder;
    }

    private record Kept(String kind, String sha256, List<String> statements, List<Problem> problems) {}

    /**
     * The journal of a store.
     *
     * @param resume whether what an import before has left counts
     */
    public static ReadingJournal of(StoreAddress store, boolean resume) {
        ReadingJournal journal = new ReadingJournal(
                store instanceof StoreAddress.Folder here ? new StoreFolder(here.path()).reading() : null);
        if (!resume) journal.done();
        return journal;
    }

    /** What an import before has read of a source, where it is the same still; null where nothing is kept of it. */
    public @Nullable Extracted find(Input input) {
        Path file = file(input);
        if (file == null || !Files.exists(file)) return null;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Kept kept = MAPPER.readValue(in, Kept.class);
            Source source = new Source(
                    input.name(), kept.kind(), kept.sha256(), input.settings().asOf());
            return new Extracted(
                    source, kept.statements().stream().map(StatementJson::read).toList(), kept.problems());
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps what has been read of a source. */
    public void keep(Input input, Extracted read) {
        Path file = file(input);
        if (file == null || folder == null || read.statements().size() > LARGEST) return;
        Kept kept = new Kept(
                read.source().kind(),
                read.source().sha256(),
                read.statements().stream().map(StatementJson::write).toList(),
                read.problems());
        try {
            Files.createDirectories(folder);
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
                MAPPER.writeValue(out, kept);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // without it the source is read again after a cut, as it is without a journal
            done();
        }
    }

    private @Nullable Path file(Input input) {
        Stamp stamp = Stamp.of(input.name());
        if (stamp == null || folder == null) return null;
        return folder.resolve(Digest.id('r', stamp + "\n" + input.settings()) + ".json.gz");
    }

    /** The import is done: nothing is kept any more. */
    public void done() {
        if (folder == null) return;
        try {
            Reset.remove(folder);
        } catch (IOException e) {
            // what stays is not looked at by an import that does not resume, and overwritten by one that does
            return;
        }
    }
}
