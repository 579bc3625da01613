package org.coauthor.network.structure;

import org.coauthor.network.CollaborationNetwork;

/** Cores: the k-core is the largest part in which everyone has k neighbours. */
public final class Cores {
    private Cores() {}

    /**
     * The core number of every vertex: the largest k whose core it is in. Source: Batagelj and Zaversnik, An O(m) algorithm for cores
     * decomposition of networks, 2003. Cost: O(n + m).
     */
    public static int[] of(CollaborationNetwork network) {
        int n = network.vertices();
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        int[] degree = new int[n];
        int largest = 0;
        for (int v = 0; v < n; v++) {
            degree[v] = offsets[v + 1] - offsets[v];
            largest = Math.max(largest, degree[v]);
        }
        int[] bin = new int[largest + 2];
        for (int d : degree) bin[d + 1]++;
        for (int d = 0; d <= largest; d++) bin[d + 1] += bin[d];
        int[] order = new int[n];
        int[] place = new int[n];
        for (int v = 0; v < n; v++) {
            place[v] = bin[degree[v]]++;
            order[place[v]] = v;
        }
        for (int d = largest; d > 0; d--) bin[d] = bin[d - 1];
        if (largest >= 0) bin[0] = 0;
        for (int i = 0; i < n; i++) {
            int v = order[i];
            int own = degree[v];
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int w = neighbours[a];
                int d = degree[w];
                if (d <= own) continue;
                int first = bin[d]++;
                int there = place[w];
                int u = order[first];
                order[there] = u;
                place[u] = there;
                order[first] = w;
                place[w] = first;
                degree[w] = d - 1;
            }
        }
        return degree;
    }
}
