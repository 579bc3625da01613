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
            CollaborationNetwork network = Networks.random(seed, 10 + seed);
            var common = new CommonNeighborsLinkPrediction<>(network);
            var adamic = new AdamicAdarIndexLinkPrediction<>(network);
            var resource = new ResourceAllocationIndexLinkPrediction<>(network);
            var attachment = new PreferentialAttachmentLinkPrediction<>(network);
            TopicAffinity affinity = new TopicAffinity(topics(seed, network.vertices()));
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
            TopicAffinity affinity = new TopicAffinity(topics(seed, network.vertices()));
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
        TopicAffinity affinity = new TopicAffinity(new Belonging(Catalogue.of(List.of("x", "y")), ties));
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
