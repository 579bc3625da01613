package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Triangles;

/**
 * Which vertices of a part are alike, and which lie inside no shortest path.
 *
 * <p>A side vertex has neighbours who all know each other: no shortest path needs it. Two vertices are alike where they have the same
 * neighbours, themselves and those of one clique with them apart: everything that holds for one holds for the other. Co-authors of a
 * single work are both. Source: Sariyuce, Saule, Kaya and Catalyurek, Shattering and compressing networks for betweenness centrality,
 * SDM 2013; Baglioni, Geraci, Pellegrini and Lastres, ASONAM 2012. Cost: that of the triangles, and O(m + n log n).
 */
final class Kinds {
    private final Rows rows;
    private final boolean[] side;
    private final int[] clique;
    private final int[] kind;
    private final int sides;

    /** Looks at a part; with sides false nobody is taken for a side vertex. */
    Kinds(Rows rows, boolean sides, Workers workers) {
        this.rows = rows;
        int n = rows.size();
        int[] offsets = rows.offsets();
        side = new boolean[n];
        int count = 0;
        if (sides) {
            long[] triangles = Triangles.perVertex(offsets, rows.neighbours(), workers);
            for (int v = 0; v < n; v++) {
                long d = offsets[v + 1] - offsets[v];
                side[v] = 2 * triangles[v] == d * (d - 1);
                if (side[v]) count++;
            }
        }
        this.sides = count;
        long[] around = new long[n];
        for (int v = 0; v < n; v++)
            for (int a = offsets[v]; a < offsets[v + 1]; a++) around[v] += mixed(rows.neighbours()[a]);
        clique = cliques(around);
        kind = kinds(around);
    }

    /** How many side vertices there are. */
    int sides() {
        return sides;
    }

    boolean[] sideFlags() {
        return side;
    }

    boolean isSide(int v) {
        return side[v];
    }

    /** The first vertex of the clique of vertices with the same closed neighbourhood. */
    int clique(int v) {
        return clique[v];
    }

    /** The first vertex that is alike. */
    int kind(int v) {
        return kind[v];
    }

    private int[] cliques(long[] around) {
        int n = rows.size();
        long[] keys = new long[n];
        int[] own = new int[n];
        for (int v = 0; v < n; v++) {
            keys[v] = around[v] + mixed(v);
            own[v] = v;
        }
        return grouped(keys, own);
    }

    private int[] kinds(long[] around) {
        int n = rows.size();
        long[] keys = new long[n];
        for (int v = 0; v < n; v++) keys[clique[v]] -= mixed(v);
        for (int v = 0; v < n; v++) keys[v] = clique[v] == v ? keys[v] + around[v] + mixed(v) : keys[clique[v]];
        return grouped(keys, clique);
    }

    /** Groups by key, then makes sure of every match: the rows, without the vertices of the own clique, are the same. */
    private int[] grouped(long[] keys, int[] cliqueOf) {
        int n = keys.length;
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] first = new int[n];
        Arrays.fill(first, -1);
        int[] group = new int[n];
        for (int v = 0; v < n; v++) {
            int at = lowest(sorted, keys[v]);
            if (first[at] < 0) first[at] = v;
            group[v] = first[at] == v || alike(first[at], v, cliqueOf) ? first[at] : cliqueOf[v];
        }
        return group;
    }

    private static int lowest(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < key) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /**
     * Whether two vertices have the same neighbours, where in the first pass (everyone a clique of its own) each counts as its own
     * neighbour, in the second none of its own clique does.
     */
    private boolean alike(int u, int v, int[] cliqueOf) {
        if (cliqueOf[u] == cliqueOf[v]) return true;
        if (side[u] != side[v]) return false;
        boolean closed = adjacent(u, v);
        int a = rows.offsets()[u];
        int b = rows.offsets()[v];
        int endA = rows.offsets()[u + 1];
        int endB = rows.offsets()[v + 1];
        while (true) {
            while (a < endA && skipped(rows.neighbours()[a], u, v, closed, cliqueOf)) a++;
            while (b < endB && skipped(rows.neighbours()[b], v, u, closed, cliqueOf)) b++;
            if (a == endA || b == endB) return a == endA && b == endB;
            if (rows.neighbours()[a++] != rows.neighbours()[b++]) return false;
        }
    }

    private static boolean skipped(int w, int own, int other, boolean closed, int[] cliqueOf) {
        return closed ? w == own || w == other : cliqueOf[w] == cliqueOf[own];
    }

    private boolean adjacent(int u, int v) {
        return Arrays.binarySearch(rows.neighbours(), rows.offsets()[u], rows.offsets()[u + 1], v) >= 0;
    }

    private static long mixed(int v) {
        long z = (v + 0x9E3779B9L) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
