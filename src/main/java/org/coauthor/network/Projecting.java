package org.coauthor.network;

import java.util.Arrays;

/** One projection at work: for each author, the joint works with those who are numbered higher. */
final class Projecting {
    private static final int PIECE = 4096;

    private final Projection projection;
    private final Authorships from;
    private final int[] begins;
    private final int[] own;
    private final boolean[] taken;
    private final int[] vertex;
    private final int[] places;

    Projecting(Projection projection, Authorships from) {
        this.projection = projection;
        this.from = from;
        int[][] byAuthor = from.byAuthor();
        begins = byAuthor[0];
        own = byAuthor[1];
        taken = new boolean[from.starts().length - 1];
        for (int w = 0; w < taken.length; w++) taken[w] = projection.takes(w, from.years()[w]);
        int n = from.people().size();
        vertex = new int[n];
        int[] kept = new int[n];
        int count = 0;
        for (int a = 0; a < n; a++) {
            boolean there = !projection.isBounded();
            for (int i = begins[a]; i < begins[a + 1] && !there; i++) there = taken[own[i]];
            vertex[a] = there ? count : -1;
            if (there) kept[count++] = a;
        }
        places = Arrays.copyOf(kept, count);
    }

    CollaborationNetwork network(Workers workers) {
        int n = places.length;
        Part[] parts = new Part[(n + PIECE - 1) / PIECE];
        workers.run(n, PIECE, () -> {
            JointWorks joint = new JointWorks(n);
            return (first, last) -> parts[first / PIECE] = part(first, last, joint);
        });
        int m = 0;
        for (Part part : parts) m = Math.addExact(m, part.count);
        int[] starts = new int[n + 1];
        int[] higher = new int[m];
        int[] works = new int[m];
        double[] weights = new double[m];
        short[] first = new short[m];
        short[] last = new short[m];
        int at = 0;
        for (int p = 0; p < parts.length; p++) {
            Part part = parts[p];
            for (int i = 0; i < part.ends.length; i++) starts[p * PIECE + i + 1] = at + part.ends[i];
            System.arraycopy(part.higher, 0, higher, at, part.count);
            System.arraycopy(part.works, 0, works, at, part.count);
            System.arraycopy(part.weights, 0, weights, at, part.count);
            System.arraycopy(part.first, 0, first, at, part.count);
            System.arraycopy(part.last, 0, last, at, part.count);
            at += part.count;
        }
        People people =
                n == from.people().size() ? from.people() : from.people().only(places);
        return new CollaborationNetwork(people, higher, new Pairs(starts, works, weights, first, last));
    }

    private Part part(int first, int last, JointWorks joint) {
        Part part = new Part(last - first);
        for (int v = first; v < last; v++) {
            int author = places[v];
            for (int i = begins[author]; i < begins[author + 1]; i++) {
                int w = own[i];
                int team = from.starts()[w + 1] - from.starts()[w];
                if (!taken[w] || team > projection.largestTeam(from)) continue;
                for (int j = from.starts()[w]; j < from.starts()[w + 1]; j++) {
                    int other = vertex[from.authors()[j]];
                    if (other > v) joint.add(other, 1.0 / (team - 1), from.years()[w]);
                }
            }
            joint.drain(part, projection.leastWorks());
            part.ends[v - first] = part.count;
        }
        return part;
    }

    /** The pairs of some authors. */
    static final class Part {
        private final int[] ends;
        private int count;
        private int[] higher = new int[1024];
        private int[] works = new int[1024];
        private double[] weights = new double[1024];
        private short[] first = new short[1024];
        private short[] last = new short[1024];

        Part(int vertices) {
            ends = new int[vertices];
        }

        void add(int other, int joint, double weight, short from, short to) {
            if (count == higher.length) {
                int size = 2 * count;
                higher = Arrays.copyOf(higher, size);
                works = Arrays.copyOf(works, size);
                weights = Arrays.copyOf(weights, size);
                first = Arrays.copyOf(first, size);
                last = Arrays.copyOf(last, size);
            }
            higher[count] = other;
            works[count] = joint;
            weights[count] = weight;
            first[count] = from;
            last[count++] = to;
        }
    }
}
