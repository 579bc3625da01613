package org.coauthor.graph.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.RecordAccount;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a bulk load when all sources have been read, as a file beside them says: from here on a load that is cut off need not
 * read again.
 *
 * @param kind of the sources
 * @param sources by their files
 * @param largestTeam with which they were made
 * @param tables what Neo4j's importer is told
 * @param account what became of the records
 */
record ReadTables(
        String kind, List<Stamp> sources, int largestTeam, Map<String, List<String>> tables, RecordAccount account) {
    private static final String FILE = "read.json";
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** Says so in the load's folder. */
    void write(Path folder) throws IOException {
        Path draft = folder.resolve(FILE + ".new");
        MAPPER.writeValue(draft.toFile(), this);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The tables of a folder, where they are whole and the sources are still the same; null otherwise. */
    static @Nullable ReadTables of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) return null;
        try {
            ReadTables read = MAPPER.readValue(file.toFile(), ReadTables.class);
            return read.sources().stream().allMatch(Stamp::holds) ? read : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Says so no longer; before the tables go. */
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
