package org.coauthor.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm.Clustering;

/** Every vertex in one cluster; clusters are numbered from 0 by falling size, equal ones by their first vertex. */
public final class Partition implements Clustering<Integer> {
    private final int[] clusters;
    private final int[] starts;
    private final int[] members;

    /** Takes any labels from 0 to n (exclusive) and numbers them anew. Cost: O(n log n) in the number of clusters. */
    public Partition(int[] labels) {
        int n = labels.length;
        int[] sizes = new int[n];
        int[] firsts = new int[n];
        int count = 0;
        for (int v = 0; v < n; v++) if (sizes[labels[v]]++ == 0) firsts[count++] = v;
        long[] order = new long[count];
        for (int c = 0; c < count; c++) order[c] = (long) (n - sizes[labels[firsts[c]]]) << 32 | firsts[c];
        Arrays.sort(order);
        int[] numbers = new int[n];
        starts = new int[count + 1];
        for (int c = 0; c < count; c++) {
            int label = labels[(int) order[c]];
            numbers[label] = c;
            starts[c + 1] = starts[c] + sizes[label];
        }
        clusters = new int[n];
        members = new int[n];
        int[] cursor = Arrays.copyOf(starts, count);
        for (int v = 0; v < n; v++) {
            clusters[v] = numbers[labels[v]];
            members[cursor[clusters[v]]++] = v;
        }
    }

    /** The cluster of a vertex. */
    public int cluster(int vertex) {
        return clusters[vertex];
    }

    /** How many vertices a cluster has. */
    public int size(int cluster) {
        return starts[cluster + 1] - starts[cluster];
    }

    /** The vertex at a place of a cluster, ascending. */
    public int member(int cluster, int place) {
        return members[starts[cluster] + place];
    }

    @Override
    public int getNumberClusters() {
        return starts.length - 1;
    }

    @Override
    public List<Set<Integer>> getClusters() {
        List<Set<Integer>> all = new ArrayList<>(getNumberClusters());
        for (int c = 0; c < getNumberClusters(); c++) {
            int cluster = c;
            all.add(new Span(
                    size(c), i -> member(cluster, i), v -> v >= 0 && v < clusters.length && clusters[v] == cluster));
        }
        return all;
    }

    @Override
    public Iterator<Set<Integer>> iterator() {
        return getClusters().iterator();
    }
}
