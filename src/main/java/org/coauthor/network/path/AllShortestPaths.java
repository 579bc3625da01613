package org.coauthor.network.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** All shortest paths between two people. */
public final class AllShortestPaths {
    private final CollaborationNetwork network;
    private final IntPredicate avoided;
    private final Workers workers;

    /** @param avoided people who may not stand inside a path */
    public AllShortestPaths(CollaborationNetwork network, IntPredicate avoided, Workers workers) {
        this.network = network;
        this.avoided = avoided;
        this.workers = workers;
    }

    /**
     * The paths in the order of their people's numbers; none where the two are not connected. Cost: O(n + m), and the length of all paths
     * returned.
     *
     * @param limit the most to return, since there can be very many
     */
    public List<List<Integer>> of(int from, int to, int limit) {
        int[] left = CollaborationNumbers.from(network, to, v -> v != from && avoided.test(v), workers);
        List<List<Integer>> paths = new ArrayList<>();
        if (left[from] < 0 || limit < 1) return paths;
        int[] cursor = network.offsets().clone();
        Deque<Integer> path = new ArrayDeque<>();
        path.addLast(from);
        while (!path.isEmpty()) {
            int v = path.getLast();
            if (v == to) {
                paths.add(List.copyOf(path));
                if (paths.size() == limit) return paths;
            }
            int next = next(v, left, cursor);
            if (next >= 0) path.addLast(next);
            else {
                cursor[v] = network.offsets()[v];
                path.removeLast();
            }
        }
        return paths;
    }

    private int next(int v, int[] left, int[] cursor) {
        while (cursor[v] < network.offsets()[v + 1]) {
            int w = network.neighbours()[cursor[v]++];
            if (left[w] == left[v] - 1) return w;
        }
        return -1;
    }
}
