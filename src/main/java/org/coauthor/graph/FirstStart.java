package org.coauthor.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/**
 * The first start of a folder's database. A kill in the midst of it leaves files that no later start can open: so a locked file with
 * something in it says while it lasts, and whoever finds that file unlocked begins afresh. Nothing is lost, as nobody has written yet.
 */
final class FirstStart implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private FirstStart(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Begins it; null where the database has been started before.
     *
     * @throws CoauthorException with {@link Exit#STORE} where another process is at it
     */
    static @Nullable FirstStart of(StoreFolder folder) {
        Path file = folder.creatingFile();
        if (folder.exists() && !Files.exists(file)) return null;
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FirstStart start = new FirstStart(file, channel);
            if (!Claim.lock(channel)) {
                channel.close();
                throw new CoauthorException(
                        Exit.STORE,
                        "the store " + folder.path() + " is in use by another process",
                        "wait until it has ended");
            }
            boolean left = channel.size() > 0;
            if (!left && folder.exists()) {
                // whoever was at it has ended well since the file was seen
                start.done();
                return null;
            }
            if (left) {
                Reset.remove(folder.neo4j());
                Files.deleteIfExists(folder.passwordFile());
            }
            channel.write(ByteBuffer.wrap(new byte[] {'1'}), 0);
            return start;
        } catch (IOException e) {
            throw StoreFolder.unusable(folder.path(), e);
        }
    }

    /** The database is whole from here on. Empties the file first, for those who have opened it already. */
    void done() {
        try {
            channel.truncate(0);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
