package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.coauthor.model.CoauthorException.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainLinksCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private Path works = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        for (int w = 0; w < 400; w++) {
            int group = 6 * random.nextInt(12);
            lines.append("""
                    {"id": "w%d", "title": "Work %d", "authors": [{"name": "Ann Person%d"}, {"name": "Ann Person%d"}], "year": %d}
                    """.formatted(w, w, group + random.nextInt(6), group + random.nextInt(6), 2000 + w / 20));
        }
        works = folder.resolve("works.jsonl");
        Files.writeString(works, lines, StandardCharsets.UTF_8);
    }

    private int run(StringWriter out, String... args) {
        String[] all = Arrays.copyOf(new String[] {"train", "links", "--works", works.toString()}, 4 + args.length);
        System.arraycopy(args, 0, all, 4, args.length);
        PrintWriter data = new PrintWriter(out);
        int status = Main.run(data, new PrintWriter(err, true), all);
        data.flush();
        return status;
    }

    @Test
    void writesTheSameWeightsAlwaysAndMeasuresEveryPredictor() throws IOException {
        StringWriter out = new StringWriter();
        assertEquals(0, run(out, "--until", "2005", "--years", "4"), err.toString());
        assertEquals(7, out.toString().lines().count());
        assertTrue(out.toString().startsWith("base = "));
        assertTrue(err.toString().contains("\nlearned "), err.toString());
        Path file = folder.resolve("weights.properties");
        assertEquals(0, run(new StringWriter(), "--until", "2005", "--years", "4", "--out", file.toString()));
        assertEquals(out.toString(), Files.readString(file));
    }

    @Test
    void saysWhereThereIsNothingToLearn() {
        assertEquals(Exit.NOT_FOUND.status(), run(new StringWriter(), "--until", "2030"));
        assertTrue(err.toString().contains("from 2031 to 2035"), err.toString());
        assertEquals(Exit.USAGE.status(), run(new StringWriter(), "--until", "2005", "--years", "0"));
    }
}
