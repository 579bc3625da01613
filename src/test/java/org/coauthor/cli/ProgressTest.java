package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void tellsHowFarAtWhatRateAndHowLongYet() {
        assertEquals(
                "reading dblp.xml.gz, 25 %, 500.0 MB at 50.0 MB/s, 30 s left",
                Progress.line("reading dblp.xml.gz", 500_000_000, 2_000_000_000, 10));
        assertEquals(
                "reading dblp.xml.gz, 0 %, 1.0 MB at 1.0 MB/s, 16 min 39 s left",
                Progress.line("reading dblp.xml.gz", 1_000_000, 1_000_000_000, 1));
        assertEquals("reading -, 3.0 MB at 1.5 MB/s", Progress.line("reading -", 3_000_000, 0, 2));
        assertEquals("Neo4j's importer, 1 min 5 s", Progress.line("Neo4j's importer", 0, 0, 65.2));
    }

    @Test
    void saysNothingWhereNoTerminalIs() {
        StringWriter out = new StringWriter();
        try (Progress progress = Progress.on(new PrintWriter(out, true))) {
            progress.phase("writing");
            progress.clear();
        }
        assertEquals("", out.toString());
    }
}
