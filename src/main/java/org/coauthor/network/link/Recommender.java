package org.coauthor.network.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.coauthor.network.CollaborationNetwork;

/** Finds people to write with: those two steps away, by a predictor. */
public final class Recommender {
    private final CollaborationNetwork network;
    private final Predictor predictor;

    public Recommender(CollaborationNetwork network, Predictor predictor) {
        this.network = network;
        this.predictor = predictor;
    }

    /** The score of two people; cost: the sum of their degrees. */
    public double score(int a, int b) {
        if (predictor == Predictor.PREFERENTIAL_ATTACHMENT) return (double) network.degree(a) * network.degree(b);
        double score = 0;
        for (int w : common(a, b)) score += predictor.share(network.degree(w));
        return score;
    }

    /**
     * The best people at distance two, falling; equal ones by number. Cost: the sum of the degrees of someone's co-authors.
     *
     * @param limit the most to return
     */
    public List<Recommendation> of(int person, int limit) {
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        double[] scores = new double[network.vertices()];
        int[] found = new int[network.vertices()];
        int count = 0;
        boolean[] known = new boolean[network.vertices()];
        known[person] = true;
        for (int a = offsets[person]; a < offsets[person + 1]; a++) known[neighbours[a]] = true;
        for (int a = offsets[person]; a < offsets[person + 1]; a++) {
            int w = neighbours[a];
            double share = Math.max(Double.MIN_VALUE, predictor.share(network.degree(w)));
            for (int b = offsets[w]; b < offsets[w + 1]; b++) {
                int x = neighbours[b];
                if (known[x]) continue;
                if (scores[x] == 0) found[count++] = x;
                scores[x] += share;
            }
        }
        if (predictor == Predictor.PREFERENTIAL_ATTACHMENT)
            for (int i = 0; i < count; i++) scores[found[i]] = score(person, found[i]);
        return Arrays.stream(found, 0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer v) -> -scores[v]).thenComparingInt(v -> v))
                .limit(limit)
                .map(v -> new Recommendation(v, scores[v], through(person, v)))
                .toList();
    }

    private List<Integer> through(int a, int b) {
        List<Integer> common = common(a, b);
        common.sort(Comparator.comparingInt(network::degree).thenComparingInt(v -> v));
        return List.copyOf(common);
    }

    private List<Integer> common(int a, int b) {
        int[] neighbours = network.neighbours();
        int i = network.offsets()[a];
        int j = network.offsets()[b];
        List<Integer> common = new ArrayList<>();
        while (i < network.offsets()[a + 1] && j < network.offsets()[b + 1]) {
            int difference = neighbours[i] - neighbours[j];
            if (difference == 0) common.add(neighbours[i]);
            if (difference <= 0) i++;
            if (difference >= 0) j++;
        }
        return common;
    }
}
