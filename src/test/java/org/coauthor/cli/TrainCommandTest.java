package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path folder;

    private String data;
    private String journals;
    private String works;

    @BeforeEach
    void data() throws IOException {
        data = Files.createDirectory(folder.resolve("data")).toString();
        Files.writeString(Path.of(data, "anystyle.jsonl"), "{\"source\": \"a\", \"raw\": \"Ada King. On lakes.\"}\n");
        journals = Files.createDirectory(folder.resolve("journals")).toString();
        Files.writeString(Path.of(journals, "a.csv"), "Lake Letters,Lake Lett.\n");
        works = folder.resolve("works.jsonl.gz").toString();
    }

    @Test
    void whatIsNotThereIsAnErrorWithAHint() throws IOException {
        String none = folder.resolve("none").toString();
        fails("error: " + none + ": no such folder", "references", "--data", none, "--journals", none, "--works", none);
        fails("error: " + none + ": no such folder", "references", "--data", data, "--journals", none, "--works", none);
        fails(
                "error: " + works + ": no such file",
                "references",
                "--data",
                data,
                "--journals",
                journals,
                "--works",
                works);
        fails("error: " + data + ": no *.csv", "references", "--data", data, "--journals", data, "--works", works);
        Files.delete(Path.of(data, "anystyle.jsonl"));
        Files.writeString(Path.of(data, "other.jsonl"), "{}\n");
        fails("error: " + data + ": no labelled", "references", "--data", data, "--journals", data, "--works", works);
        fails(
                "error: " + none + ": no such file or folder",
                "names",
                none,
                folder.resolve("out").toString());
        fails("error: " + none + ": no such file or folder", "identity", "--data", none);
    }

    private static void fails(String error, String... arguments) {
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 1];
        all[0] = "train";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertEquals(3, Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), all));
        String said = err.toString();
        assertTrue(said.startsWith(error), said);
        assertTrue(said.contains("\nhint: ") && !said.contains("\tat "), said);
    }
}
