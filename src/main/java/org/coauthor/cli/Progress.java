package org.coauthor.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.coauthor.importer.Sources;
import org.coauthor.network.Workers;
import org.jspecify.annotations.Nullable;

/** One line on a terminal that tells how far a long command has come, at what rate, and how long it will take; nothing elsewhere. */
final class Progress implements AutoCloseable {
    /** The property that says whether standard error is a terminal. */
    static final String TERMINAL = "coauthor.terminal";

    private static final long EVERY_MILLIS = 500;
    /** A share is told in parts of so many. */
    private static final long SHARES = 1000;

    private final @Nullable PrintWriter terminal;
    private final long begun = System.nanoTime();
    private long phaseBegun = begun;
    private String phase = "";
    private long total;
    private long before;
    private long position;
    private long current;
    private int width;
    private boolean over;
    private volatile long loopDone;
    private volatile long loopTotal;

    private Progress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
        if (terminal == null) return;
        Thread thread = new Thread(this::tick, "progress");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether standard error is a terminal: the start script says so; without it, whether there is a console. */
    static boolean onTerminal() {
        String told = System.getProperty(TERMINAL);
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    /** A line on a terminal; nothing at all where that is null. */
    static Progress on(@Nullable PrintWriter terminal) {
        return new Progress(terminal);
    }

    /** Reads paths one after the other, and tells of how many of the bytes of their files that is. */
    void reading(List<String> paths, Consumer<String> reader) {
        List<Long> sizes = paths.stream().map(Sources::size).toList();
        reading(sizes.stream().mapToLong(n -> n).sum());
        for (int i = 0; i < sizes.size(); i++) {
            source(paths.get(i));
            reader.accept(paths.get(i));
            read(sizes.get(i));
        }
    }

    /** Sources of so many bytes are going to be read; 0 where that is not known. */
    private synchronized void reading(long bytes) {
        total = bytes;
        phaseBegun = System.nanoTime();
    }

    /** A source begins. */
    synchronized void source(String name) {
        phase = "reading " + name;
    }

    /** A file of so many bytes has been read. */
    private synchronized void read(long bytes) {
        before += bytes;
        position = 0;
        current++;
    }

    /** Counts what is read of a file; the largest count among its readings tells how far it is. */
    InputStream watched(InputStream raw) {
        return terminal == null ? raw : new Counted(raw);
    }

    /** Something is being done that cannot be counted. */
    synchronized void phase(String words) {
        phase = words;
        total = 0;
        before = 0;
        position = 0;
        loopTotal = 0;
        phaseBegun = System.nanoTime();
    }

    /** A computation whose loops tell how far they are; {@link #done} ends it. */
    Workers.Progress computing() {
        if (terminal == null) return Workers.Progress.NONE;
        phase("computing");
        return (done, total) -> {
            loopTotal = total;
            loopDone = done;
            return true;
        };
    }

    /** Something is being done of which a part tells its share, 0 to 1, from any thread. */
    DoubleConsumer sharing(String words) {
        phase(words);
        return share -> {
            if (loopTotal == 0) begun();
            loopDone = Math.round(share * SHARES);
            loopTotal = share < 1 ? SHARES : 0;
        };
    }

    private synchronized void begun() {
        phaseBegun = System.nanoTime();
    }

    private synchronized void at(long file, long bytes) {
        if (file == current) position = Math.max(position, bytes);
    }

    private void tick() {
        try {
            while (show()) Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean show() {
        PrintWriter out = terminal;
        if (over || out == null) return false;
        double seconds = (System.nanoTime() - phaseBegun) / 1e9;
        if (!phase.isEmpty() && System.nanoTime() - begun > EVERY_MILLIS * 1_000_000) {
            long loop = loopTotal;
            String line = loop > 0
                    ? line(phase, (double) Math.min(loopDone, loop) / loop, seconds)
                    : line(phase, before + position, total, seconds);
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
        return true;
    }

    /** Takes the line away, before something else is printed. */
    synchronized void clear() {
        PrintWriter out = terminal;
        if (out == null || width == 0) return;
        out.print("\r" + " ".repeat(width) + "\r");
        out.flush();
        width = 0;
    }

    /** What was being done is done. */
    synchronized void done() {
        clear();
        phase = "";
        loopTotal = 0;
    }

    @Override
    public synchronized void close() {
        clear();
        over = true;
    }

    /**
     * The line itself.
     *
     * @param done bytes read
     * @param total bytes to read, 0 where that is not known
     * @param seconds since the beginning
     */
    static String line(String phase, long done, long total, double seconds) {
        StringBuilder line = new StringBuilder(phase);
        if (done > 0) {
            double rate = done / Math.max(seconds, 1e-3);
            if (total >= done) line.append(String.format(Locale.ROOT, ", %d %%", 100 * done / total));
            line.append(String.format(Locale.ROOT, ", %.1f MB at %.1f MB/s", done / 1e6, rate / 1e6));
            if (total >= done)
                line.append(", ").append(time((total - done) / rate)).append(" left");
            return line.toString();
        }
        return line.append(", ").append(time(seconds)).toString();
    }

    /** The line of a loop that is done to a share of 0 to 1. */
    static String line(String phase, double share, double seconds) {
        String line = phase + String.format(Locale.ROOT, ", %d %%", (int) (100 * share));
        return share == 0 ? line : line + ", " + time(seconds * (1 - share) / share) + " left";
    }

    private static String time(double seconds) {
        Duration time = Duration.ofSeconds(Math.round(seconds));
        return time.toMinutes() == 0
                ? time.toSeconds() + " s"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }

    private final class Counted extends FilterInputStream {
        private final long file;
        private long bytes;

        Counted(InputStream in) {
            super(in);
            synchronized (Progress.this) {
                file = current;
            }
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) at(file, ++bytes);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            if (n > 0) at(file, bytes += n);
            return n;
        }
    }
}
