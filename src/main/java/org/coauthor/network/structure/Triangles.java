package org.coauthor.network.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * Triangles: three people each of whom wrote with both others. Each pair is directed from the lower to the higher degree, so that
 * nobody has many successors, and each triangle is found once. Source: Schank and Wagner, WEA 2005; Latapy, TCS 407, 2008.
 * Cost: O(m^1.5), near linear on collaboration networks.
 */
public final class Triangles {
    private static final int PIECE = 2048;

    private final CollaborationNetwork network;
    private final long[] ofVertex;
    private final long total;

    public Triangles(CollaborationNetwork network, Workers workers) {
        this.network = network;
        ofVertex = perVertex(network.offsets(), network.neighbours(), workers);
        long sum = 0;
        for (long t : ofVertex) sum += t;
        total = sum / 3;
    }

    /** For each vertex of the graph with these rows the triangles that it is in. */
    public static long[] perVertex(int[] offsets, int[] neighbours, Workers workers) {
        int n = offsets.length - 1;
        int[] starts = new int[n + 1];
        int[] successors = directed(offsets, neighbours, starts, workers);
        List<Count> counts = new ArrayList<>();
        workers.run(n, PIECE, () -> {
            Count count = new Count(starts, successors);
            synchronized (counts) {
                counts.add(count);
            }
            return count;
        });
        long[] found = new long[n];
        for (Count count : counts) for (int v = 0; v < n; v++) found[v] += count.found[v];
        return found;
    }

    /** All triangles. */
    public long total() {
        return total;
    }

    /** The triangles that a vertex is in. */
    public long at(int vertex) {
        return ofVertex[vertex];
    }

    /** Three times the triangles over the pairs of neighbours; not a number where nobody has two neighbours. */
    public double transitivity() {
        double wedges = 0;
        for (int v = 0; v < network.vertices(); v++) wedges += wedges(v);
        return 3.0 * total / wedges;
    }

    /**
     * The share of a vertex's pairs of neighbours who wrote together; not a number below two neighbours. Source: Watts and Strogatz,
     * Nature 393, 1998.
     */
    public double clustering(int vertex) {
        return at(vertex) / wedges(vertex);
    }

    private double wedges(int v) {
        double d = network.degree(v);
        return d * (d - 1) / 2;
    }

    /** The successors of all vertices; each piece puts its own where its rows begin, and then they are moved together. */
    private static int[] directed(int[] offsets, int[] neighbours, int[] starts, Workers workers) {
        int n = starts.length - 1;
        int[] successors = new int[neighbours.length];
        workers.run(n, PIECE, (from, to) -> {
            int m = offsets[from];
            for (int v = from; v < to; v++) {
                long rank = rank(offsets, v);
                int end = offsets[v + 1];
                for (int a = offsets[v]; a < end; a++) {
                    int w = neighbours[a];
                    successors[m] = w;
                    m += rank(offsets, w) > rank ? 1 : 0; // no jump, since nobody could foretell it
                }
                starts[v + 1] = m - offsets[from];
            }
        });
        for (int from = 0; from < n; from += PIECE) {
            int base = starts[from];
            int last = Math.min(n, from + PIECE);
            System.arraycopy(successors, offsets[from], successors, base, starts[last]);
            for (int v = from; v < last; v++) starts[v + 1] += base;
        }
        return successors;
    }

    private static long rank(int[] offsets, int v) {
        return (long) (offsets[v + 1] - offsets[v]) << 32 | v;
    }

    private static final class Count implements Workers.Task {
        private final int[] starts;
        private final int[] successors;
        private final int[] mark;
        /** An int holds it, since each triangle at a vertex has a pair of its own across from it. */
        private final int[] found;

        Count(int[] starts, int[] successors) {
            this.starts = starts;
            this.successors = successors;
            mark = new int[starts.length - 1];
            found = new int[starts.length - 1];
            Arrays.fill(mark, -1);
        }

        @Override
        public void run(int from, int to) {
            for (int v = from; v < to; v++) {
                int end = starts[v + 1];
                if (end - starts[v] < 2) continue;
                for (int a = starts[v]; a < end; a++) mark[successors[a]] = v;
                int own = 0;
                for (int a = starts[v]; a < end; a++) own += close(v, successors[a]);
                found[v] += own;
            }
        }

        private int close(int v, int w) {
            int count = 0;
            int end = starts[w + 1];
            for (int b = starts[w]; b < end; b++) {
                int x = successors[b];
                int closed = mark[x] == v ? 1 : 0;
                found[x] += closed;
                count += closed;
            }
            found[w] += count;
            return count;
        }
    }
}
