package org.coauthor.network.community;

import java.util.SplittableRandom;
import org.coauthor.network.Workers;

/**
 * Divides each community into well-connected groups: every node begins alone, and those well tied to their community join, one by one,
 * the group inside it where modularity gains most.
 */
final class Refinement {
    private final Level level;
    private final Workers workers;
    private final int[] community;
    private final double scale;
    private final int[] group;
    private final int[] size;
    private final double[] strength;
    private final double[] outward;
    private final double[] tie;
    private final int[] touched;

    Refinement(Level level, int[] community, double resolution, Workers workers) {
        int n = level.size();
        this.level = level;
        this.workers = workers;
        this.community = community;
        scale = level.total() == 0 ? 0 : resolution / level.total();
        group = new int[n];
        size = new int[n];
        strength = level.strength().clone();
        outward = new double[n];
        tie = new double[n];
        touched = new int[n];
    }

    /** For each node the number of its group, below the number of nodes. */
    int[] run(SplittableRandom random) {
        int n = level.size();
        double[] whole = new double[n];
        int[] order = level.shuffled(random);
        for (int v = 0; v < n; v++) {
            group[v] = v;
            size[v] = 1;
            whole[community[v]] += level.strength()[v];
            for (int a = level.offsets()[v]; a < level.offsets()[v + 1]; a++)
                if (community[level.neighbours()[a]] == community[v]) outward[v] += level.weight(a);
        }
        for (int i = 0; i < n; i++) {
            workers.step(i, n);
            int v = order[i];
            if (size[group[v]] == 1 && wellTied(group[v], whole[community[v]])) join(v, whole[community[v]]);
        }
        return group;
    }

    /** Whether a group has at least the ties to the rest of its community that chance would give it. */
    private boolean wellTied(int g, double whole) {
        return outward[g] >= scale * strength[g] * (whole - strength[g]);
    }

    private void join(int v, double whole) {
        int count = 0;
        for (int a = level.offsets()[v]; a < level.offsets()[v + 1]; a++) {
            int w = level.neighbours()[a];
            if (community[w] != community[v]) continue;
            int g = group[w];
            if (tie[g] == 0) touched[count++] = g;
            tie[g] += level.weight(a);
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < count; i++) {
            int g = touched[i];
            double gain = tie[g] - scale * level.strength()[v] * strength[g];
            if (g != group[v] && gain > most && wellTied(g, whole)) {
                most = gain;
                best = g;
            }
        }
        if (best >= 0) {
            outward[best] += outward[v] - 2 * tie[best];
            strength[best] += level.strength()[v];
            size[best]++;
            size[v] = 0;
            group[v] = best;
        }
        for (int i = 0; i < count; i++) tie[touched[i]] = 0;
    }
}
