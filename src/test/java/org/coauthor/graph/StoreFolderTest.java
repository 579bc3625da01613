package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does to the folder that it is in, which may hold other things too. */
class StoreFolderTest {
    @TempDir
    Path path;

    private StoreFolder folder;

    @BeforeEach
    void readableByAll() throws IOException {
        folder = new StoreFolder(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path file(String name) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    private void refused(StoreAddress.Folder address) {
        CoauthorException refused = assertThrows(CoauthorException.class, () -> Reset.reset(address));
        assertEquals(Exit.STORE, refused.exit());
    }

    @Test
    void aFolderOfItsOwnIsReadableByItsOwnerOnly() throws IOException {
        for (String ours : new String[] {
            "password", "closed.new", "neo4j.building/tables/a", "neo4j.reading/b", "neo4j.building.lock"
        }) file(ours);
        folder.create();
        assertEquals("rwx------", permissions(path));
        assertFalse(Files.exists(folder.neo4j()));
    }

    @Test
    void ofAFolderThatHoldsOtherThingsTheDatabaseIs() throws IOException {
        file("cv.txt");
        folder.create();
        assertEquals("rwxr-xr-x", permissions(path));
        assertEquals("rwx------", permissions(folder.neo4j()));
        assertFalse(folder.exists());
    }

    @Test
    void emptyingTakesWhatIsOursAndNothingElse() throws IOException {
        Set<String> others = Set.of("cv.txt", "password.txt", "reading", "building");
        file("cv.txt");
        file("password.txt");
        file("reading/paper.pdf");
        file("building/plan.pdf");
        for (String ours : new String[] {
            "password",
            "password.new",
            "network.snapshot",
            "network.snapshot.1.new",
            "closed",
            "creating",
            "neo4j.building/tables/a",
            "neo4j.building/read.json",
            "neo4j.reading/b",
            "neo4j.deleted/data/x",
            "neo4j/data/x"
        }) file(ours);
        Reset.reset(new StoreAddress.Folder(path));
        assertEquals(others, left());
    }

    private Set<String> left() throws IOException {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void emptyingTakesWhatAFirstImportThatWasCutOffHasLeft() throws IOException {
        file("cv.txt");
        folder.create();
        FirstStart killed = FirstStart.of(folder);
        assertNotNull(killed);
        StoreAddress.Folder address = new StoreAddress.Folder(path);
        refused(address);
        killed.close();
        Files.createFile(folder.passwordFile());
        Reset.reset(address);
        assertEquals(Set.of("cv.txt"), left());
        folder.create();
        Reset.reset(address);
        assertEquals(Set.of("cv.txt"), left());
        file("neo4j/mine.txt");
        file("password");
        Reset.reset(address);
        assertEquals(Set.of("cv.txt", "neo4j", "password"), left());
    }

    @Test
    void emptyingThatWasCutOffIsCompleted() throws IOException {
        for (String ours : new String[] {"password", "closed", "neo4j.deleted/data/x", "neo4j.building.lock"})
            file(ours);
        Reset.reset(new StoreAddress.Folder(path));
        assertEquals(Set.of(), left());
    }

    @Test
    void aStoreThatIsOpenOrBeingBuiltIsNotEmptied() throws IOException {
        Path kept = file("neo4j/data/x");
        StoreAddress.Folder address = new StoreAddress.Folder(path);
        Claim claim = Claim.of(folder.building());
        refused(address);
        claim.close();
        try (FileChannel open = FileChannel.open(file("neo4j/data/databases/store_lock"), StandardOpenOption.WRITE)) {
            open.lock();
            refused(address);
        }
        assertTrue(Files.exists(kept));
    }

    @Test
    void otherAddressesThanOursAreNoFolders() {
        for (String address : new String[] {"http://localhost:7474", "https://example.org/x"})
            assertEquals(
                    Exit.USAGE,
                    assertThrows(CoauthorException.class, () -> StoreAddress.parse(address, Map.of()))
                            .exit());
    }
}
