package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTablesTest {
    @TempDir
    Path folder;

    /** Whether the disk is full at the first rows or when the last are flushed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20_000})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAFailureOfWriting(int authors) throws IOException {
        Files.createSymbolicLink(folder.resolve("Author.csv"), Path.of("/dev/full"));
        Map<String, GraphNode> nodes = new TreeMap<>();
        for (int a = 0; a < authors; a++)
            nodes.put("a" + a, new GraphNode("Author", "a" + a, Map.of("id", "a" + a, "name", "Ada Lovelace")));
        GraphTables tables = new GraphTables(new KnowledgeGraph(nodes, List.of()));
        assertThrows(IOException.class, () -> tables.write(folder));
    }
}
