package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
    @TempDir
    Path path;

    @Test
    void isHeldByOneAndLeavesNothing() throws IOException {
        Path folder = path.resolve("store/building");
        Claim first = Claim.of(folder);
        CoauthorException refused = assertThrows(CoauthorException.class, () -> Claim.of(folder));
        assertEquals(Exit.STORE, refused.exit());
        first.close();
        first.close();
        Claim.of(folder).close();
        try (Stream<Path> files = Files.list(folder.getParent())) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void whatAKillLeftIsNoClaim() throws IOException {
        Path folder = path.resolve("building");
        Files.createFile(path.resolve("building.lock"));
        Claim.of(folder).close();
    }
}
