package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreIT {
    @Test
    void keepsWhatWasWrittenAcrossRestarts(@TempDir Path folder) {
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            GraphStore store = GraphStore.open(new StoreAddress.Folder(folder.resolve("store")));
            long opened = System.nanoTime();
            store.write(List.of(new Change.Statement("MERGE (a:Author {id: $id})", Map.of("id", "a" + run))));
            assertEquals(
                    run + 1,
                    store.read("MATCH (a:Author) RETURN a.id AS id", Map.of()).size());
            assertEquals(Schema.VERSIONS.size(), Schema.version(store));
            long used = System.nanoTime();
            store.close();
            long closed = System.nanoTime();
            System.err.printf(
                    "open %.1f use %.1f close %.1f%n",
                    (opened - start) / 1e9, (used - opened) / 1e9, (closed - used) / 1e9);
        }
    }
}
