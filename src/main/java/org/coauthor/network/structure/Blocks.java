package org.coauthor.network.structure;

import java.util.Arrays;
import org.coauthor.network.Workers;

/**
 * Biconnected parts: the largest parts that stay connected whoever is taken away. Two parts share at most one vertex, a cut point; a
 * part of two is a bridge. Parts come in an order in which each part's top (its first member, by which it hangs) follows the parts
 * below it. Source: Hopcroft and Tarjan, CACM 16(6), 1973. Cost: O(n + m).
 */
public final class Blocks {
    private final Workers workers;
    private final int[] offsets;
    private final int[] neighbours;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] cursor;
    private final int[] path;
    private final int[] stack;
    private int stacked;
    private int time;
    private int[] starts = new int[16];
    private int[] members;
    private int filled;
    private int count;

    /** Finds the parts of the graph with these rows. */
    public Blocks(int[] offsets, int[] neighbours, Workers workers) {
        int n = offsets.length - 1;
        this.workers = workers;
        this.offsets = offsets;
        this.neighbours = neighbours;
        found = new int[n];
        low = new int[n];
        parent = new int[n];
        cursor = Arrays.copyOf(offsets, n);
        path = new int[n];
        stack = new int[n];
        members = new int[2 * n];
        for (int root = 0; root < n; root++) if (found[root] == 0) search(root);
    }

    /** How many parts there are. */
    public int count() {
        return count;
    }

    /** How many vertices a part has, at least 2. */
    public int size(int block) {
        return starts[block + 1] - starts[block];
    }

    /** The vertex at a place of a part; at place 0 the top. */
    public int member(int block, int place) {
        return members[starts[block] + place];
    }

    private void search(int root) {
        int depth = 0;
        parent[root] = -1;
        path[depth++] = root;
        enter(root);
        while (depth > 0) {
            int v = path[depth - 1];
            if (cursor[v] < offsets[v + 1]) {
                int w = neighbours[cursor[v]++];
                if (found[w] == 0) {
                    parent[w] = v;
                    path[depth++] = w;
                    enter(w);
                } else if (w != parent[v]) low[v] = Math.min(low[v], found[w]);
            } else {
                depth--;
                leave(v);
            }
        }
        stacked = 0;
    }

    private void enter(int v) {
        workers.step(time, found.length);
        found[v] = low[v] = ++time;
        stack[stacked++] = v;
    }

    private void leave(int v) {
        int p = parent[v];
        if (p < 0) return;
        if (low[v] < found[p]) {
            low[p] = Math.min(low[p], low[v]);
            return;
        }
        if (count + 2 > starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
        add(p);
        int w;
        do {
            w = stack[--stacked];
            add(w);
        } while (w != v);
        starts[++count] = filled;
    }

    private void add(int v) {
        members[filled++] = v;
    }
}
