package org.coauthor.network.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.jgrapht.alg.interfaces.LinkPredictionAlgorithm;
import org.jspecify.annotations.Nullable;

/** Finds people to write with: those two steps away, by a predictor. */
public final class Recommender implements LinkPredictionAlgorithm<Integer, Integer> {
    private static final int PIECE = 1024;

    private final CollaborationNetwork network;
    private final Predictor predictor;
    private final @Nullable TopicAffinity affinity;
    private final @Nullable Recency recency;
    private final @Nullable LearnedScore learned;

    public Recommender(CollaborationNetwork network, Predictor predictor) {
        this(network, predictor, null);
    }

    /**
     * @param affinity of the network's people to topics; needed by {@link Predictor#TOPIC_AFFINITY} only
     */
    public Recommender(CollaborationNetwork network, Predictor predictor, @Nullable TopicAffinity affinity) {
        this(network, predictor, affinity, LinkWeights.shipped());
    }

    private Recommender(
            CollaborationNetwork network, Predictor predictor, @Nullable TopicAffinity affinity, LinkWeights weights) {
        if (predictor == Predictor.TOPIC_AFFINITY && affinity == null)
            throw new IllegalArgumentException("no topics are known");
        this.network = network;
        this.predictor = predictor;
        this.affinity = affinity;
        recency = predictor == Predictor.LEARNED ? new Recency(network) : null;
        learned = recency == null ? null : new LearnedScore(new LinkFeatures(network, recency), weights);
    }

    /** By {@link Predictor#LEARNED}, with weights of one's own. */
    public static Recommender learned(CollaborationNetwork network, LinkWeights weights) {
        return new Recommender(network, Predictor.LEARNED, null, weights);
    }

    /** The score of two people; cost: the sum of their degrees. */
    public double score(int a, int b) {
        return score(a, b, byCommon(a, b));
    }

    /** What the people whom both know add up to. */
    double byCommon(int a, int b) {
        int[] neighbours = network.neighbours();
        double[] fresh = recency == null ? null : recency.ofPlace();
        double score = 0;
        int i = network.offsets()[a];
        int j = network.offsets()[b];
        while (i < network.offsets()[a + 1] && j < network.offsets()[b + 1]) {
            int difference = neighbours[i] - neighbours[j];
            if (difference == 0) {
                double share = predictor.share(network.degree(neighbours[i]));
                score += fresh == null ? share : share * fresh[i] * fresh[j];
            }
            if (difference <= 0) i++;
            if (difference >= 0) j++;
        }
        return score;
    }

    private double score(int a, int b, double byCommon) {
        return switch (predictor) {
            case PREFERENTIAL_ATTACHMENT -> (double) network.degree(a) * network.degree(b);
            case LEARNED -> Objects.requireNonNull(learned).of(a, b, byCommon);
            case TOPIC_AFFINITY -> Objects.requireNonNull(affinity).similarity(a, b);
            default -> byCommon;
        };
    }

    @Override
    public double predict(Integer a, Integer b) {
        return score(a, b);
    }

    /**
     * The best people at distance two, falling; equal ones by number. Cost: the sum of the degrees of someone's co-authors.
     *
     * @param limit the most to return
     */
    public List<Recommendation> of(int person, int limit) {
        Neighbourhood near = new Neighbourhood(network, predictor, recency);
        near.visit(person, -1);
        IntToDoubleFunction score = v -> score(person, v, near.score(v));
        return IntStream.range(0, near.size())
                .map(near::person)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer v) -> -score.applyAsDouble(v))
                        .thenComparingInt(v -> v))
                .limit(limit)
                .map(v -> new Recommendation(v, score.applyAsDouble(v), through(person, v)))
                .toList();
    }

    /**
     * The best pairs of the whole network at distance two, falling; equal ones by number. Cost: the sum of squared degrees.
     *
     * @param limit the most to return
     */
    public List<PairScore> best(int limit, Workers workers) {
        PriorityQueue<PairScore> best = new PriorityQueue<>(PairScore.ORDER.reversed());
        workers.run(network.vertices(), PIECE, () -> {
            Neighbourhood near = new Neighbourhood(network, predictor, recency);
            PriorityQueue<PairScore> own = new PriorityQueue<>(PairScore.ORDER.reversed());
            return (from, to) -> {
                for (int v = from; v < to; v++) {
                    near.visit(v, v);
                    for (int i = 0; i < near.size(); i++) {
                        int w = near.person(i);
                        keep(new PairScore(v, w, score(v, w, near.score(w))), own, limit);
                    }
                }
                synchronized (best) {
                    for (PairScore pair : own) keep(pair, best, limit);
                }
                own.clear();
            };
        });
        return best.stream().sorted(PairScore.ORDER).toList();
    }

    private static void keep(PairScore pair, PriorityQueue<PairScore> best, int limit) {
        PairScore last = best.peek();
        if (best.size() >= limit && (last == null || PairScore.ORDER.compare(pair, last) >= 0)) return;
        best.add(pair);
        if (best.size() > limit) best.remove();
    }

    /** The people whom both know, the most telling first. */
    public List<Integer> through(int a, int b) {
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
