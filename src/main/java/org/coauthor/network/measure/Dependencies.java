package org.coauthor.network.measure;

import java.util.Arrays;

/**
 * How much a source depends on each node for its shortest paths (Brandes 2001), with nodes that stand for several vertices. Nodes are
 * numbered anew by each search, in the order in which it finds them, so that what is read and written lies close together, and whether a
 * node is new, or on the next level, is seen from its number; numbers go on from search to search, so that nothing needs to be cleared.
 * The loop over neighbours has no branch that could be mispredicted; the way back goes only over the edges of shortest paths. Not for
 * several threads at once. Cost: O(n + m) a source.
 */
final class Dependencies {
    private final double[] copies;
    /** The number that the last search gave each node; of an earlier search where below its first number. */
    private final int[] number;

    private final int[] queue;
    private final int[] ends;
    private final double[] paths;
    private final double[] share;
    private int[] onward = new int[1024];
    private int base = 1;

    /** Working memory for a graph of this many nodes. */
    Dependencies(double[] copies) {
        int n = copies.length;
        this.copies = copies;
        number = new int[n];
        queue = new int[n + 1];
        ends = new int[n];
        paths = new double[n];
        share = new double[n];
    }

    /**
     * Adds weight times the dependency of one source on every other node.
     *
     * @param source where to begin
     * @param row the targets that the source's own row is in, from its begin to its end
     * @param offsets the rows of all other nodes
     * @param targets as the rows of all other nodes
     * @param reach how many people are behind each node
     */
    void add(
            int source,
            int[] row,
            int begin,
            int end,
            int[] offsets,
            int[] targets,
            double[] reach,
            double weight,
            double[] scores) {
        if (onward.length < targets.length + row.length) onward = new int[targets.length + row.length];
        if (base > Integer.MAX_VALUE - 2 * number.length) {
            Arrays.fill(number, 0);
            base = 1;
        }
        int tail = 0;
        number[source] = base;
        queue[tail++] = source;
        for (int a = begin; a < end; a++) {
            number[row[a]] = base + tail;
            paths[tail] = 1;
            queue[tail++] = row[a];
        }
        tail = forward(tail, offsets, targets);
        back(tail, reach, weight, scores);
        base += tail;
    }

    private int forward(int reached, int[] offsets, int[] targets) {
        int tail = reached;
        int found = 0;
        int start = base;
        ends[0] = 0;
        int cleared = tail;
        for (int head = 1; head < tail; ) {
            int last = tail;
            for (; head < last; head++) {
                int v = queue[head];
                int first = found;
                int stop = offsets[v + 1];
                for (int a = offsets[v]; a < stop; a++) {
                    int w = targets[a];
                    int known = number[w] - start;
                    int fresh = known >> 31;
                    known += tail - known & fresh;
                    queue[tail] = w;
                    tail -= fresh;
                    number[w] = known + start;
                    onward[found] = known;
                    found += last - 1 - known >>> 31;
                }
                while (cleared < tail) paths[cleared++] = 0;
                double through = paths[head] * copies[v];
                for (int i = first; i < found; i++) paths[onward[i]] += through;
                ends[head] = found;
            }
        }
        return tail;
    }

    private void back(int tail, double[] reach, double weight, double[] scores) {
        for (int i = tail - 1; i > 0; i--) {
            int v = queue[i];
            double sum = 0;
            for (int j = ends[i - 1]; j < ends[i]; j++) sum += share[onward[j]];
            double own = paths[i];
            double dependency = own * sum;
            share[i] = (reach[v] + copies[v] * dependency) / own;
            scores[v] += weight * dependency;
        }
    }
}
