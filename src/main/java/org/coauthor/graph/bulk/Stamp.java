package org.coauthor.graph.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.coauthor.graph.Library;
import org.jspecify.annotations.Nullable;

/**
 * By which a file is known to be the same without reading it.
 *
 * @param path of the source; a member of an archive goes by the archive
 * @param size in bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
record Stamp(String path, long size, long modified) {

    /** The stamp of a source; null where it is no file. */
    static @Nullable Stamp of(String source) {
        try {
            Path file = Path.of(source.split("!/", 2)[0]);
            return Files.isRegularFile(file)
                    ? new Stamp(
                            Library.path(source),
                            Files.size(file),
                            Files.getLastModifiedTime(file).toMillis())
                    : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** Whether the file is still as it was. */
    boolean holds() {
        return equals(of(path));
    }
}
