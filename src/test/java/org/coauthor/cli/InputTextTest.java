package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTextTest {
    private static final String CYPHER = "MATCH (w:Work) RETURN count(w)\n";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int query(Path file) {
        String[] words = {
            "query",
            "--file",
            file.toString(),
            "--store",
            folder.resolve("none").toString()
        };
        return Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), words);
    }

    /** A pipe, into which the text is written once. */
    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, CYPHER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();
        return pipe;
    }

    @Test
    void aPipeIsReadToItsEnd() throws IOException, InterruptedException {
        assertEquals(CYPHER, InputText.read(pipe("one").toString(), "Cypher"));
        assertEquals(Exit.STORE.status(), query(pipe("other")), err::toString);
    }

    @Test
    void whatIsNotThereIsAnErrorWithAHint() {
        Path missing = folder.resolve("missing");
        assertEquals(Exit.NO_SOURCE.status(), query(missing));
        assertTrue(err.toString().startsWith("error: " + missing + " cannot be read: no such file"), err::toString);
        assertTrue(err.toString().contains("hint: give a file of Cypher"), err::toString);
    }
}
