package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.coauthor.network.Workers;

/**
 * Shows on a terminal how far a long computation is: from its second second on, a few times a second, on one line over which whatever
 * comes next is written.
 */
final class ProgressLine implements Workers.Progress {
    private static final long STEP = 250_000_000;

    private final PrintWriter terminal;
    private final LongSupplier nanos;
    private final AtomicLong next;

    /** @param nanos the time */
    ProgressLine(PrintWriter terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        next = new AtomicLong(nanos.getAsLong() + 4 * STEP);
    }

    @Override
    public boolean goOn(long done, long total) {
        long now = nanos.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + STEP)) {
            terminal.print(done < total ? "\r" + 100 * done / total + " % \r" : "\r      \r");
            terminal.flush();
        }
        return true;
    }
}
