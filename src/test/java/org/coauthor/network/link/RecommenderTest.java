package org.coauthor.network.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coauthor.network.Belonging;
import org.coauthor.network.Belonging.Tie;
import org.coauthor.network.Catalogue;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Pairs;
import org.coauthor.network.Workers;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.CommonNeighborsLinkPrediction;
import org.jgrapht.alg.linkprediction.PreferentialAttachmentLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.junit.jupiter.api.Test;

class RecommenderTest {

    @Test
    void scoresAsJGraphTDoesAndFindsEveryoneAtDistanceTwo() {
        for (int seed = 0; seed < 30; seed++) {
            CollaborationNetwork network = dated(Networks.random(seed, 10 + seed), seed);
            var common = new CommonNeighborsLinkPrediction<>(network);
            var adamic = new AdamicAdarIndexLinkPrediction<>(network);
            var resource = new ResourceAllocationIndexLinkPrediction<>(network);
            var attachment = new PreferentialAttachmentLinkPrediction<>(network);
            TopicAffinity affinity = new TopicAffinity(topics(seed, network.vertices()), Workers.of(1));
            for (Predictor predictor : Predictor.values()) {
                Recommender recommender = new Recommender(network, predictor, affinity);
                List<Recommendation> found = recommender.of(0, 1000);
                for (Recommendation r : found) {
                    int v = r.person();
                    double expected =
                            switch (predictor) {
                                case COMMON_NEIGHBOURS -> common.predict(0, v);
                                case ADAMIC_ADAR -> adamic.predict(0, v);
                                case RESOURCE_ALLOCATION -> resource.predict(0, v);
                                case PREFERENTIAL_ATTACHMENT -> attachment.predict(0, v);
                                case TOPIC_AFFINITY -> affinity.similarity(0, v);
                                case LEARNED -> learned(network, 0, v);
                            };
                    assertEquals(expected, r.score(), 1e-9);
                    assertEquals(expected, recommender.score(0, v), 1e-9);
                    assertEquals(common.predict(0, v), r.through().size(), 0);
                }
                long near = network.vertexSet().stream()
                        .filter(v -> v != 0 && !network.containsEdge(0, v) && common.predict(0, v) > 0)
                        .count();
                assertEquals(near, found.size());
            }
        }
    }

    /** The same network with years, some of them not known; for every third seed with none. */
    private static CollaborationNetwork dated(CollaborationNetwork network, int seed) {
        if (seed % 3 == 0) return network;
        Random random = new Random(seed);
        Pairs pairs = network.pairs();
        short[] first = new short[network.edges()];
        short[] last = new short[network.edges()];
        int[] higher = new int[network.edges()];
        for (int e = 0; e < first.length; e++) {
            higher[e] = network.higher(network.lower(e), e);
            if (random.nextInt(5) == 0) continue;
            first[e] = (short) (1980 + random.nextInt(40));
            last[e] = (short) (first[e] + random.nextInt(10));
        }
        return new CollaborationNetwork(
                network.people(), higher, new Pairs(pairs.starts(), pairs.works(), pairs.weights(), first, last));
    }

    /** The combination as it is defined, tie by tie. */
    private static double learned(CollaborationNetwork network, int a, int b) {
        Recency recency = new Recency(network);
        double common = 0;
        for (int z : network.vertexSet()) {
            if (!network.containsEdge(a, z) || !network.containsEdge(z, b)) continue;
            common += fresh(network, a, z) * fresh(network, z, b) / network.degree(z);
        }
        return new LearnedScore(new LinkFeatures(network, recency), LinkWeights.shipped()).of(a, b, common);
    }

    private static double fresh(CollaborationNetwork network, int a, int b) {
        short[] years = network.pairs().lastYears();
        if (years == null) return 1;
        int now = 0;
        for (short year : years) now = Math.max(now, year);
        int year = years[network.edge(a, b)];
        double age = now == 0 ? 0 : year == 0 ? 20 : Math.min(20, now - year);
        return Math.exp(-age / 3);
    }

    @Test
    void tiesGrowOldAndPeopleWithThem() {
        for (int seed = 1; seed < 30; seed++) {
            CollaborationNetwork network = dated(Networks.random(seed, 20), seed);
            Recency recency = new Recency(network);
            for (int v : network.vertexSet()) {
                int person = v;
                double strength = network.edgesOf(v).stream()
                        .mapToDouble(e -> fresh(
                                network,
                                person,
                                network.getEdgeSource(e) == person
                                        ? network.getEdgeTarget(e)
                                        : network.getEdgeSource(e)))
                        .sum();
                assertEquals(strength, recency.strength(v), 1e-9);
                assertEquals(network.degree(v) == 0, recency.strength(v) == 0);
                if (network.degree(v) == 0) assertEquals(20, recency.sinceLast(v));
            }
        }
    }

    private static Belonging topics(int seed, int people) {
        Random random = new Random(seed);
        List<List<Tie>> ties = new ArrayList<>();
        for (int v = 0; v < people; v++) {
            List<Tie> own = new ArrayList<>();
            for (int t = 0; t < 5; t++) if (random.nextInt(3) == 0) own.add(new Tie(t, 1 + random.nextInt(4), 0, 0));
            ties.add(own);
        }
        return new Belonging(Catalogue.of(List.of("a", "b", "c", "d", "e")), ties);
    }

    @Test
    void theBestPairsAreTheBestOfAll() {
        for (int seed = 0; seed < 30; seed++) {
            CollaborationNetwork network = Networks.random(seed, 5 + 3 * seed);
            TopicAffinity affinity = new TopicAffinity(topics(seed, network.vertices()), Workers.of(1));
            for (Predictor predictor : Predictor.values()) {
                Recommender recommender = new Recommender(network, predictor, affinity);
                List<PairScore> all = new ArrayList<>();
                for (int a : network.vertexSet())
                    for (Recommendation r : recommender.of(a, 1000))
                        if (r.person() > a) all.add(new PairScore(a, r.person(), r.score()));
                all.sort(PairScore.ORDER);
                for (int threads = 1; threads < 4; threads++)
                    assertEquals(all.stream().limit(10).toList(), recommender.best(10, Workers.of(threads)));
                assertEquals(all, recommender.best(1_000_000, Workers.of(2)));
                assertEquals(List.of(), recommender.best(0, Workers.of(2)));
            }
        }
    }

    @Test
    void topicAffinityIsTheCosineOfWeightedWorks() {
        List<List<Tie>> ties = List.of(
                List.of(new Tie(0, 2, 0, 0), new Tie(1, 1, 0, 0)), List.of(new Tie(0, 1, 0, 0)), List.of(), List.of());
        TopicAffinity affinity = new TopicAffinity(new Belonging(Catalogue.of(List.of("x", "y")), ties), Workers.of(1));
        double x = 2 * Math.log(2);
        double y = Math.log(3);
        assertEquals(x / Math.hypot(x, y), affinity.of(0, 0), 1e-12);
        assertEquals(x / Math.hypot(x, y), affinity.similarity(0, 1), 1e-12);
        assertEquals(0, affinity.similarity(1, 2));
        assertEquals(List.of(0, 1), affinity.topics(0));
        assertEquals(List.of(0), affinity.shared(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Recommender(Networks.star(3), Predictor.TOPIC_AFFINITY));
    }
}
