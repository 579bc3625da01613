package org.coauthor.network.structure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;

/** Connected components. */
public final class Components {
    private Components() {}

    /** The components, largest first. Cost: O(n + m). */
    public static Partition of(CollaborationNetwork network) {
        int n = network.vertices();
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        int[] labels = new int[n];
        int[] queue = new int[n];
        Arrays.fill(labels, -1);
        int count = 0;
        for (int root = 0; root < n; root++) {
            if (labels[root] >= 0) continue;
            int tail = 0;
            labels[root] = count;
            queue[tail++] = root;
            for (int head = 0; head < tail; head++) {
                int v = queue[head];
                for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                    int w = neighbours[a];
                    if (labels[w] < 0) {
                        labels[w] = count;
                        queue[tail++] = w;
                    }
                }
            }
            count++;
        }
        return new Partition(labels);
    }
}
