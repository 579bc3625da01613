package org.coauthor.benchmark.peer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.importer.graphfile.GraphFiles;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.KatzCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;

/** JGraphT's own algorithms on its own default graph; one thread. Arguments: FILE THREADS. */
public final class Jgrapht {
    /** What its classes take for no tolerance at all, since they refuse 0. */
    private static final double NEVER = 1e-300;

    private Jgrapht() {}

    public static void main(String[] args) throws Exception {
        GraphFile file = GraphFiles.read(Path.of(args[0]));
        int n = file.ids().size();
        long before = Answers.heap();
        Graph<Integer, DefaultEdge> graph = new DefaultUndirectedGraph<>(DefaultEdge.class);
        for (int v = 0; v < n; v++) graph.addVertex(v);
        int[] sources = file.sources();
        int[] targets = file.targets();
        for (int e = 0; e < sources.length; e++) graph.addEdge(sources[e], targets[e]);
        long heap = Answers.heap() - before;
        int largest = 0;
        for (int v : graph.vertexSet()) largest = Math.max(largest, graph.degreeOf(v));
        Answers.serve("JGraphT 1.5.3", measures(graph, 1.0 / (1 + largest), heap));
    }

    private static Map<String, Callable<String>> measures(Graph<Integer, DefaultEdge> graph, double factor, long heap) {
        Map<String, Callable<String>> all = new HashMap<>();
        all.put("pagerank20", () -> scores(new PageRank<>(graph, 0.85, 20, NEVER)));
        all.put("eigenvector", () -> scores(new EigenvectorCentrality<>(graph, 1000, 1e-8)));
        all.put("katz", () -> scores(new KatzCentrality<>(graph, factor, 1000, 1e-8)));
        all.put("triangles", () -> scores(new ClusteringCoefficient<>(graph)));
        all.put("coreness", () -> "largest " + new Coreness<>(graph).getDegeneracy());
        all.put(
                "components",
                () -> Integer.toString(
                        new ConnectivityInspector<>(graph).connectedSets().size()));
        all.put("paths1000", () -> paths(graph));
        all.put("betweenness", () -> scores(new BetweennessCentrality<>(graph)));
        all.put("closeness", () -> scores(new ClosenessCentrality<>(graph)));
        all.put("harmonic", () -> scores(new HarmonicCentrality<>(graph)));
        all.put("heap", () -> Answers.megabytes(heap));
        return all;
    }

    private static String scores(VertexScoringAlgorithm<Integer, Double> algorithm) {
        return Answers.sum(algorithm.getScores().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }

    private static String paths(Graph<Integer, DefaultEdge> graph) {
        var paths = new BidirectionalDijkstraShortestPath<>(graph);
        int n = graph.vertexSet().size();
        long steps = 0;
        for (int i = 0; i < Answers.PAIRS; i++) {
            var path = paths.getPath(Answers.from(i, n), Answers.to(i, n));
            if (path != null) steps += path.getLength();
        }
        return "mean " + (double) steps / Answers.PAIRS;
    }
}
