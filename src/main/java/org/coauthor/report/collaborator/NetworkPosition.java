package org.coauthor.report.collaborator;

import java.util.Optional;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.measure.Betweenness;
import org.coauthor.network.measure.SampledBetweenness;
import org.coauthor.network.measure.VertexScores;
import org.coauthor.network.structure.Components;
import org.coauthor.network.structure.Cores;

/**
 * Where somebody stands in the whole collaboration network. A rank counts those with more: 1 is the highest, equal people share one.
 *
 * @param people in the network
 * @param coauthors of the person, in all years
 * @param coauthorsRank by number of co-authors
 * @param betweenness share of the shortest paths between others that run over the person, 0 to 1
 * @param betweennessRank by betweenness
 * @param estimated whether betweenness is estimated from a sample of sources, as in networks of more than 20,000 people
 * @param coreness the largest k for which the person is in a group where each has k co-authors in the group
 * @param largestCoreness anybody's
 * @param reachable people connected to the person over co-authors, the person among them
 */
public record NetworkPosition(
        int people,
        int coauthors,
        int coauthorsRank,
        double betweenness,
        int betweennessRank,
        boolean estimated,
        int coreness,
        int largestCoreness,
        int reachable) {
    private static final int LARGEST_EXACT = 20_000;
    private static final int SOURCES = 200;
    private static final long SEED = 1;

    /** The position of the person of an id; empty where the network does not have them. Cost: that of betweenness. */
    public static Optional<NetworkPosition> of(CollaborationNetwork network, String id, Workers workers) {
        int person = network.people().ids().indexOf(id);
        if (person < 0) return Optional.empty();
        int n = network.vertices();
        double[] degrees = new double[n];
        for (int v = 0; v < n; v++) degrees[v] = network.degree(v);
        boolean estimated = n > LARGEST_EXACT;
        VertexScores scores =
                estimated ? new SampledBetweenness(network, SOURCES, SEED, workers) : new Betweenness(network, workers);
        double[] between = scores.values();
        int[] cores = Cores.of(network, workers);
        int largest = 0;
        for (int core : cores) largest = Math.max(largest, core);
        Partition components = Components.of(network, workers);
        double paths = Math.max(1, (n - 1.0) * (n - 2.0) / 2);
        return Optional.of(new NetworkPosition(
                n,
                network.degree(person),
                rank(degrees, person),
                Math.round(between[person] / paths * 1e6) / 1e6,
                rank(between, person),
                estimated,
                cores[person],
                largest,
                components.size(components.cluster(person))));
    }

    private static int rank(double[] scores, int person) {
        int rank = 1;
        for (double score : scores) if (score > scores[person]) rank++;
        return rank;
    }
}
