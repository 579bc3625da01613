package org.coauthor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** A file of bytes, written whole or not at all. */
final class BinaryFile {
    private BinaryFile() {}

    /** Writes beside the file first, and moves it into place. */
    static void write(Path file, byte[] content) {
        try {
            Path whole = file.toAbsolutePath();
            Path folder = whole.getParent();
            if (folder == null) throw new IOException("no file");
            Files.createDirectories(folder);
            Path part = folder.resolve(whole.getFileName() + ".part");
            try {
                Files.write(part, content);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.OUTPUT,
                    "cannot write " + file + ": " + e.getMessage(),
                    "check the folder and its permissions",
                    e);
        }
    }
}
