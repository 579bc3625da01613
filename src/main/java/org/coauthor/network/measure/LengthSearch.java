package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;

/**
 * Shortest paths where a step is as long as one over the weight of the pair; a pair of weight 0 is no way. Two ways are equally long
 * where they differ by no more than 1e-12 of their length, so that sums of fractions that are equal on paper are equal here. Source:
 * Dijkstra, Numerische Mathematik 1, 1959; Newman, PRE 64, 016132, 2001, for the lengths. Cost: O(m log n) a source.
 */
final class LengthSearch extends PathSearch {
    private static final double SAME = 1e-12;

    private final double[] lengths;
    private final double[] distance;
    private final int[] heap;
    private final int[] placeInHeap;
    private int size;

    /** @param lengths for each place of the rows */
    LengthSearch(CollaborationNetwork network, double[] lengths) {
        super(network);
        int n = network.vertices();
        this.lengths = lengths;
        distance = new double[n];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        heap = new int[n];
        placeInHeap = new int[n];
    }

    /** For each place of the rows one over the weight of the pair. */
    static double[] lengths(CollaborationNetwork network) {
        int[] edges = network.edgesOfPlaces();
        double[] lengths = new double[edges.length];
        for (int a = 0; a < edges.length; a++) lengths[a] = 1 / network.pairs().weights()[edges[a]];
        return lengths;
    }

    @Override
    int from(int source) {
        int tail = 0;
        distance[source] = 0;
        paths[source] = 1;
        push(source);
        while (size > 0) {
            int v = pop();
            order[tail++] = v;
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int w = neighbours[a];
                double length = distance[v] + lengths[a];
                if (length == Double.POSITIVE_INFINITY) continue;
                if (same(length, distance[w])) paths[w] += paths[v];
                else if (length < distance[w]) {
                    boolean fresh = distance[w] == Double.POSITIVE_INFINITY;
                    distance[w] = length;
                    paths[w] = paths[v];
                    if (fresh) push(w);
                    else rise(placeInHeap[w]);
                }
            }
        }
        return tail;
    }

    private static boolean same(double a, double b) {
        return b < Double.POSITIVE_INFINITY && Math.abs(a - b) <= SAME * b;
    }

    @Override
    boolean comesOver(int person, int place) {
        double before = distance[neighbours[place]];
        return before < distance[person] && same(before + lengths[place], distance[person]);
    }

    @Override
    void clear(int reached) {
        for (int i = 0; i < reached; i++) {
            distance[order[i]] = Double.POSITIVE_INFINITY;
            paths[order[i]] = 0;
        }
    }

    private void push(int v) {
        heap[size] = v;
        placeInHeap[v] = size;
        rise(size++);
    }

    private int pop() {
        int top = heap[0];
        int last = heap[--size];
        if (size > 0) sink(last);
        return top;
    }

    private void rise(int start) {
        int at = start;
        int v = heap[at];
        while (at > 0 && distance[heap[at - 1 >> 1]] > distance[v]) {
            put(heap[at - 1 >> 1], at);
            at = at - 1 >> 1;
        }
        put(v, at);
    }

    private void sink(int v) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) child++;
            if (distance[heap[child]] >= distance[v]) break;
            put(heap[child], at);
            at = child;
        }
        put(v, at);
    }

    private void put(int v, int at) {
        heap[at] = v;
        placeInHeap[v] = at;
    }
}
