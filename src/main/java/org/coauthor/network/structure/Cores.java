package org.coauthor.network.structure;

import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Cores: the k-core is the largest part in which everyone has k neighbours. */
public final class Cores {
    private Cores() {}

    /**
     * The core number of every vertex: the largest k whose core it is in. Level by level those with no more than k neighbours left are
     * taken away, so that only degrees are touched out of order. Source: Seidman, Social Networks 5, 1983; Kabir and Madduri, PKC,
     * IPDPSW 2017. Cost: O(n + m), since everyone stands in as many levels as the core number says.
     */
    public static int[] of(CollaborationNetwork network, Workers workers) {
        int n = network.vertices();
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        int[] degree = new int[n];
        int[] left = new int[n];
        for (int v = 0; v < n; v++) {
            degree[v] = offsets[v + 1] - offsets[v];
            left[v] = v;
        }
        int[] queue = new int[n];
        int remaining = n;
        for (int k = 0; remaining > 0; k++) {
            workers.check(n - remaining, n);
            int tail = 0;
            int kept = 0;
            for (int i = 0; i < remaining; i++) {
                int v = left[i];
                if (degree[v] == k) queue[tail++] = v;
                else if (degree[v] > k) left[kept++] = v;
            }
            remaining = kept;
            for (int head = 0; head < tail; head++) {
                workers.step(head, tail);
                int v = queue[head];
                for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                    int w = neighbours[a];
                    int d = degree[w];
                    if (d <= k) continue;
                    degree[w] = d - 1;
                    if (d - 1 == k) queue[tail++] = w;
                }
            }
        }
        return degree;
    }
}
