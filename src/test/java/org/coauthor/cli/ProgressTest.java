package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.coauthor.network.Workers;
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
        try (Progress progress = Progress.on(null)) {
            progress.phase("writing");
            assertSame(Workers.Progress.NONE, progress.computing());
        }
    }

    @Test
    void tellsHowFarAComputationIsAndTakesTheLineAway() throws InterruptedException {
        StringWriter out = new StringWriter();
        try (Progress progress = Progress.on(new PrintWriter(out, true))) {
            Workers.Progress loop = progress.computing();
            assertTrue(loop.goOn(3, 12));
            for (int i = 0; i < 100 && !out.toString().contains("computing, 25 %"); i++) Thread.sleep(100);
            progress.done();
        }
        assertTrue(out.toString().contains("\rcomputing, 25 %"), out::toString);
        assertTrue(out.toString().endsWith("\r" + " ".repeat("computing, 25 %".length()) + "\r"), out::toString);
    }
}
