package org.coauthor.network.link;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;
import org.jspecify.annotations.Nullable;

/** Collects the people two steps away from someone, with what those between add to their scores. Not for several threads at once. */
final class Neighbourhood {
    private final CollaborationNetwork network;
    private final double[] shares;
    private final double @Nullable [] fresh;
    private final double[] scores;
    private final boolean[] known;
    private int[] found = new int[64];
    private int count;

    /** @param recency of the ties where they count by it; null where all count the same */
    Neighbourhood(CollaborationNetwork network, Predictor predictor, @Nullable Recency recency) {
        this.network = network;
        fresh = recency == null ? null : recency.ofPlace();
        scores = new double[network.vertices()];
        known = new boolean[network.vertices()];
        shares = new double[network.vertices()];
        for (int v = 0; v < shares.length; v++)
            shares[v] = network.degree(v) < 2 ? 0 : Math.max(Double.MIN_VALUE, predictor.share(network.degree(v)));
    }

    /** Finds those numbered above a bound whom someone has not written with. Cost: the sum of the degrees of someone's co-authors. */
    void visit(int person, int above) {
        for (int i = 0; i < count; i++) scores[found[i]] = 0;
        count = 0;
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        known[person] = true;
        for (int a = offsets[person]; a < offsets[person + 1]; a++) known[neighbours[a]] = true;
        for (int a = offsets[person]; a < offsets[person + 1]; a++) {
            int w = neighbours[a];
            for (int b = offsets[w]; b < offsets[w + 1]; b++) {
                int x = neighbours[b];
                if (x <= above || known[x]) continue;
                if (scores[x] == 0) {
                    if (count == found.length) found = Arrays.copyOf(found, 2 * count);
                    found[count++] = x;
                }
                scores[x] += fresh == null ? shares[w] : shares[w] * fresh[a] * fresh[b];
            }
        }
        for (int a = offsets[person]; a < offsets[person + 1]; a++) known[neighbours[a]] = false;
        known[person] = false;
    }

    int size() {
        return count;
    }

    int person(int place) {
        return found[place];
    }

    double score(int person) {
        return scores[person];
    }
}
