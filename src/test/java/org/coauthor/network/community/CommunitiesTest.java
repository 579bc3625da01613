package org.coauthor.network.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Components;
import org.jgrapht.alg.clustering.NaiveGreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

    @Test
    void leidenFindsConnectedCommunitiesNoWorseThanGreedyOnes() {
        double ours = 0;
        double theirs = 0;
        for (int seed = 0; seed < 40; seed++) {
            CollaborationNetwork network = Networks.random(seed, 5 + seed);
            Partition found = new Leiden(network, false, 1, 2, seed, Workers.of(1)).getClustering();
            for (Set<Integer> community : found)
                assertTrue(new ConnectivityInspector<>(new AsSubgraph<>(network, community)).isConnected());
            if (network.edges() == 0) continue;
            var plain = new AsUnweightedGraph<>(network);
            var measurer = new UndirectedModularityMeasurer<>(plain);
            double modularity = Modularity.of(network, found, false, 1);
            assertEquals(measurer.modularity(found.getClusters()), modularity, 1e-9);
            ours += modularity;
            theirs += measurer.modularity(
                    new NaiveGreedyModularityAlgorithm<>(plain).getClustering().getClusters());
        }
        assertTrue(ours >= theirs - 1e-9, ours + " against " + theirs);
    }

    @Test
    void twoCliquesJoinedByOnePairAreTwoCommunities() {
        int[] ends = {0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 4, 5, 4, 6, 4, 7, 5, 6, 5, 7, 6, 7, 3, 4};
        CollaborationNetwork network = Networks.of(9, ends);
        for (Partition found : new Partition[] {
            new Leiden(network, false, 1, 2, 1, Workers.of(1)).getClustering(),
            new Louvain(network, false, 1, 1, Workers.of(1)).getClustering(),
            new LabelPropagation(network, false, 1, Workers.of(1)).getClustering()
        }) {
            assertEquals(Set.of(0, 1, 2, 3), found.getClusters().get(0));
            assertEquals(Set.of(4, 5, 6, 7), found.getClusters().get(1));
            assertEquals(Set.of(8), found.getClusters().get(2));
            assertEquals(3, found.getNumberClusters());
        }
    }

    @Test
    void louvainComesNearLeidenAndKeepsWhatIsUnconnectedApart() {
        double louvain = 0;
        double leiden = 0;
        for (int seed = 0; seed < 40; seed++) {
            CollaborationNetwork network = Networks.random(seed, 5 + 3 * seed);
            Partition found = new Louvain(network, true, 1, seed, Workers.of(1)).getClustering();
            Partition components = Components.of(network, Workers.of(1));
            for (Set<Integer> community : found)
                assertEquals(
                        1,
                        community.stream().map(components::cluster).distinct().count());
            louvain += Modularity.of(network, found, true, 1);
            leiden += Modularity.of(network, new Leiden(network, seed, Workers.of(1)).getClustering(), true, 1);
        }
        assertTrue(louvain >= 0.98 * leiden, louvain + " against " + leiden);
        assertEquals(
                0,
                new Louvain(Networks.of(0), true, 1, 1, Workers.of(1))
                        .getClustering()
                        .getNumberClusters());
        assertEquals(
                3,
                new Louvain(Networks.of(3, 1, 1), true, 1, 1, Workers.of(1))
                        .getClustering()
                        .getNumberClusters());
        assertThrows(IllegalArgumentException.class, () -> new Louvain(Networks.of(3), true, 0, 1, Workers.of(1)));
    }

    @Test
    void theSameSeedGivesTheSameCommunities() {
        CollaborationNetwork network = Networks.random(5, 400);
        assertEquals(
                new Leiden(network, 3, Workers.of(1)).getClustering().getClusters(),
                new Leiden(network, 3, Workers.of(1)).getClustering().getClusters());
    }

    @Test
    void nobodyAndLonelyPeopleAreNoTrouble() {
        assertEquals(
                0, new Leiden(Networks.of(0), 1, Workers.of(1)).getClustering().getNumberClusters());
        assertEquals(
                3, new Leiden(Networks.of(3), 1, Workers.of(1)).getClustering().getNumberClusters());
        assertEquals(
                3,
                new LabelPropagation(Networks.of(3), true, 1, Workers.of(1))
                        .getClustering()
                        .getNumberClusters());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Leiden(Networks.of(3), true, Double.NaN, 1, 1, Workers.of(1)));
    }
}
