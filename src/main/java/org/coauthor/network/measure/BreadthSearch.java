package org.coauthor.network.measure;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;

/** Shortest paths where every step is of length 1. Cost: O(n + m) a source. */
final class BreadthSearch extends PathSearch {
    private final int[] distance;

    BreadthSearch(CollaborationNetwork network) {
        super(network);
        distance = new int[network.vertices()];
        Arrays.fill(distance, -1);
    }

    @Override
    int from(int source) {
        int tail = 0;
        distance[source] = 0;
        paths[source] = 1;
        order[tail++] = source;
        for (int head = 0; head < tail; head++) {
            int v = order[head];
            int next = distance[v] + 1;
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int w = neighbours[a];
                if (distance[w] < 0) {
                    distance[w] = next;
                    order[tail++] = w;
                }
                if (distance[w] == next) paths[w] += paths[v];
            }
        }
        return tail;
    }

    @Override
    boolean comesOver(int person, int place) {
        return distance[neighbours[place]] == distance[person] - 1;
    }

    @Override
    void clear(int reached) {
        for (int i = 0; i < reached; i++) {
            distance[order[i]] = -1;
            paths[order[i]] = 0;
        }
    }
}
