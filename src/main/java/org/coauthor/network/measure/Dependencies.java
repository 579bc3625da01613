package org.coauthor.network.measure;

/**
 * How much a source depends on each node for its shortest paths (Brandes 2001), with nodes that stand for several vertices. Distances
 * are kept modulo 120 in a byte, which suffices since neighbours differ by one at most; the loop over neighbours has no branch that
 * could be mispredicted; the way back goes only over the edges of shortest paths. Not for several threads at once.
 * Cost: O(n + m) a source.
 */
final class Dependencies {
    private static final int MODULUS = 120;

    private final double[] copies;
    private final byte[] level;
    private final int[] queue;
    private final int[] ends;
    private final double[] paths;
    private final double[] share;
    private int[] onward = new int[1024];

    /** Working memory for a graph of this many nodes. */
    Dependencies(double[] copies) {
        int n = copies.length;
        this.copies = copies;
        level = new byte[n];
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
        level[source] = 1;
        queue[0] = source;
        int tail = 1;
        int found = 0;
        for (int a = begin; a < end; a++) {
            int w = row[a];
            level[w] = 2;
            paths[w] = 1;
            queue[tail++] = w;
        }
        ends[0] = 0;
        int head = 1;
        int next = 2;
        while (head < tail) {
            int last = tail;
            next = next == MODULUS ? 1 : next + 1;
            for (; head < last; head++) {
                int v = queue[head];
                int first = found;
                int stop = offsets[v + 1];
                for (int a = offsets[v]; a < stop; a++) {
                    int w = targets[a];
                    int known = level[w];
                    int fresh = known - 1 >>> 31;
                    queue[tail] = w;
                    tail += fresh;
                    known += fresh * next;
                    level[w] = (byte) known;
                    onward[found] = w;
                    found += (known ^ next) - 1 >>> 31;
                }
                double through = paths[v] * copies[v];
                for (int i = first; i < found; i++) paths[onward[i]] += through;
                ends[head] = found;
            }
        }
        back(tail, reach, weight, scores);
        for (int i = 0; i < tail; i++) {
            level[queue[i]] = 0;
            paths[queue[i]] = 0;
        }
    }

    private void back(int tail, double[] reach, double weight, double[] scores) {
        for (int i = tail - 1; i > 0; i--) {
            int v = queue[i];
            double sum = 0;
            for (int j = ends[i - 1]; j < ends[i]; j++) sum += share[onward[j]];
            double own = paths[v];
            double dependency = own * sum;
            share[v] = (reach[v] + copies[v] * dependency) / own;
            scores[v] += weight * dependency;
        }
    }
}
