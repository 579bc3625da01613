package org.coauthor.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coauthor.network.CollaborationNetwork;
import org.jspecify.annotations.Nullable;

/**
 * A weighted graph of groups of people, at first of single people.
 *
 * @param offsets where each row begins; one more at the end
 * @param neighbours the rows; loops are left out
 * @param weights for each place in the rows its weight, or null where all are 1
 * @param strength for each node the sum of its ties, those inside the group counted twice
 * @param total the sum of all strengths
 */
record Level(int[] offsets, int[] neighbours, double @Nullable [] weights, double[] strength, double total) {
    private static final int BLOCK = 256;

    static Level of(CollaborationNetwork network, boolean weighted) {
        int n = network.vertices();
        double[] strength = new double[n];
        double[] weights = null;
        if (weighted) {
            int[] edges = network.edgesOfPlaces();
            weights = new double[edges.length];
            for (int a = 0; a < edges.length; a++) weights[a] = network.pairs().weights()[edges[a]];
        }
        double total = 0;
        for (int v = 0; v < n; v++) {
            strength[v] = weights == null ? network.degree(v) : 0;
            if (weights != null)
                for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) strength[v] += weights[a];
            total += strength[v];
        }
        return new Level(network.offsets(), network.neighbours(), weights, strength, total);
    }

    /**
     * All nodes in random order: neighbouring numbers stand near each other, for the cache, blocks and what is in each in any order.
     */
    int[] shuffled(SplittableRandom random) {
        int n = size();
        int[] blocks = new int[(n + BLOCK - 1) / BLOCK];
        for (int b = 0; b < blocks.length; b++) place(blocks, 0, b, b, random);
        int[] order = new int[n];
        int next = 0;
        for (int block : blocks) {
            int first = next;
            int end = Math.min(n, (block + 1) * BLOCK);
            for (int v = block * BLOCK; v < end; v++) place(order, first, next++, v, random);
        }
        return order;
    }

    /** Puts a number anywhere between first and last; what stood there goes to the last place. */
    private static void place(int[] order, int first, int last, int number, SplittableRandom random) {
        int at = first + random.nextInt(last - first + 1);
        order[last] = order[at];
        order[at] = number;
    }

    int size() {
        return strength.length;
    }

    double weight(int place) {
        return weights == null ? 1 : weights[place];
    }

    /** The graph whose nodes are the groups, numbered from 0 to count, of this graph's nodes. Cost: O(n + m). */
    Level grouped(int[] group, int count) {
        int n = size();
        int[] starts = new int[count + 1];
        for (int g : group) starts[g + 1]++;
        for (int g = 0; g < count; g++) starts[g + 1] += starts[g];
        int[] members = new int[n];
        int[] cursor = Arrays.copyOf(starts, count);
        for (int v = 0; v < n; v++) members[cursor[group[v]]++] = v;
        int[] rows = new int[count + 1];
        int[] row = new int[neighbours.length];
        double[] ties = new double[neighbours.length];
        double[] sums = new double[count];
        int[] at = new int[count];
        Arrays.fill(at, -1);
        int m = 0;
        for (int g = 0; g < count; g++) {
            int begin = m;
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                int v = members[i];
                sums[g] += strength[v];
                for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                    int h = group[neighbours[a]];
                    if (h == g) continue;
                    if (at[h] < begin) {
                        at[h] = m;
                        row[m] = h;
                        ties[m++] = weight(a);
                    } else ties[at[h]] += weight(a);
                }
            }
            rows[g + 1] = m;
        }
        return new Level(rows, Arrays.copyOf(row, m), Arrays.copyOf(ties, m), sums, total);
    }

    /** Numbers the labels from 0 in the order of first use; returns how many there are. */
    static int renumber(int[] labels) {
        int largest = 0;
        for (int label : labels) largest = Math.max(largest, label);
        int[] number = new int[largest + 1];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (number[labels[i]] == 0) number[labels[i]] = ++count;
            labels[i] = number[labels[i]] - 1;
        }
        return count;
    }
}
