package org.coauthor.network.structure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;

/**
 * Breadth-first search from up to 64 vertices at once, one bit each. Source: Then et al., The more the merrier: efficient multi-source
 * graph traversal, PVLDB 8(4), 2014. Not for several threads at once.
 */
final class MultiSearch {
    /** Sources of one search. */
    static final int WIDTH = 64;

    /** Hears which sources reach a vertex first at a distance. */
    @FunctionalInterface
    interface Visitor {
        void reached(int vertex, long sources, int distance);
    }

    private final int[] offsets;
    private final int[] neighbours;
    private final long[] seen;
    private long[] front;
    private long[] next;
    private int[] queue;
    private int[] nextQueue;

    MultiSearch(CollaborationNetwork network) {
        int n = network.vertices();
        offsets = network.offsets();
        neighbours = network.neighbours();
        seen = new long[n];
        front = new long[n];
        next = new long[n];
        queue = new int[n];
        nextQueue = new int[n];
    }

    /** Searches from the sources at these places of a list. Cost: O(n + m) a level at most. */
    void run(int[] sources, int from, int to, Visitor visitor) {
        Arrays.fill(seen, 0);
        int size = 0;
        for (int i = from; i < to; i++) {
            long bit = 1L << i - from;
            int s = sources[i];
            if (front[s] == 0) queue[size++] = s;
            front[s] |= bit;
            seen[s] |= bit;
        }
        for (int distance = 1; size > 0; distance++) size = level(size, distance, visitor);
    }

    private int level(int size, int distance, Visitor visitor) {
        int found = 0;
        for (int i = 0; i < size; i++) {
            int v = queue[i];
            long bits = front[v];
            front[v] = 0;
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int w = neighbours[a];
                long fresh = bits & ~seen[w];
                if (fresh != 0) {
                    if (next[w] == 0) nextQueue[found++] = w;
                    next[w] |= fresh;
                }
            }
        }
        for (int i = 0; i < found; i++) {
            int w = nextQueue[i];
            seen[w] |= next[w];
            visitor.reached(w, next[w], distance);
        }
        long[] front0 = front;
        front = next;
        next = front0;
        int[] queue0 = queue;
        queue = nextQueue;
        nextQueue = queue0;
        return found;
    }
}
