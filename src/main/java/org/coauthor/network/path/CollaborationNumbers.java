package org.coauthor.network.path;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** Collaboration numbers: how many steps of joint works someone is away, as Erdos numbers are. */
public final class CollaborationNumbers {
    private CollaborationNumbers() {}

    /** The steps from one person to everyone, -1 for whoever is not reached. Cost: O(n + m). */
    public static int[] from(CollaborationNetwork network, int person, Workers workers) {
        return from(network, person, v -> false, workers);
    }

    /** The same without ways through, and to, people who are avoided. */
    static int[] from(CollaborationNetwork network, int person, IntPredicate avoided, Workers workers) {
        int[] steps = new int[network.vertices()];
        Arrays.fill(steps, -1);
        int[] queue = new int[steps.length];
        int tail = 0;
        steps[person] = 0;
        queue[tail++] = person;
        for (int head = 0; head < tail; head++) {
            workers.step(head, steps.length);
            int v = queue[head];
            for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
                int w = network.neighbours()[a];
                if (steps[w] >= 0 || avoided.test(w)) continue;
                steps[w] = steps[v] + 1;
                queue[tail++] = w;
            }
        }
        return steps;
    }
}
