package org.coauthor.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coauthor.network.Workers;

/** Moves nodes one by one to the neighbouring group where modularity gains most, until nobody gains. */
final class Moves {
    private final Level level;
    private final Workers workers;
    private final double scale;
    private final int[] group;
    private final double[] strength;
    private final int[] size;
    private final double[] tie;
    private final int[] touched;
    private final int[] empty;
    private int empties;

    /**
     * @param group for each node the number of its group, below the number of nodes; changed
     * @param resolution larger makes more, smaller groups
     */
    Moves(Level level, int[] group, double resolution, Workers workers) {
        int n = level.size();
        this.level = level;
        this.workers = workers;
        this.group = group;
        scale = level.total() == 0 ? 0 : resolution / level.total();
        strength = new double[n];
        size = new int[n];
        tie = new double[n];
        touched = new int[n];
        empty = new int[n + 1];
        for (int v = 0; v < n; v++) {
            strength[group[v]] += level.strength()[v];
            size[group[v]]++;
        }
        for (int g = n - 1; g >= 0; g--) if (size[g] == 0) empty[empties++] = g;
    }

    /** Returns whether anybody moved. */
    boolean run(SplittableRandom random) {
        int n = level.size();
        int[] queue = level.shuffled(random);
        boolean[] waiting = new boolean[n];
        Arrays.fill(waiting, true);
        boolean moved = false;
        int head = 0;
        int tail = 0;
        int looks = 0;
        for (int count = n; count > 0; count--) {
            workers.step(looks++, looks + count);
            int v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting[v] = false;
            int target = best(v);
            if (target == group[v]) continue;
            move(v, target);
            moved = true;
            for (int a = level.offsets()[v]; a < level.offsets()[v + 1]; a++) {
                int w = level.neighbours()[a];
                if (waiting[w] || group[w] == target) continue;
                waiting[w] = true;
                queue[tail] = w;
                tail = tail + 1 == n ? 0 : tail + 1;
                count++;
            }
        }
        return moved;
    }

    private int best(int v) {
        int own = group[v];
        int count = 0;
        for (int a = level.offsets()[v]; a < level.offsets()[v + 1]; a++) {
            int g = group[level.neighbours()[a]];
            if (tie[g] == 0) touched[count++] = g;
            tie[g] += level.weight(a);
        }
        double cost = level.strength()[v] * scale;
        int best = own;
        double most = tie[own] - cost * (strength[own] - level.strength()[v]);
        for (int i = 0; i < count; i++) {
            int g = touched[i];
            double gain = tie[g] - cost * strength[g];
            if (g != own && gain > most + 1e-12) {
                most = gain;
                best = g;
            }
        }
        for (int i = 0; i < count; i++) tie[touched[i]] = 0;
        if (most < -1e-12 && size[own] > 1 && empties > 0) best = empty[empties - 1];
        return best;
    }

    private void move(int v, int target) {
        int own = group[v];
        strength[own] -= level.strength()[v];
        if (--size[own] == 0) empty[empties++] = own;
        if (size[target] == 0) empties = remove(target);
        strength[target] += level.strength()[v];
        size[target]++;
        group[v] = target;
    }

    /** Only the last empty group is ever taken, but the group just left may lie upon it. */
    private int remove(int target) {
        if (empty[empties - 1] != target) empty[empties - 2] = empty[empties - 1];
        return empties - 1;
    }
}
