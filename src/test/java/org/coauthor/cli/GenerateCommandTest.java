package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private static int run(Path out) {
        PrintWriter nowhere = new PrintWriter(new StringWriter(), true);
        return Main.run(nowhere, nowhere, "generate", "works", "--records", "50", "--out", out.toString());
    }

    private byte[] generated() throws IOException {
        Path file = folder.resolve("works.jsonl");
        assertEquals(0, run(file));
        return Files.readAllBytes(file);
    }

    @Test
    void theFileIsReplacedAndNeverWrittenInPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("works.jsonl"), "whole\n");
        Path sameFile = Files.createLink(folder.resolve("link"), file);
        assertTrue(generated().length > 1000);
        assertEquals("whole\n", Files.readString(sameFile));
    }

    @Test
    void aPipeIsWrittenAsItStands() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> run(pipe));
        assertArrayEquals(generated(), Files.readAllBytes(pipe));
        assertEquals(0, status.get());
    }

    @Test
    void theEndingOfTheNameSaysWhetherItIsPacked() throws IOException {
        Path packed = folder.resolve("works.jsonl.GZ");
        assertEquals(0, run(packed));
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            assertArrayEquals(generated(), in.readAllBytes());
        }
    }
}
