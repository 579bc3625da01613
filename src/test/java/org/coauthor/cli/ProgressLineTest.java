package org.coauthor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter out = new StringWriter();
    private long now = Long.MAX_VALUE - 1_000_000;
    private final ProgressLine progress = new ProgressLine(new PrintWriter(out), () -> now);

    @Test
    void saysNothingWithinASecondAndThenAFewTimesASecond() {
        for (int i = 1; i < 100; i++) assertTrue(progress.goOn(i, 400));
        assertEquals("", out.toString());
        now += 1_000_000_000;
        for (int i = 100; i < 200; i++) assertTrue(progress.goOn(i, 400));
        assertEquals("\r25 % \r", out.toString());
        now += 250_000_000;
        progress.goOn(300, 400);
        assertEquals("\r25 % \r\r75 % \r", out.toString());
        now += 250_000_000;
        progress.goOn(400, 400);
        assertTrue(out.toString().endsWith("\r      \r"));
    }
}
