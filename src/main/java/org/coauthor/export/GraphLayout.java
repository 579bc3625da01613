package org.coauthor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.community.Leiden;

/**
 * Places nodes for drawing: by forces, groups after Leiden, the largest first. The
 * same graph gets the same places.
 */
public final class GraphLayout {
    /** Graphs above this are not placed: the program that draws them does that better. */
    public static final int LARGEST = 5_000;

    private static final double MARGIN = 0.02;
    private static final long SEED = 1;

    private GraphLayout() {}

    /** The graph with a place for every node; as it is where it is above {@link #LARGEST}. */
    public static GraphData place(GraphData data) {
        int n = data.nodes().size();
        if (n == 0 || n > LARGEST) return data;
        CollaborationNetwork network = network(data);
        double[][] places = ForceLayout.of(network);
        Partition groups = new Leiden(network, SEED, Workers.of(1)).getClustering();
        double[] x = stretched(places[0]);
        double[] y = stretched(places[1]);
        List<Node> placed = new ArrayList<>();
        for (int i = 0; i < n; i++) placed.add(data.nodes().get(i).at(new Place(x[i], y[i], groups.cluster(i) + 1)));
        return new GraphData(data.title(), data.asOf(), data.directed(), placed, data.edges());
    }

    private static CollaborationNetwork network(GraphData data) {
        Map<String, Integer> numbers = data.numbers();
        int m = data.edges().size();
        int[] sources = new int[m];
        int[] targets = new int[m];
        double[] weights = new double[m];
        for (int e = 0; e < m; e++) {
            Edge edge = data.edges().get(e);
            sources[e] = numbers.getOrDefault(edge.source(), 1) - 1;
            targets[e] = numbers.getOrDefault(edge.target(), 1) - 1;
            weights[e] = edge.weight();
        }
        List<String> ids = data.nodes().stream().map(Node::id).toList();
        List<String> names = data.nodes().stream().map(Node::label).toList();
        return FileNetwork.of(new GraphFile(ids, names, sources, targets, weights, List.of()));
    }

    /** The ordinates over the whole of 0 to 1, but for a margin. */
    private static double[] stretched(double[] ordinates) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double o : ordinates) {
            least = Math.min(least, o);
            most = Math.max(most, o);
        }
        double[] stretched = new double[ordinates.length];
        for (int i = 0; i < ordinates.length; i++) {
            double share = most > least ? (ordinates[i] - least) / (most - least) : 0.5;
            stretched[i] = MARGIN + (1 - 2 * MARGIN) * share;
        }
        return stretched;
    }
}
