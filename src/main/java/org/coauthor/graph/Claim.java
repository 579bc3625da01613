package org.coauthor.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** One process's claim on a folder in which something is built: a locked file beside it, which a kill frees. */
public final class Claim implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims a folder, which need not be there.
     *
     * @throws CoauthorException with {@link Exit#STORE} where somebody else has it
     */
    public static Claim of(Path folder) {
        Path file = folder.resolveSibling(folder.getFileName() + ".lock");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Claim claim = new Claim(file, channel);
            if (claim.locked()) return claim;
            channel.close();
        } catch (IOException e) {
            throw StoreFolder.unusable(folder, e);
        }
        throw new CoauthorException(
                Exit.STORE,
                "another import is building a store in " + folder,
                "wait until it has ended, then run this again");
    }

    /** Whether it is ours; not, where whoever had it has just taken the file away. */
    private boolean locked() throws IOException {
        return lock(channel) && Files.exists(file);
    }

    /** Locks a file until its channel is closed; false where another process, or another part of this one, has it locked. */
    static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Frees the folder. */
    @Override
    public void close() {
        try (channel) {
            if (channel.isOpen()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreFolder.unusable(file, e);
        }
    }
}
