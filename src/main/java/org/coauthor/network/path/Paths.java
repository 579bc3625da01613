package org.coauthor.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.coauthor.network.CollaborationNetwork;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm;
import org.jgrapht.graph.GraphWalk;
import org.jspecify.annotations.Nullable;

/**
 * Shortest paths of joint works, searched from both ends at once. Keeps its working memory from search to search, each of which clears
 * only what it touched. Not for several threads at once.
 */
public final class Paths implements ShortestPathAlgorithm<Integer, Integer> {
    private final CollaborationNetwork network;
    private final int[] offsets;
    private final int[] neighbours;
    private final @Nullable IntPredicate avoided;
    /** In the upper half the steps from the start, counted up from 1, from the end, down from -1; in the lower half who is before. 0
     * where not reached. One array, since both are always touched together. */
    private final long[] marks;

    private int[] queue = new int[64];
    private int[] touched = new int[64];
    private int reached;

    public Paths(CollaborationNetwork network) {
        this(network, null);
    }

    /**
     * @param avoided people who may not stand inside a path; null for nobody
     */
    public Paths(CollaborationNetwork network, @Nullable IntPredicate avoided) {
        this.network = network;
        offsets = network.offsets();
        neighbours = network.neighbours();
        this.avoided = avoided;
        marks = new long[network.vertices()];
    }

    /** The people of a shortest path, both ends among them; empty where there is none. Cost: O(n + m) at worst. */
    public Optional<List<Integer>> shortest(int from, int to) {
        if (from == to) return Optional.of(List.of(from));
        reached = 0;
        int[] ahead = {from};
        int[] behind = {to};
        touch(from, 1, -1);
        touch(to, -1, -1);
        int[] meeting = {-1, -1};
        int up = 1;
        int down = -1;
        long workAhead = work(ahead);
        long workBehind = work(behind);
        while (ahead.length > 0 && behind.length > 0 && meeting[0] < 0) {
            if (workAhead <= workBehind) {
                ahead = expand(ahead, ++up, meeting);
                workAhead = work(ahead);
            } else {
                behind = expand(behind, --down, meeting);
                workBehind = work(behind);
            }
        }
        Optional<List<Integer>> path = meeting[0] < 0 ? Optional.empty() : Optional.of(joined(meeting));
        for (int i = 0; i < reached; i++) marks[touched[i]] = 0;
        return path;
    }

    /** The same as JGraphT has it, null where there is none. Its weight is the number of steps. */
    @Override
    public @Nullable GraphPath<Integer, Integer> getPath(Integer from, Integer to) {
        return shortest(from, to).map(path -> walk(network, path)).orElse(null);
    }

    /** How many steps it has; infinitely many where there is none. */
    @Override
    public double getPathWeight(Integer from, Integer to) {
        return shortest(from, to).map(path -> path.size() - 1.0).orElse(Double.POSITIVE_INFINITY);
    }

    /** The paths from someone, each searched when asked for. */
    @Override
    public SingleSourcePaths<Integer, Integer> getPaths(Integer from) {
        return new SingleSourcePaths<>() {
            @Override
            public Graph<Integer, Integer> getGraph() {
                return network;
            }

            @Override
            public Integer getSourceVertex() {
                return from;
            }

            @Override
            public double getWeight(Integer to) {
                return getPathWeight(from, to);
            }

            @Override
            public @Nullable GraphPath<Integer, Integer> getPath(Integer to) {
                return Paths.this.getPath(from, to);
            }
        };
    }

    /** The people of a path as a path of JGraphT, whose weight is the number of steps. */
    static GraphPath<Integer, Integer> walk(CollaborationNetwork network, List<Integer> people) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 1; i < people.size(); i++) edges.add(network.edge(people.get(i - 1), people.get(i)));
        return new GraphWalk<>(
                network, people.get(0), people.get(people.size() - 1), people, edges, people.size() - 1.0);
    }

    private long work(int[] front) {
        long work = 0;
        for (int v : front) work += offsets[v + 1] - offsets[v];
        return work;
    }

    /** Goes one step on from everyone in front; where the other search is met, the lowest meeting is noted. */
    private int[] expand(int[] front, int mark, int[] meeting) {
        int count = 0;
        for (int v : front) {
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int w = neighbours[a];
                int known = (int) (marks[w] >> 32);
                if (known == 0) {
                    if (avoided != null && avoided.test(w)) continue;
                    touch(w, mark, v);
                    if (count == queue.length) queue = Arrays.copyOf(queue, 2 * count);
                    queue[count++] = w;
                } else if ((known ^ mark) < 0) {
                    meeting[0] = mark > 0 ? v : w;
                    meeting[1] = mark > 0 ? w : v;
                    return front;
                }
            }
        }
        return Arrays.copyOf(queue, count);
    }

    private void touch(int v, int mark, int from) {
        marks[v] = (long) mark << 32 | from & 0xFFFFFFFFL;
        if (reached == touched.length) touched = Arrays.copyOf(touched, 2 * reached);
        touched[reached++] = v;
    }

    private List<Integer> joined(int[] meeting) {
        List<Integer> path = new ArrayList<>();
        for (int v = meeting[0]; v >= 0; v = (int) marks[v]) path.add(v);
        Collections.reverse(path);
        for (int v = meeting[1]; v >= 0; v = (int) marks[v]) path.add(v);
        return path;
    }
}
