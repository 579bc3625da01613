package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/** Where a command's data goes: standard output, or a file that appears whole or not at all. */
final class OutputFile {
    /** Writes the data. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes UTF-8 to a file, creating its folder, or to standard output where the file is null.
     *
     * @throws CoauthorException with {@link Exit#OUTPUT} where that fails; what was there before stays
     */
    static void write(@Nullable Path file, PrintWriter standard, Body body) {
        try {
            if (file == null) {
                body.write(standard);
                standard.flush();
                if (standard.checkError()) throw new IOException("standard output is closed");
            } else replace(file.toAbsolutePath(), body);
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.OUTPUT,
                    "cannot write " + (file == null ? "standard output" : file) + ": " + e.getMessage(),
                    "check the folder's permissions and free space",
                    e);
        }
    }

    private static void replace(Path file, Body body) throws IOException {
        Path folder = file.getParent();
        if (folder != null) Files.createDirectories(folder);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                body.write(out);
            }
            return;
        }
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                body.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
