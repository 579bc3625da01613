package org.coauthor.network.structure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Trusses: the k-truss is the largest part in which every pair has k - 2 co-authors in common. */
public final class Trusses {
    private static final int PIECE = 4096;

    private Trusses() {}

    /**
     * The truss number of every edge: the largest k whose truss it is in, at least 2. Source: Cohen, Trusses: cohesive subgraphs for
     * social network analysis, 2008; Wang and Cheng, PVLDB 5(9), 2012. Cost: O(m^1.5); the triangles are counted in parallel.
     */
    public static int[] of(CollaborationNetwork network, Workers workers) {
        int m = network.edges();
        int[] edgeAt = network.edgesOfPlaces();
        int[] support = new int[m];
        Common common = new Common(network, edgeAt);
        workers.run(m, PIECE, (from, to) -> {
            for (int e = from; e < to; e++) {
                int[] count = {0};
                common.of(e, (a, b) -> count[0]++);
                support[e] = count[0];
            }
        });
        int largest = Arrays.stream(support).max().orElse(0);
        int[] bin = new int[largest + 2];
        for (int s : support) bin[s + 1]++;
        for (int s = 0; s <= largest; s++) bin[s + 1] += bin[s];
        int[] order = new int[m];
        int[] place = new int[m];
        int[] cursor = Arrays.copyOf(bin, largest + 1);
        for (int e = 0; e < m; e++) {
            place[e] = cursor[support[e]]++;
            order[place[e]] = e;
        }
        boolean[] gone = new boolean[m];
        for (int i = 0; i < m; i++) {
            if (i % PIECE == 0) workers.check(i, m);
            int e = order[i];
            common.of(e, (a, b) -> {
                if (gone[a] || gone[b]) return;
                lower(a, support[e], support, bin, order, place);
                lower(b, support[e], support, bin, order, place);
            });
            gone[e] = true;
        }
        for (int e = 0; e < m; e++) support[e] += 2;
        return support;
    }

    private static void lower(int e, int least, int[] support, int[] bin, int[] order, int[] place) {
        int s = support[e];
        if (s <= least) return;
        int first = bin[s]++;
        int other = order[first];
        order[place[e]] = other;
        place[other] = place[e];
        order[first] = e;
        place[e] = first;
        support[e] = s - 1;
    }

    @FunctionalInterface
    private interface Pair {
        void edges(int a, int b);
    }

    /** The triangles of an edge, as the other two edges. */
    private record Common(CollaborationNetwork network, int[] edgeAt) {
        void of(int edge, Pair pair) {
            int u = network.lower(edge);
            int w = network.higher(u, edge);
            int i = network.offsets()[u];
            int j = network.offsets()[w];
            int[] neighbours = network.neighbours();
            while (i < network.offsets()[u + 1] && j < network.offsets()[w + 1]) {
                int difference = neighbours[i] - neighbours[j];
                if (difference == 0) pair.edges(edgeAt[i], edgeAt[j]);
                if (difference <= 0) i++;
                if (difference >= 0) j++;
            }
        }
    }
}
