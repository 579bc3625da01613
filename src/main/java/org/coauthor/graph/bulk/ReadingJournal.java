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
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coauthor.graph.Digest;
import org.coauthor.graph.StatementJson;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Input;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What imports have read, beside the store, so that one that is cut off need not read it again: a file a source, until an import of
 * that source is done. What cannot be kept or found is read again, and no more. Without a folder (a server's store) nothing is kept.
 */
public final class ReadingJournal {
    /** Sources of more statements are read again sooner than they are kept. */
    private static final int LARGEST = 10_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final @Nullable Path folder;
    private final boolean resume;
    private final Set<Path> ours = new TreeSet<>();

    private ReadingJournal(@Nullable Path folder, boolean resume) {
        this.folder = folder;
        this.resume = resume;
    }

    /** @param state of the file, and what was said of it */
    private record Kept(String state, String kind, String sha256, List<String> statements, List<Problem> problems) {}

    /**
     * The journal of an import into a store.
     *
     * @param resume whether what an import before has left counts
     */
    public static ReadingJournal of(StoreAddress store, boolean resume) {
        return new ReadingJournal(
                store instanceof StoreAddress.Folder here ? new StoreFolder(here.path()).reading() : null, resume);
    }

    /** What an import before has read of a source, where it is the same still; null where nothing is kept of it. */
    public @Nullable Extracted find(Input input) {
        Path file = file(input);
        if (!resume || file == null || !Files.exists(file)) return null;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Kept kept = MAPPER.readValue(in, Kept.class);
            if (!state(input).equals(kept.state())) return null;
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
                state(input),
                read.source().kind(),
                read.source().sha256(),
                read.statements().stream().map(StatementJson::write).toList(),
                read.problems());
        try {
            Files.createDirectories(folder);
            Path draft = draft(file);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
                MAPPER.writeValue(out, kept);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // without it the source is read again after a cut, as it is without a journal
            drop(file);
        }
    }

    /** One a source, so that what is read anew takes the place of what was read before. */
    private @Nullable Path file(Input input) {
        Stamp stamp = Stamp.of(input.name());
        if (stamp == null || folder == null) return null;
        Path file = folder.resolve(Digest.id('r', stamp.path()) + ".json.gz");
        ours.add(file);
        return file;
    }

    private static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static String state(Input input) {
        return Stamp.of(input.name()) + "\n" + input.settings();
    }

    /** The import is done: of its sources nothing is kept any more. What imports of others have read stays for these. */
    public void done() {
        ours.forEach(ReadingJournal::drop);
        if (folder != null) drop(folder); // stays where it holds others' still
    }

    /** Deletes a file with its draft, or an empty folder; what stays is looked at by an import that resumes alone. */
    private static void drop(Path kept) {
        try {
            Files.deleteIfExists(draft(kept));
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            // nothing but room is lost
            return;
        }
    }
}
