package org.coauthor.importer;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives the reading of one document a limit of time and of memory. */
public final class Deadline {
    /** Deeply nested documents need a deep stack: 64 MiB. */
    private static final long STACK = 64L << 20;

    /** Reads something. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException;
    }

    private Deadline() {}

    /**
     * Reads within a limit. What goes on beyond it is left to itself and never keeps the program from ending.
     *
     * @throws SourceException {@code timeout} or {@code too-large}, where the time or the memory does not suffice
     */
    public static <T> T within(Duration limit, String name, Reading<T> reading) throws IOException {
        FutureTask<T> task = new FutureTask<>(reading::read);
        Thread thread = new Thread(null, task, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new SourceException(
                    "timeout",
                    name + " was not read within " + limit.toSeconds() + " seconds",
                    "raise the limit with --time-limit, or split the file");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("interrupted", "the reading of " + name + " was interrupted", "start again");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) throw io;
            if (cause instanceof RuntimeException defect) throw defect;
            if (cause instanceof OutOfMemoryError)
                throw new SourceException(
                        "too-large", name + " takes more memory than there is", "split it, or give Java more memory");
            if (cause instanceof Error error) throw error;
            throw new IOException(cause);
        }
    }
}
