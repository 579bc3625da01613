package org.coauthor.network.structure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Cores: the k-core is the largest part in which everyone has k neighbours. */
public final class Cores {
    /** People a piece; fewer are sooner looked at than handed over to another thread. */
    private static final int PIECE = 32_768;

    /** Those due a piece, each of whom takes longer. */
    private static final int PEEL = 4096;

    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] offsets;
    private final int[] neighbours;
    private final Workers workers;
    private final int[] degree;
    private final int[] left;
    private final int[] due;
    private int remaining;

    private Cores(CollaborationNetwork network, Workers workers) {
        int n = network.vertices();
        offsets = network.offsets();
        neighbours = network.neighbours();
        this.workers = workers;
        degree = new int[n];
        left = new int[n];
        due = new int[n];
        remaining = n;
        for (int v = 0; v < n; v++) {
            degree[v] = offsets[v + 1] - offsets[v];
            left[v] = v;
        }
    }

    /**
     * The core number of every vertex: the largest k whose core it is in. Level by level those with no more than k neighbours left are
     * taken away, each thread following those who come down to the level by its own doing, so that only degrees are touched out of
     * order. Source: Seidman, Social Networks 5, 1983; Kabir and Madduri, PKC, IPDPSW 2017. Cost: O(n + m), since everyone stands in as
     * many levels as the core number says.
     */
    public static int[] of(CollaborationNetwork network, Workers workers) {
        Cores cores = new Cores(network, workers);
        for (int k = 0; cores.remaining > 0; k++) {
            int level = k;
            int found = cores.part(level);
            if (found > 0) workers.run(found, PEEL, () -> cores.new Peeling(level));
        }
        return cores.degree;
    }

    /** Puts those at the level among the due, and keeps those above it; returns how many are due. */
    private int part(int level) {
        int pieces = (remaining + PIECE - 1) / PIECE;
        int[] kept = new int[pieces];
        int[] taken = new int[pieces];
        workers.run(remaining, PIECE, (from, to) -> {
            int stays = from;
            int goes = from;
            for (int i = from; i < to; i++) {
                int v = left[i];
                int d = degree[v];
                left[stays] = v;
                stays += d > level ? 1 : 0;
                due[goes] = v;
                goes += d == level ? 1 : 0;
            }
            kept[from / PIECE] = stays - from;
            taken[from / PIECE] = goes - from;
        });
        remaining = close(left, kept);
        return close(due, taken);
    }

    /** Moves the pieces of an array together; returns how long they are. */
    private static int close(int[] values, int[] lengths) {
        int end = 0;
        for (int piece = 0; piece < lengths.length; piece++) {
            System.arraycopy(values, piece * PIECE, values, end, lengths[piece]);
            end += lengths[piece];
        }
        return end;
    }

    /**
     * One thread's share of those due. Each pair lost is one atomic step down; one that would go below the level is taken back, so that
     * who has come down to the level stays there and is followed once.
     */
    private final class Peeling implements Workers.Task {
        private final int level;
        private int[] queue = new int[2 * PEEL];

        Peeling(int level) {
            this.level = level;
        }

        @Override
        public void run(int from, int to) {
            int tail = to - from;
            System.arraycopy(due, from, queue, 0, tail);
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                int end = offsets[v + 1];
                if (tail + end - offsets[v] > queue.length) queue = Arrays.copyOf(queue, 2 * (tail + end - offsets[v]));
                for (int a = offsets[v]; a < end; a++) {
                    int w = neighbours[a];
                    if (degree[w] <= level) continue;
                    int before = (int) CELL.getAndAdd(degree, w, -1);
                    if (before == level + 1) queue[tail++] = w;
                    else if (before <= level) CELL.getAndAdd(degree, w, 1);
                }
            }
        }
    }
}
