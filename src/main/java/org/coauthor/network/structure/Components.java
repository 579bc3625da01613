package org.coauthor.network.structure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;

/** Connected components. */
public final class Components {
    private static final int FIRST = 2;
    private static final int SAMPLE = 1024;

    private Components() {}

    /**
     * The components, largest first. Everyone is joined with few neighbours at first; whoever is then in the component that is most
     * frequent in a sample need not look at the others. Source: Sutton, Ben-Nun and Barak, Afforest, IPDPS 2018. Cost: O(n + m) at
     * worst, nearly.
     */
    public static Partition of(CollaborationNetwork network, Workers workers) {
        int n = network.vertices();
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        int[] parent = new int[n];
        for (int v = 0; v < n; v++) parent[v] = v;
        for (int v = 0; v < n; v++) {
            workers.step(v, n);
            int end = Math.min(offsets[v] + FIRST, offsets[v + 1]);
            for (int a = offsets[v]; a < end; a++) join(parent, v, neighbours[a]);
        }
        int frequent = frequent(parent);
        for (int v = 0; v < n; v++) {
            workers.step(v, n);
            if (offsets[v + 1] - offsets[v] <= FIRST || root(parent, v) == frequent) continue;
            for (int a = offsets[v] + FIRST; a < offsets[v + 1]; a++) join(parent, v, neighbours[a]);
        }
        for (int v = 0; v < n; v++) parent[v] = parent[parent[v]];
        return new Partition(parent);
    }

    /** The most frequent root of a sample. */
    private static int frequent(int[] parent) {
        int[] roots = new int[Math.min(SAMPLE, parent.length)];
        for (int i = 0; i < roots.length; i++) roots[i] = root(parent, (int) ((long) i * parent.length / roots.length));
        Arrays.sort(roots);
        int best = -1;
        int most = 0;
        for (int i = 0, begin = 0; i < roots.length; i++) {
            if (roots[i] != roots[begin]) begin = i;
            if (i - begin + 1 > most) {
                most = i - begin + 1;
                best = roots[i];
            }
        }
        return best;
    }

    /** The lower root becomes the parent of the higher, so that parents are never higher. */
    private static void join(int[] parent, int v, int w) {
        int a = root(parent, v);
        int b = root(parent, w);
        if (a < b) parent[b] = a;
        else parent[a] = b;
    }

    private static int root(int[] parent, int vertex) {
        int v = vertex;
        int p = parent[v];
        while (p != v) {
            int above = parent[p];
            parent[v] = above;
            v = above;
            p = parent[v];
        }
        return v;
    }
}
