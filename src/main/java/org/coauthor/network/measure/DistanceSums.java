package org.coauthor.network.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * What all distances from someone add up to, for everyone at once: searches from 64 sources at a time, one bit each (Then et al., PVLDB
 * 8(4), 2014), on the network with one node for all people who are alike and no way through side vertices. Everything is summed in
 * whole numbers, so that the result is the same for any number of threads; reciprocals are held to 2^-40 or better up to four million
 * people. Cost: O(s (n + m) / 64) word operations a level, s sources after those who are alike are taken together.
 */
public final class DistanceSums {
    private final long[] distances;
    private final long[] reached;
    private final double[] reciprocals;
    private final int[] largest;

    public DistanceSums(CollaborationNetwork network, Workers workers) {
        int n = network.vertices();
        distances = new long[n];
        reached = new long[n];
        reciprocals = new double[n];
        largest = new int[n];
        Rows rows = Betweenness.whole(network);
        Kinds kinds = new Kinds(rows, true, workers);
        Compressed graph = new Compressed(rows, kinds);
        long unit = Long.MAX_VALUE / Math.max(1, 2L * n);
        int[] starts = new int[graph.nodes() + 1];
        int[] targets = graph.outward(graph.cores(), starts);
        long[] sources = new long[graph.nodes()];
        for (int v = 0; v < sources.length; v++) sources[v] = (long) graph.copies[v] << 32 | v;
        Arrays.sort(sources);
        int[] batches = batches(sources);
        List<NodeSearch> searches = new ArrayList<>();
        workers.run(batches.length - 1, 1, () -> {
            NodeSearch search = new NodeSearch(graph, starts, targets, unit);
            synchronized (searches) {
                searches.add(search);
            }
            return (from, to) -> search.run(sources, batches[from], batches[to]);
        });
        long[] units = new long[n];
        for (NodeSearch search : searches) add(graph, search, units);
        for (int v = 0; v < n; v++) reciprocals[v] = units[v] / (double) unit;
        within(rows, kinds, graph);
    }

    /** The sum of the distances to all who can be reached. */
    public long distances(int vertex) {
        return distances[vertex];
    }

    /** How many others can be reached. */
    public long reached(int vertex) {
        return reached[vertex];
    }

    /** The sum of 1/distance to all who can be reached. */
    public double reciprocals(int vertex) {
        return reciprocals[vertex];
    }

    /** The distance to the farthest who can be reached; 0 where there is nobody. */
    public int largest(int vertex) {
        return largest[vertex];
    }

    /** Where to divide the sorted sources: after 64, and where the number of vertices behind a node changes. */
    private static int[] batches(long[] sources) {
        int[] ends = new int[sources.length + 1];
        int count = 0;
        for (int i = 0; i < sources.length; i++)
            if (i == 0 || i - ends[count - 1] == Long.SIZE || sources[i] >>> 32 != sources[i - 1] >>> 32)
                ends[count++] = i;
        ends[count] = sources.length;
        return Arrays.copyOf(ends, count + 1);
    }

    private void add(Compressed graph, NodeSearch search, long[] units) {
        for (int v = 0; v < distances.length; v++) {
            int node = graph.node(v);
            distances[v] += search.distances[node];
            reached[v] += search.reached[node];
            units[v] += search.reciprocals[node];
            largest[v] = Math.max(largest[v], search.largest[node]);
        }
    }

    /** Adds the distances among those who are alike: 1 within a clique, 2 across where they have a neighbour in common. */
    private void within(Rows rows, Kinds kinds, Compressed graph) {
        int n = distances.length;
        int[] clique = new int[n];
        for (int v = 0; v < n; v++) clique[kinds.clique(v)]++;
        for (int v = 0; v < n; v++) {
            int near = clique[kinds.clique(v)] - 1;
            boolean joined = rows.offsets()[v + 1] - rows.offsets()[v] > near;
            int far = joined ? (int) graph.copies[graph.node(v)] - 1 - near : 0;
            distances[v] += near + 2L * far;
            reached[v] += near + far;
            largest[v] = Math.max(largest[v], far > 0 ? 2 : near > 0 ? 1 : 0);
            reciprocals[v] += near + far / 2.0;
        }
    }
}
