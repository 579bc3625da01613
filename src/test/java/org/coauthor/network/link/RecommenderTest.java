package org.coauthor.network.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
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
            for (Predictor predictor : Predictor.values()) {
                Recommender recommender = new Recommender(network, predictor);
                List<Recommendation> found = recommender.of(0, 1000);
                for (Recommendation r : found) {
                    int v = r.person();
                    double expected =
                            switch (predictor) {
                                case COMMON_NEIGHBOURS -> common.predict(0, v);
                                case ADAMIC_ADAR -> adamic.predict(0, v);
                                case RESOURCE_ALLOCATION -> resource.predict(0, v);
                                case PREFERENTIAL_ATTACHMENT -> attachment.predict(0, v);
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
}
