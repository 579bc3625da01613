package org.coauthor.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** A file that appears whole or not at all: written beside its place, and moved there at the end. */
public final class WholeFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file, and makes its folder. A device or a pipe is written as it stands, a link stays one.
     *
     * @throws CoauthorException with {@link Exit#OUTPUT} where that fails; what was there before stays
     */
    public static void write(Path file, Body body) {
        try {
            boolean linked = Files.isSymbolicLink(file) && Files.isRegularFile(file);
            replace(linked ? file.toRealPath() : file.toAbsolutePath(), body);
        } catch (UncheckedIOException e) {
            throw failure(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static void replace(Path file, Body body) throws IOException {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) throw new IOException("it is a folder");
        Files.createDirectories(folder);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                body.write(out);
            }
            return;
        }
        Path draft = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        draft.toFile().deleteOnExit(); // a signal leaves no time for more
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                body.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static CoauthorException failure(Path file, IOException e) {
        return new CoauthorException(
                Exit.OUTPUT,
                "cannot write " + file + ": " + reason(e),
                "check the folder's permissions and free space",
                e);
    }

    /** What a failure is, in words: the message of some is nothing but the name of the file. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof NoSuchFileException) return "no such file";
        if (e instanceof FileAlreadyExistsException there) return there.getFile() + " is no folder";
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return message == null ? e.toString() : message;
    }
}
