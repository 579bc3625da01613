package org.coauthor.network.measure;

import java.util.Arrays;

/**
 * A part of a network with one node for all vertices that are alike. Nodes are numbered core first, then side nodes, each in the order
 * of a breadth-first search, so that neighbours lie close in memory. Rows of core nodes name core nodes, then side nodes; rows of side
 * nodes name core nodes only.
 */
final class Compressed {
    private final Rows rows;
    private final Kinds kinds;
    private final int[] nodeOf;
    private final int[] firsts;
    private final int cores;
    final int[] offsets;
    final int[] targets;
    /** For each node how many people are behind its vertices. */
    final double[] reach;
    /** For each node how many vertices it stands for. */
    final double[] copies;

    Compressed(Rows rows, Kinds kinds) {
        this.rows = rows;
        this.kinds = kinds;
        nodeOf = new int[rows.size()];
        Arrays.fill(nodeOf, -1);
        int[] order = new int[rows.size()];
        cores = numberCores(order);
        firsts = Arrays.copyOf(order, numberSides(order));
        reach = new double[firsts.length];
        copies = new double[firsts.length];
        for (int v = 0; v < rows.size(); v++) {
            int node = nodeOf[kinds.kind(v)];
            nodeOf[v] = node;
            reach[node] += rows.reach()[v];
            copies[node]++;
        }
        offsets = new int[firsts.length + 1];
        targets = connect();
    }

    /** How many nodes are core nodes. */
    int cores() {
        return cores;
    }

    int nodes() {
        return firsts.length;
    }

    /** The node of a vertex. */
    int node(int vertex) {
        return nodeOf[vertex];
    }

    private int numberCores(int[] order) {
        int n = rows.size();
        long[] byDegree = new long[n];
        int roots = 0;
        for (int v = 0; v < n; v++)
            if (kinds.kind(v) == v && !kinds.isSide(v))
                byDegree[roots++] = (long) (n - rows.offsets()[v + 1] + rows.offsets()[v]) << 32 | v;
        Arrays.sort(byDegree, 0, roots);
        int tail = 0;
        for (int r = 0; r < roots; r++) {
            int root = (int) byDegree[r];
            if (nodeOf[root] >= 0) continue;
            int head = tail;
            nodeOf[root] = tail;
            order[tail++] = root;
            for (; head < tail; head++) {
                int v = order[head];
                for (int a = rows.offsets()[v]; a < rows.offsets()[v + 1]; a++) {
                    int w = rows.neighbours()[a];
                    if (kinds.kind(w) != w || kinds.isSide(w) || nodeOf[w] >= 0) continue;
                    nodeOf[w] = tail;
                    order[tail++] = w;
                }
            }
        }
        return tail;
    }

    private int numberSides(int[] order) {
        int count = cores;
        for (int node = 0; node < cores; node++) {
            int v = order[node];
            for (int a = rows.offsets()[v]; a < rows.offsets()[v + 1]; a++) {
                int w = rows.neighbours()[a];
                if (kinds.kind(w) != w || !kinds.isSide(w) || nodeOf[w] >= 0) continue;
                nodeOf[w] = count;
                order[count++] = w;
            }
        }
        for (int v = 0; v < rows.size(); v++)
            if (kinds.kind(v) == v && nodeOf[v] < 0) {
                nodeOf[v] = count;
                order[count++] = v;
            }
        return count;
    }

    private int[] connect() {
        int[] all = new int[rows.neighbours().length];
        int m = 0;
        for (int node = 0; node < firsts.length; node++) {
            int v = firsts[node];
            int begin = m;
            for (int a = rows.offsets()[v]; a < rows.offsets()[v + 1]; a++) {
                int w = rows.neighbours()[a];
                if (kinds.kind(w) == w && nodeOf[w] != node) all[m++] = nodeOf[w];
            }
            Arrays.sort(all, begin, m);
            offsets[node + 1] = m;
        }
        return Arrays.copyOf(all, m);
    }

    /**
     * The rows as seen by searches that begin at side nodes from one on: side nodes before it are no longer there, and from side nodes
     * nothing goes on. Fills the offsets, returns the targets.
     */
    int[] outward(int firstSide, int[] starts) {
        int[] out = new int[offsets[cores]];
        int m = 0;
        for (int node = 0; node < cores; node++) {
            for (int a = offsets[node]; a < offsets[node + 1]; a++)
                if (targets[a] < cores || targets[a] >= firstSide) out[m++] = targets[a];
            starts[node + 1] = m;
        }
        Arrays.fill(starts, cores + 1, starts.length, m);
        return Arrays.copyOf(out, m);
    }

    /** Adds what lies between vertices that are alike but do not know each other: two steps, by each of their neighbours equally. */
    void scoreWithin(int fromNode, double[] scores) {
        double[] ofClique = new double[rows.size()];
        double[] squares = new double[firsts.length];
        for (int v = 0; v < rows.size(); v++) ofClique[kinds.clique(v)] += rows.reach()[v];
        for (int v = 0; v < rows.size(); v++) squares[nodeOf[v]] += ofClique[v] * ofClique[v];
        for (int node = fromNode; node < firsts.length; node++) {
            double pairs = (reach[node] * reach[node] - squares[node]) / 2;
            if (pairs > 0) scoreAround(firsts[node], pairs, scores);
        }
    }

    /** Adds to the neighbours of a vertex, its own clique apart, equal shares of this many pairs. */
    void scoreAround(int v, double pairs, double[] scores) {
        int around = 0;
        for (int a = rows.offsets()[v]; a < rows.offsets()[v + 1]; a++)
            if (kinds.clique(rows.neighbours()[a]) != kinds.clique(v)) around++;
        for (int a = rows.offsets()[v]; a < rows.offsets()[v + 1]; a++) {
            int w = rows.neighbours()[a];
            if (kinds.clique(w) != kinds.clique(v)) scores[rows.vertices()[w]] += pairs / around;
        }
    }

    /** Adds the scores of the nodes to those of their vertices. */
    void spread(double[] ofNodes, double factor, double[] scores) {
        for (int v = 0; v < rows.size(); v++) scores[rows.vertices()[v]] += factor * ofNodes[nodeOf[v]];
    }
}
