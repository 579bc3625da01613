package org.coauthor.network.measure;

import java.util.Arrays;

/** Searches from up to 64 nodes at once and sums up the distances at the nodes that they reach. Not for several threads at once. */
final class NodeSearch {
    private final Compressed graph;
    private final int[] starts;
    private final int[] targets;
    private final long unit;
    private final long[] seen;
    private long[] front;
    private long[] next;
    private int[] queue;
    private int[] nextQueue;
    final long[] distances;
    final long[] reached;
    /** In units. */
    final long[] reciprocals;

    final int[] largest;

    NodeSearch(Compressed graph, int[] starts, int[] targets, long unit) {
        int n = graph.nodes();
        this.graph = graph;
        this.starts = starts;
        this.targets = targets;
        this.unit = unit;
        seen = new long[n];
        front = new long[n];
        next = new long[n];
        queue = new int[n];
        nextQueue = new int[n];
        distances = new long[n];
        reached = new long[n];
        reciprocals = new long[n];
        largest = new int[n];
    }

    /** Searches from the nodes in the lower half of these numbers, which stand for as many vertices each as the upper half says. */
    void run(long[] sources, int from, int to) {
        if (from == to) return;
        long copies = sources[from] >>> 32;
        Arrays.fill(seen, 0);
        int size = 0;
        for (int i = from; i < to; i++) seen[(int) sources[i]] |= 1L << i - from;
        for (int i = from; i < to; i++) {
            int s = (int) sources[i];
            for (int a = graph.offsets[s]; a < graph.offsets[s + 1]; a++)
                size = push(graph.targets[a], 1L << i - from, size);
        }
        settle(size, copies, 1);
        for (int distance = 2; size > 0; distance++) {
            int found = 0;
            for (int i = 0; i < size; i++) {
                int v = queue[i];
                long bits = front[v];
                front[v] = 0;
                int end = starts[v + 1];
                for (int a = starts[v]; a < end; a++) found = push(targets[a], bits, found);
            }
            size = found;
            settle(size, copies, distance);
        }
    }

    private int push(int w, long bits, int found) {
        long fresh = bits & ~seen[w];
        if (fresh == 0) return found;
        long before = next[w];
        next[w] = before | fresh;
        if (before != 0) return found;
        nextQueue[found] = w;
        return found + 1;
    }

    private void settle(int size, long copies, int distance) {
        long share = unit / distance;
        for (int i = 0; i < size; i++) {
            int w = nextQueue[i];
            long bits = next[w];
            seen[w] |= bits;
            long count = copies * Long.bitCount(bits);
            reached[w] += count;
            distances[w] += count * distance;
            reciprocals[w] += count * share;
            if (largest[w] < distance) largest[w] = distance;
        }
        long[] front0 = front;
        front = next;
        next = front0;
        int[] queue0 = queue;
        queue = nextQueue;
        nextQueue = queue0;
    }
}
