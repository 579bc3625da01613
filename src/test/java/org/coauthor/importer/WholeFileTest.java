package org.coauthor.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void before() throws IOException {
        file = folder.resolve("out/file");
        WholeFile.write(file, out -> out.write('1'));
        assertEquals("1", Files.readString(file));
    }

    private void fails(Path target, String reason, WholeFile.Body body) {
        CoauthorException failure = assertThrows(CoauthorException.class, () -> WholeFile.write(target, body));
        assertEquals(Exit.OUTPUT, failure.exit());
        assertEquals("cannot write " + target + ": " + reason, failure.getMessage());
    }

    private void stands() throws IOException {
        assertEquals("1", Files.readString(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFailureLeavesWhatWasThereAndNothingElse() throws IOException {
        fails(file, "No space left on device", out -> {
            out.write('2');
            throw new IOException("No space left on device");
        });
        stands();
        fails(file, "No space left on device", out -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        stands();
        assertThrows(
                IllegalStateException.class,
                () -> WholeFile.write(file, out -> {
                    throw new IllegalStateException();
                }));
        stands();
    }

    @Test
    void whatCannotBeAFileIsSaidInWords() throws IOException {
        fails(file.getParent(), "it is a folder", out -> {});
        fails(Path.of("/"), "it is a folder", out -> {});
        fails(file.resolve("below"), file + " is no folder", out -> {});
        stands();
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, out -> out.write('2'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("2", Files.readString(file));
    }

    @Test
    void aDeviceIsWrittenAsItStands() {
        Path device = Path.of("/dev/full");
        if (!Files.exists(device)) return;
        fails(device, "No space left on device", out -> out.write('1'));
        assertTrue(Files.exists(device));
    }
}
