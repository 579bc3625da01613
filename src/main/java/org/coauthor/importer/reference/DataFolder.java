package org.coauthor.importer.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** What a developer gives to learn from. */
final class DataFolder {
    private DataFolder() {}

    /**
     * The files of a folder whose names end so, in the order of their names.
     *
     * @throws CoauthorException where there is no such folder or no such file in it
     */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) throw missing(folder + ": no such folder", "give a folder of *" + ending);
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
            if (files.isEmpty()) throw missing(folder + ": no *" + ending + " in it", "give a folder that has some");
            return files;
        }
    }

    /** @throws CoauthorException where there is no such file */
    static Path file(Path file) {
        if (Files.isRegularFile(file)) return file;
        throw missing(file + ": no such file", "check the name");
    }

    static CoauthorException missing(String what, String hint) {
        return new CoauthorException(Exit.NO_SOURCE, what, hint);
    }
}
