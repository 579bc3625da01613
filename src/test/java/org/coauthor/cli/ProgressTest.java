package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
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
    void tellsWhatIsReadBeforeItIsThere() throws InterruptedException {
        assertTold("reading none, \\d s", progress -> progress.reading(List.of("none"), path -> {}));
    }

    @Test
    void tellsHowFarAComputationIsAndTakesTheLineAway() throws InterruptedException {
        assertTold(
                "computing, 25 %, \\d+ s left",
                progress -> assertTrue(progress.computing().goOn(3, 12)));
    }

    @Test
    void tellsTheShareOfWhatIsOnlyPartlyCounted() throws InterruptedException {
        assertTold("deciding, \\d s", progress -> progress.sharing("deciding"));
        assertTold(
                "deciding, 40 %, \\d+ s left",
                progress -> progress.sharing("deciding").accept(0.4));
        assertTold("deciding, \\d s", progress -> progress.sharing("deciding").accept(1));
        assertEquals("deciding, 40 %, 1 min 0 s left", Progress.line("deciding", 0.4, 40));
    }

    /** A line is told and then overwritten by blanks. */
    private static void assertTold(String line, Consumer<Progress> doing) throws InterruptedException {
        StringWriter out = new StringWriter();
        try (Progress progress = Progress.on(new PrintWriter(out, true))) {
            doing.accept(progress);
            for (int i = 0; i < 100 && out.toString().isEmpty(); i++) Thread.sleep(100);
            progress.done();
        }
        String told = out.toString().split("\r")[1];
        assertTrue(told.matches(line), told);
        assertTrue(out.toString().matches("(?s).*\r +\r"), out::toString);
    }
}
