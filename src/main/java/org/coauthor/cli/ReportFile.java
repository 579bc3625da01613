package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/** Where a report goes: a file, whole or not at all, or standard output. */
final class ReportFile {
    private ReportFile() {}

    /** Writes text to the file, or prints it where there is none. */
    static void write(@Nullable Path file, String text, PrintWriter out) {
        if (file == null) out.print(text);
        else write(file, text.getBytes(StandardCharsets.UTF_8));
    }

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
