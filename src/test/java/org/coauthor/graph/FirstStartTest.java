package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path path;

    private StoreFolder folder;
    private Path half;

    @BeforeEach
    void folder() {
        folder = new StoreFolder(path);
        half = path.resolve("neo4j/data/half");
    }

    private void database() throws IOException {
        Files.createDirectories(half.getParent());
        Files.writeString(half, "x");
    }

    @Test
    void isHeldByOneAndLeavesNothing() throws IOException {
        FirstStart start = FirstStart.of(folder);
        assertNotNull(start);
        CoauthorException held = assertThrows(CoauthorException.class, () -> FirstStart.of(folder));
        assertEquals(Exit.STORE, held.exit());
        database();
        start.done();
        assertFalse(Files.exists(path.resolve("creating")));
        assertNull(FirstStart.of(folder));
        assertTrue(Files.exists(half));
    }

    @Test
    void whatAKillLeftIsBegunAfresh() throws IOException {
        FirstStart killed = FirstStart.of(folder);
        assertNotNull(killed);
        database();
        Files.writeString(path.resolve("password"), "secret");
        killed.close();
        FirstStart start = FirstStart.of(folder);
        assertNotNull(start);
        assertFalse(Files.exists(folder.neo4j()));
        assertFalse(Files.exists(path.resolve("password")));
        start.done();
    }

    @Test
    void aStoreWhoseCreatorHasJustEndedIsLeft() throws IOException {
        database();
        Files.createFile(path.resolve("creating"));
        assertNull(FirstStart.of(folder));
        assertTrue(Files.exists(half));
        assertFalse(Files.exists(path.resolve("creating")));
    }
}
