package org.coauthor.importer.record;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coauthor.importer.Sink;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Has the blocks of a source read by all processors at once: the calling thread takes the blocks from the source, workers read them,
 * and what they state reaches the sink on the calling thread, in the order of the source. At most two blocks a processor are under way.
 */
public final class Blocks {
    /** A good size of a block, in bytes: 1 MiB. */
    public static final int SIZE = 1 << 20;

    /** Takes the next block from the source, null at its end. */
    @FunctionalInterface
    public interface Cutter<B> {
        @Nullable
        B next() throws IOException;
    }

    /** Reads a block; called by several threads. */
    @FunctionalInterface
    public interface Reading<B> {
        void read(B block, Sink sink) throws IOException;
    }

    private Blocks() {}

    /** Reads all blocks. A source of one block is read on the calling thread. */
    public static <B> void each(Cutter<B> source, Reading<B> reading, Sink sink) throws IOException {
        B first = source.next();
        B block = first == null ? null : source.next();
        if (first != null && block == null) reading.read(first, sink);
        if (first == null || block == null) return;
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "reading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<Stated>> underWay = new ArrayDeque<>();
            B one = first;
            underWay.add(pool.submit(() -> stated(one, reading)));
            for (; block != null; block = source.next()) {
                B next = block;
                underWay.add(pool.submit(() -> stated(next, reading)));
                while (underWay.size() > 2 * workers
                        || !underWay.isEmpty() && underWay.element().isDone())
                    result(underWay.remove()).handOn(sink);
            }
            while (!underWay.isEmpty()) result(underWay.remove()).handOn(sink);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> Stated stated(B block, Reading<B> reading) throws IOException {
        Stated stated = new Stated();
        reading.read(block, stated);
        return stated;
    }

    private static Stated result(Future<Stated> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) throw io;
            if (cause instanceof RuntimeException defect) throw defect;
            if (cause instanceof Error error) throw error;
            throw new IOException(cause);
        }
    }

    /** What a block states, in order: statements and problems. */
    private static final class Stated implements Sink {
        private final List<Object> all = new ArrayList<>();

        @Override
        public void accept(Statement statement) {
            all.add(statement);
        }

        @Override
        public void problem(Problem problem) {
            all.add(problem);
        }

        void handOn(Sink sink) {
            for (Object one : all) {
                if (one instanceof Statement statement) sink.accept(statement);
                else sink.problem((Problem) one);
            }
        }
    }
}
