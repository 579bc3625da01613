package org.coauthor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a loop in pieces on several threads. Which thread takes which piece is left to chance, so a task writes only what belongs to
 * its piece; then the result is the same for any number of threads.
 *
 * @param threads at least 1
 * @param progress is told of each piece done, and may end the loop
 */
public record Workers(int threads, Progress progress) {
    private static final int STEPS = 4096;

    /** Does the part from (inclusive) to (exclusive) of a loop. */
    @FunctionalInterface
    public interface Task {
        void run(int from, int to);
    }

    /** Hears how far a loop is, from any thread. */
    @FunctionalInterface
    public interface Progress {
        /** Hears nothing and never ends a loop. */
        Progress NONE = (done, total) -> true;

        /** Returns whether to go on. */
        boolean goOn(long done, long total);
    }

    private static final class Pool {
        private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "coauthor-network");
            thread.setDaemon(true);
            return thread;
        });
    }

    public Workers {
        if (threads < 1) throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }

    /** All cores, without progress. */
    public static Workers all() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /** This many threads, without progress. */
    public static Workers of(int threads) {
        return new Workers(threads, Progress.NONE);
    }

    /**
     * Tells how far a loop is that runs on the calling thread alone.
     *
     * @throws CancellationException where the progress says stop, or the calling thread is interrupted
     */
    public void check(long done, long total) {
        if (Thread.currentThread().isInterrupted() || !progress.goOn(done, total))
            throw new CancellationException("stopped");
    }

    /** The same for every step of such a loop, which costs next to nothing: only every 4096th step is told. */
    public void step(int done, int total) {
        if ((done & STEPS - 1) == 0) check(done, total);
    }

    /** Runs one task over 0 to n in pieces of the given size. */
    public void run(int n, int piece, Task task) {
        run(n, piece, () -> task);
    }

    /**
     * Runs a loop over 0 to n in pieces of the given size; every thread gets a task of its own, with its own working memory.
     *
     * @throws CancellationException where the progress says stop, or the calling thread is interrupted
     */
    public void run(int n, int piece, Supplier<? extends Task> tasks) {
        int pieces = (int) (((long) n + piece - 1) / piece);
        if (pieces == 0) return;
        Loop loop = new Loop(n, piece, pieces, progress, tasks);
        List<Future<?>> others = new ArrayList<>();
        for (int t = 1; t < Math.min(threads, pieces); t++) others.add(Pool.THREADS.submit(loop));
        Throwable failure = null;
        try {
            loop.run();
        } catch (RuntimeException | Error e) {
            failure = e;
            loop.stop();
        }
        for (Future<?> other : others) failure = await(other, loop, failure);
        if (failure instanceof Error e) throw e;
        if (failure != null) throw (RuntimeException) failure;
    }

    private static @Nullable Throwable await(Future<?> other, Loop loop, @Nullable Throwable failure) {
        boolean interrupted = false;
        Throwable result = failure;
        while (true) {
            try {
                other.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                loop.stop();
                if (result == null) result = new CancellationException("interrupted");
            } catch (ExecutionException e) {
                loop.stop();
                if (result == null) result = e.getCause() instanceof Error error ? error : unchecked(e.getCause());
                break;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        return result;
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private static final class Loop implements Runnable {
        private final int n;
        private final int piece;
        private final int pieces;
        private final Progress progress;
        private final Supplier<? extends Task> tasks;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final Thread caller = Thread.currentThread();

        Loop(int n, int piece, int pieces, Progress progress, Supplier<? extends Task> tasks) {
            this.n = n;
            this.piece = piece;
            this.pieces = pieces;
            this.progress = progress;
            this.tasks = tasks;
        }

        void stop() {
            next.set(pieces);
        }

        @Override
        public void run() {
            Task task = tasks.get();
            for (int p = next.getAndIncrement(); p < pieces; p = next.getAndIncrement()) {
                int from = p * piece;
                task.run(from, (int) Math.min(n, (long) from + piece));
                if (caller.isInterrupted() || !progress.goOn(done.incrementAndGet(), pieces)) {
                    stop();
                    throw new CancellationException("stopped");
                }
            }
        }
    }
}
