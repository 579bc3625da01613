package org.coauthor.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.KShortestPathAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * The k shortest paths between two people, none of which passes anyone twice. Source: Yen, Management Science 17(11), 1971. Cost:
 * O(k l (n + m)) for paths of length l.
 */
public final class ShortestPaths implements KShortestPathAlgorithm<Integer, Integer> {
    private static final Comparator<List<Integer>> ORDER = Comparator.<List<Integer>>comparingInt(List::size)
            .thenComparing((a, b) -> Arrays.compare(array(a), array(b)));

    private final CollaborationNetwork network;
    private final IntPredicate avoided;
    private final Workers workers;

    /**
     * @param avoided people who may not stand inside a path
     */
    public ShortestPaths(CollaborationNetwork network, IntPredicate avoided, Workers workers) {
        this.network = network;
        this.avoided = avoided;
        this.workers = workers;
    }

    /** Up to k paths, the shortest first, equally long ones by the numbers of their people. */
    public List<List<Integer>> of(int from, int to, int k) {
        List<List<Integer>> paths = new ArrayList<>();
        TreeSet<List<Integer>> candidates = new TreeSet<>(ORDER);
        List<Integer> first = search(List.of(from), to, paths);
        if (first != null) candidates.add(first);
        while (paths.size() < k && !candidates.isEmpty()) {
            List<Integer> path = candidates.pollFirst();
            paths.add(path);
            for (int i = 0; i + 1 < path.size(); i++) {
                List<Integer> other = search(path.subList(0, i + 1), to, paths);
                if (other != null) candidates.add(other);
            }
        }
        return paths;
    }

    /** The same as JGraphT has them; their weight is the number of steps. */
    @Override
    public List<GraphPath<Integer, Integer>> getPaths(Integer from, Integer to, int k) {
        return of(from, to, k).stream().map(path -> Paths.walk(network, path)).toList();
    }

    /** The shortest path that begins as the root does and then goes another way than the paths found already. */
    private @Nullable List<Integer> search(List<Integer> root, int to, List<List<Integer>> found) {
        int n = network.vertices();
        int spur = root.get(root.size() - 1);
        if (spur == to) return root.size() == 1 && found.isEmpty() ? List.of(to) : null;
        int[] before = new int[n];
        Arrays.fill(before, -1);
        for (int v : root) before[v] = v;
        TreeSet<Integer> used = new TreeSet<>();
        for (List<Integer> path : found)
            if (path.size() > root.size() && path.subList(0, root.size()).equals(root)) used.add(path.get(root.size()));
        int[] queue = new int[n];
        int tail = 0;
        queue[tail++] = spur;
        for (int head = 0; head < tail && before[to] < 0; head++) {
            workers.step(head, n);
            int v = queue[head];
            for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
                int w = network.neighbours()[a];
                if (before[w] >= 0 || w != to && avoided.test(w) || v == spur && used.contains(w)) continue;
                before[w] = v;
                queue[tail++] = w;
            }
        }
        return before[to] < 0 ? null : joined(root, before, spur, to);
    }

    private static List<Integer> joined(List<Integer> root, int[] before, int spur, int to) {
        List<Integer> tail = new ArrayList<>();
        for (int v = to; v != spur; v = before[v]) tail.add(v);
        Collections.reverse(tail);
        List<Integer> path = new ArrayList<>(root);
        path.addAll(tail);
        return List.copyOf(path);
    }

    private static int[] array(List<Integer> path) {
        return path.stream().mapToInt(Integer::intValue).toArray();
    }
}
