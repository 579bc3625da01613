package org.coauthor.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.coauthor.importer.WholeFile;
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
        if (file == null) standard(standard, body);
        else
            WholeFile.write(file, out -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                body.write(text);
                text.flush();
            });
    }

    /** The same for bytes, which go to the process's own standard output. */
    static void write(@Nullable Path file, WholeFile.Body body) {
        if (file != null) {
            WholeFile.write(file, body);
            return;
        }
        try {
            body.write(new FileOutputStream(FileDescriptor.out));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static void standard(PrintWriter standard, Body body) {
        try {
            body.write(standard);
            standard.flush();
            if (standard.checkError()) throw new IOException("standard output is closed");
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static CoauthorException failure(IOException e) {
        return new CoauthorException(
                Exit.OUTPUT,
                "cannot write standard output: " + e.getMessage(),
                "check the folder's permissions and free space",
                e);
    }
}
