package org.coauthor.network;

import java.util.Arrays;
import org.coauthor.importer.graphfile.GraphFile;

/** Makes a collaboration network of a graph file: directions, loops and repeats go. */
public final class FileNetwork {
    private FileNetwork() {}

    /**
     * The network that a file states. A pair that is stated several times, in either direction, has the largest weight stated; its
     * joint works are that weight where it is a whole number from 1 up, else 1. Cost: O(n + m log d).
     */
    public static CollaborationNetwork of(GraphFile file) {
        int n = file.ids().size();
        int[] sources = file.sources();
        int[] targets = file.targets();
        int[] starts = new int[n + 1];
        for (int e = 0; e < sources.length; e++)
            if (sources[e] != targets[e]) starts[Math.min(sources[e], targets[e]) + 1]++;
        for (int v = 0; v < n; v++) starts[v + 1] += starts[v];
        long[] keys = new long[starts[n]];
        int[] cursor = Arrays.copyOf(starts, n);
        for (int e = 0; e < sources.length; e++)
            if (sources[e] != targets[e])
                keys[cursor[Math.min(sources[e], targets[e])]++] = (long) Math.max(sources[e], targets[e]) << 32 | e;
        return merged(new People(file.ids(), file.names()), starts, keys, file.weights());
    }

    private static CollaborationNetwork merged(People people, int[] starts, long[] keys, double[] weights) {
        int n = starts.length - 1;
        int[] kept = new int[n + 1];
        int[] higher = new int[keys.length];
        double[] largest = new double[keys.length];
        int m = 0;
        for (int v = 0; v < n; v++) {
            Arrays.sort(keys, starts[v], starts[v + 1]);
            int first = m;
            for (int i = starts[v]; i < starts[v + 1]; i++) {
                int other = (int) (keys[i] >>> 32);
                double weight = weights[(int) keys[i]];
                if (m > first && higher[m - 1] == other) largest[m - 1] = Math.max(largest[m - 1], weight);
                else {
                    higher[m] = other;
                    largest[m++] = weight;
                }
            }
            kept[v + 1] = m;
        }
        int[] works = new int[m];
        for (int e = 0; e < m; e++) {
            double w = largest[e];
            works[e] = w >= 1 && w <= Integer.MAX_VALUE && w == Math.rint(w) ? (int) w : 1;
        }
        return new CollaborationNetwork(
                people, Arrays.copyOf(higher, m), new Pairs(kept, works, Arrays.copyOf(largest, m), null, null));
    }
}
