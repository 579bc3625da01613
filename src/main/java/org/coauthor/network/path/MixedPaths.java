package org.coauthor.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * Shortest paths over several kinds of ties at once: who wrote together, who advised whom (either way), who shared an institution. Every
 * tie is one step; of ties that lead equally far the first kind is taken.
 */
public final class MixedPaths {
    /** What joins two people. */
    public enum Kind {
        /** They wrote together. */
        COAUTHORED,
        /** One advised the other. */
        ADVISED,
        /** Both were at one institution, at whatever time. */
        INSTITUTION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One person of a path.
     *
     * @param person the vertex
     * @param kind of the tie to the person before; for the first one without meaning
     * @param group the number of the shared institution, else -1
     */
    public record Step(int person, Kind kind, int group) {}

    private final CollaborationNetwork network;
    private final Set<Kind> kinds;
    private final int[][] advice;
    private final int[][] members;
    private final Workers workers;
    private final List<List<Integer>> groupsOf = new ArrayList<>();

    /**
     * @param kinds the kinds of ties that count
     * @param advice for each vertex those whom it advised or who advised it
     * @param members for each institution its people
     */
    public MixedPaths(CollaborationNetwork network, Set<Kind> kinds, int[][] advice, int[][] members, Workers workers) {
        this.network = network;
        this.kinds = kinds;
        this.advice = advice;
        this.members = members;
        this.workers = workers;
        for (int v = 0; v < network.vertices(); v++) groupsOf.add(new ArrayList<>(1));
        for (int g = 0; g < members.length; g++)
            for (int v : members[g]) groupsOf.get(v).add(g);
    }

    /**
     * The people of a shortest path, both ends among them; empty where there is none. Cost: linear in the network, the advice and the
     * members: an institution is entered once.
     *
     * @param avoided people who may not stand inside the path
     */
    public Optional<List<Step>> shortest(int from, int to, IntPredicate avoided) {
        return new Search(avoided, to).path(from);
    }

    private final class Search {
        private final IntPredicate avoided;
        private final int to;
        private final int[] before = new int[network.vertices()];
        private final Step[] steps = new Step[network.vertices()];
        private final int[] queue = new int[network.vertices()];
        private final boolean[] entered = new boolean[members.length];
        private int tail;

        Search(IntPredicate avoided, int to) {
            this.avoided = avoided;
            this.to = to;
            Arrays.fill(before, -1);
        }

        Optional<List<Step>> path(int from) {
            before[from] = from;
            steps[from] = new Step(from, Kind.COAUTHORED, -1);
            queue[tail++] = from;
            for (int head = 0; head < tail && before[to] < 0; head++) {
                workers.step(head, queue.length);
                expand(queue[head]);
            }
            if (before[to] < 0) return Optional.empty();
            List<Step> path = new ArrayList<>();
            for (int v = to; v != from; v = before[v]) path.add(steps[v]);
            path.add(steps[from]);
            Collections.reverse(path);
            return Optional.of(List.copyOf(path));
        }

        private void expand(int v) {
            if (kinds.contains(Kind.COAUTHORED))
                for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++)
                    reach(v, network.neighbours()[a], Kind.COAUTHORED, -1);
            if (kinds.contains(Kind.ADVISED)) for (int w : advice[v]) reach(v, w, Kind.ADVISED, -1);
            if (!kinds.contains(Kind.INSTITUTION)) return;
            for (int g : groupsOf.get(v)) {
                if (entered[g]) continue;
                entered[g] = true;
                for (int w : members[g]) reach(v, w, Kind.INSTITUTION, g);
            }
        }

        private void reach(int v, int w, Kind kind, int group) {
            if (before[w] >= 0 || w != to && avoided.test(w)) return;
            before[w] = v;
            steps[w] = new Step(w, kind, group);
            queue[tail++] = w;
        }
    }
}
