package org.coauthor.importer.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The body of an answer, which fails where the server falls silent: the time limit of Java's HTTP client ends with the headers. */
final class HeardBody extends FilterInputStream {
    private final Duration silence;
    private volatile long heard = System.nanoTime();
    private volatile boolean over;
    private volatile boolean silent;

    HeardBody(InputStream body, Duration silence) {
        super(body);
        this.silence = silence;
        watch(silence.toNanos());
    }

    private void watch(long nanoseconds) {
        CompletableFuture.delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS).execute(() -> {
            if (over) return;
            long left = silence.toNanos() - (System.nanoTime() - heard);
            if (left > 0) {
                watch(left);
                return;
            }
            silent = true;
            try {
                in.close();
            } catch (IOException e) {
                // The reader is told of the silence, which is the cause.
            }
        });
    }

    private int told(int read) throws IOException {
        if (silent) throw silence();
        heard = System.nanoTime();
        return read;
    }

    private IOException silence() {
        return new IOException("nothing more came for " + silence.toSeconds() + " seconds");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return told(in.read(into, from, length));
        } catch (IOException e) {
            throw silent ? silence() : e;
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        in.close();
    }
}
