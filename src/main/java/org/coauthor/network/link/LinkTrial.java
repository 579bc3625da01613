package org.coauthor.network.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;

/**
 * The network of works up to a year, and which of its people write together for the first time in the years after: from it the weights of
 * {@link Predictor#LEARNED} are learned, and by it predictors are measured. Deterministic.
 */
public final class LinkTrial {
    private static final int BEST = 1000;
    private static final long SEED = 1;

    /** For each new pair so many random ones. */
    private static final int RANDOM = 12;

    /** Each of which stands for so many others. */
    private static final double SHARE = 50;

    private static final double RIDGE = 1e-4;

    /**
     * How good a predictor is.
     *
     * @param area the chance that a new pair scores above a random other one, ties counting half
     * @param areaNear the same where both pairs are at distance two
     * @param precision the share of new pairs among the best 1,000, or as many as there are
     */
    public record Figures(double area, double areaNear, double precision) {}

    private final CollaborationNetwork past;
    private final Set<Long> fresh = new HashSet<>();
    private final Workers workers;

    /**
     * @param until the last year of the network
     * @param years how many years after count
     */
    public LinkTrial(Authorships works, int until, int years, Workers workers) {
        this.workers = workers;
        past = Projection.ALL.years(1, until).of(works, workers);
        CollaborationNetwork later =
                Projection.ALL.years(until + 1, until + years).of(works, workers);
        Map<String, Integer> places = new HashMap<>();
        for (int v = 0; v < past.vertices(); v++) places.put(past.people().ids().get(v), v);
        List<String> ids = later.people().ids();
        for (int e = 0; e < later.edges(); e++) {
            int a = places.getOrDefault(ids.get(later.getEdgeSource(e)), -1);
            int b = places.getOrDefault(ids.get(later.getEdgeTarget(e)), -1);
            if (a >= 0 && b >= 0 && past.edge(a, b) < 0) fresh.add(key(a, b));
        }
    }

    /** The network of the past. */
    public CollaborationNetwork past() {
        return past;
    }

    /** How many pairs of its people wrote together for the first time in the years after. */
    public int newPairs() {
        return fresh.size();
    }

    /**
     * Learns what tells new pairs from all others at distance two, and from random ones: logistic regression. Cost: that of the pairs at
     * distance two, some ten times.
     */
    public LinkWeights learn() {
        Recency recency = new Recency(past);
        LinkFeatures features = new LinkFeatures(past, recency);
        Recommender common = Recommender.learned(past, LinkWeights.shipped());
        LogisticRegression regression = new LogisticRegression(LinkFeatures.NAMES.size());
        for (long pair : sorted(fresh)) regression.add(features(pair, features, common), true, 1);
        for (long pair : others(RANDOM * fresh.size(), false))
            regression.add(features(pair, features, common), false, SHARE);
        Neighbourhood near = new Neighbourhood(past, Predictor.LEARNED, recency);
        for (int v = 0; v < past.vertices(); v++) {
            workers.step(v, past.vertices());
            near.visit(v, v);
            for (int i = 0; i < near.size(); i++) {
                int w = near.person(i);
                if (!fresh.contains(key(v, w))) regression.add(features.of(v, w, near.score(w)), false, 1);
            }
        }
        double[] weights = regression.fit(RIDGE);
        return new LinkWeights(
                weights[0], DoubleStream.of(weights).skip(1).boxed().toList());
    }

    private static double[] features(long pair, LinkFeatures features, Recommender common) {
        return features.of(low(pair), high(pair), common.byCommon(low(pair), high(pair)));
    }

    /** Measures a predictor of the network of the past. Cost: that of {@link Recommender#best}. */
    public Figures measure(Recommender recommender) {
        Recommender common = new Recommender(past, Predictor.COMMON_NEIGHBOURS);
        long[] all = sorted(fresh);
        long[] near = Arrays.stream(all)
                .filter(k -> common.score(low(k), high(k)) > 0)
                .toArray();
        List<PairScore> best = recommender.best(BEST, workers);
        double right = best.stream()
                .filter(p -> fresh.contains(key(p.low(), p.high())))
                .count();
        return new Figures(
                area(scores(recommender, all), scores(recommender, others(all.length, false))),
                area(scores(recommender, near), scores(recommender, others(near.length, true))),
                right / best.size());
    }

    /** Random pairs who wrote together in neither time, some of them perhaps twice; none where everybody wrote with everybody. */
    private long[] others(int count, boolean near) {
        SplittableRandom random = new SplittableRandom(SEED);
        long[] others = new long[count];
        int found = 0;
        for (long tries = 0; found < count && tries < 1000L * count; tries++) {
            int a = random.nextInt(past.vertices());
            int b = near ? twoStepsFrom(a, random) : random.nextInt(past.vertices());
            if (a != b && past.edge(a, b) < 0 && !fresh.contains(key(a, b))) others[found++] = key(a, b);
        }
        return Arrays.copyOf(others, found);
    }

    private int twoStepsFrom(int start, SplittableRandom random) {
        int v = start;
        for (int i = 0; i < 2 && past.degree(v) > 0; i++)
            v = past.neighbours()[past.offsets()[v] + random.nextInt(past.degree(v))];
        return v;
    }

    /** The chance that one of the first is above one of the others, ties counting half; not a number where either are none. */
    static double area(double[] first, double[] others) {
        double[] sorted = others.clone();
        Arrays.sort(sorted);
        double[] ascending = first.clone();
        Arrays.sort(ascending);
        double wins = 0;
        int below = 0;
        int upTo = 0;
        for (double score : ascending) {
            while (below < sorted.length && sorted[below] < score) below++;
            while (upTo < sorted.length && sorted[upTo] <= score) upTo++;
            wins += (below + upTo) / 2.0;
        }
        return wins / first.length / others.length;
    }

    private static double[] scores(Recommender recommender, long[] pairs) {
        return Arrays.stream(pairs)
                .mapToDouble(k -> recommender.score(low(k), high(k)))
                .toArray();
    }

    private static long[] sorted(Set<Long> pairs) {
        return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int low(long pair) {
        return (int) (pair >>> 32);
    }

    private static int high(long pair) {
        return (int) pair;
    }
}
