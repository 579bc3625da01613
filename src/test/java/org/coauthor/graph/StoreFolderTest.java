package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
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
        for (String ours : new String[] {"password", "closed.new", "building/tables/a", "reading/b", "building.lock"})
            file(ours);
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
        Path other = file("cv.txt");
        for (String ours : new String[] {
            "password",
            "network.snapshot",
            "closed",
            "building/tables/a",
            "building/read.json",
            "reading/b",
            "neo4j/data/x"
        }) file(ours);
        Reset.reset(new StoreAddress.Folder(path));
        assertTrue(Files.exists(other));
        try (var files = Files.list(path)) {
            assertEquals(1, files.count());
        }
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
