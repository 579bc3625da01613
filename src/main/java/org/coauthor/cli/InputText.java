package org.coauthor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coauthor.importer.Encoding;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** The text of a file, a pipe or standard input. */
final class InputText {
    private InputText() {}

    /**
     * Reads all of it, in whatever encoding it is.
     *
     * @param file {@code -} is standard input
     * @param what it holds, for the hint
     * @throws CoauthorException with {@link Exit#NO_SOURCE} where it cannot be read
     */
    static String read(String file, String what) {
        try {
            byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return Encoding.decode(bytes).text();
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    file + " cannot be read: " + WholeFile.reason(e),
                    "give a file of " + what + ", or -",
                    e);
        }
    }
}
