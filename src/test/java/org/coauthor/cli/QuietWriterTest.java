package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietWriterTest {
    @Test
    void dropsWarningsAndKeepsErrors() {
        StringWriter kept = new StringWriter();
        PrintWriter err = new PrintWriter(new QuietWriter(kept), true);
        err.println("warning: a small thing");
        err.println("error: a great thing");
        err.println("hint: do it");
        assertEquals(String.format("error: a great thing%nhint: do it%n"), kept.toString());
    }

    @Test
    void everyCommandTakesQuiet(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("w.jsonl"), "{\"title\": \"A\", \"authors\": []}\n{oops\n");
        assertTrue(errors("extract", broken.toString()).contains("warning: ")
                || errors("extract", "--format", "statements", broken.toString())
                        .contains("warning: "));
        assertEquals("", errors("extract", "--quiet", "--format", "statements", broken.toString()));
    }

    private static String errors(String... args) {
        StringWriter err = new StringWriter();
        PrintWriter writer = new PrintWriter(err, true);
        Main.run(new PrintWriter(new StringWriter()), writer, args);
        return err.toString();
    }
}
