package org.coauthor.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Places nodes for drawing: forces after Fruchterman and Reingold (1991) with a quadtree, groups by label propagation, the largest group
 * first. The same graph gets the same places.
 */
public final class GraphLayout {
    /** Graphs above this are not placed: the program that draws them does that better. */
    public static final int LARGEST = 5_000;

    private static final int ITERATIONS = 200;
    private static final double MARGIN = 0.02;
    private static final long SEED = 1;

    private GraphLayout() {}

    /** The graph with a place for every node; as it is where it is above {@link #LARGEST}. */
    public static GraphData place(GraphData data) {
        int n = data.nodes().size();
        if (n == 0 || n > LARGEST) return data;
        Graph<Integer, DefaultWeightedEdge> graph = graph(data);
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(1, 1));
        new IndexedFRLayoutAlgorithm2D<Integer, DefaultWeightedEdge>(
                        ITERATIONS,
                        IndexedFRLayoutAlgorithm2D.DEFAULT_THETA_FACTOR,
                        IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                        new Random(SEED))
                .layout(graph, model);
        int[] clusters = clusters(graph);
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < n; i++) points.add(model.get(i));
        double[] x = stretched(points.stream().mapToDouble(Point2D::getX).toArray());
        double[] y = stretched(points.stream().mapToDouble(Point2D::getY).toArray());
        List<Node> placed = new ArrayList<>();
        for (int i = 0; i < n; i++) placed.add(data.nodes().get(i).at(new Place(x[i], y[i], clusters[i])));
        return new GraphData(data.title(), data.asOf(), data.directed(), placed, data.edges());
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(GraphData data) {
        Graph<Integer, DefaultWeightedEdge> graph = GraphTypeBuilder.<Integer, DefaultWeightedEdge>undirected()
                .weighted(true)
                .edgeClass(DefaultWeightedEdge.class)
                .buildGraph();
        Map<String, Integer> numbers = data.numbers();
        for (int i = 0; i < data.nodes().size(); i++) graph.addVertex(i);
        for (Edge edge : data.edges()) {
            int a = numbers.getOrDefault(edge.source(), 0) - 1;
            int b = numbers.getOrDefault(edge.target(), 0) - 1;
            if (a != b) graph.addEdge(a, b);
        }
        return graph;
    }

    private static int[] clusters(Graph<Integer, DefaultWeightedEdge> graph) {
        List<Set<Integer>> groups = new ArrayList<>(new LabelPropagationClustering<>(graph, 100, new Random(SEED))
                .getClustering()
                .getClusters());
        Comparator<Set<Integer>> largestFirst = Comparator.comparing(g -> -g.size());
        groups.sort(largestFirst.thenComparing(
                g -> g.stream().min(Comparator.naturalOrder()).orElse(0)));
        int[] clusters = new int[graph.vertexSet().size()];
        for (int g = 0; g < groups.size(); g++) for (int node : groups.get(g)) clusters[node] = g + 1;
        return clusters;
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
