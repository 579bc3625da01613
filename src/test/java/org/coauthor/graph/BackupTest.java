package org.coauthor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no backups, or not this program's. */
class BackupTest {
    private static final String HEAD = "{\"format\":\"coauthor-backup-1\"}\n";

    @TempDir
    Path folder;

    private static byte[] gz(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String schema(int version) {
        return HEAD + "{\"label\":\"Setting\",\"properties\":{\"id\":\"schema\",\"value\":" + version + "}}\n";
    }

    private void refused(Exit exit, String message, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        CoauthorException refused = assertThrows(CoauthorException.class, () -> Backup.read(file));
        assertEquals(exit, refused.exit());
        assertTrue(refused.getMessage().startsWith(file + " " + message), refused.getMessage());
    }

    @Test
    void areRefused() throws IOException {
        String none = "is no backup of coauthor";
        byte[] good = gz(schema(1));
        refused(Exit.NO_SOURCE, none, new byte[0]);
        refused(Exit.NO_SOURCE, none, "some text".getBytes(StandardCharsets.UTF_8));
        refused(Exit.NO_SOURCE, none, gz("{\"some\":\"json\"}\n"));
        refused(Exit.NO_SOURCE, none, Arrays.copyOf(good, good.length - 9));
        refused(Exit.NO_SOURCE, none, gz(HEAD + "{\"label\":\"Person\",\"properties\":{}}\n"));
        refused(Exit.NO_SOURCE, none, gz(HEAD + "{\"type\":\"KNOWS\"}\n"));
        refused(Exit.STORE, "was written by a newer coauthor", gz(schema(99)));
    }

    @Test
    void aFileThatIsNotThereIsCalledSo() {
        Path file = folder.resolve("none");
        CoauthorException refused = assertThrows(CoauthorException.class, () -> Backup.read(file));
        assertEquals("no such file: " + file, refused.getMessage());
    }

    @Test
    void theSchemaOfAnotherStoreIsNotTaken() throws IOException {
        Backup.Content content = Backup.read(Files.write(folder.resolve("file"), gz(schema(1))));
        assertTrue(content.settings().isEmpty());
    }
}
