package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphMetrics;
import org.jgrapht.GraphPath;
import org.jgrapht.GraphTests;
import org.jgrapht.Graphs;
import org.jgrapht.alg.StoerWagnerMinimumCut;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.alg.clique.DegeneracyBronKerboschCliqueFinder;
import org.jgrapht.alg.clique.PivotBronKerboschCliqueFinder;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.color.GreedyColoring;
import org.jgrapht.alg.color.SaturationDegreeColoring;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.cycle.ChordalityInspector;
import org.jgrapht.alg.cycle.PatonCycleBase;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.isomorphism.VF2GraphIsomorphismInspector;
import org.jgrapht.alg.linkprediction.JaccardCoefficientLinkPrediction;
import org.jgrapht.alg.matching.GreedyWeightedMatching;
import org.jgrapht.alg.matching.SparseEdmondsMaximumCardinalityMatching;
import org.jgrapht.alg.planar.BoyerMyrvoldPlanarityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths;
import org.jgrapht.alg.shortestpath.GraphMeasurer;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.alg.spanning.BoruvkaMinimumSpanningTree;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.alg.spanning.PrimMinimumSpanningTree;
import org.jgrapht.alg.vertexcover.GreedyVCImpl;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.ClosestFirstIterator;
import org.jgrapht.traverse.DegeneracyOrderingIterator;
import org.jgrapht.traverse.DepthFirstIterator;
import org.jgrapht.traverse.LexBreadthFirstIterator;
import org.jgrapht.traverse.RandomWalkVertexIterator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Algorithms of JGraphT of every kind say the same of our network, unchanged, as of a graph of JGraphT's own. */
class EveryAlgorithmTest {
    private interface Question {
        <E> Object of(Graph<Integer, E> graph);
    }

    private static final Map<String, Question> QUESTIONS = questions();

    @TestFactory
    List<DynamicTest> saysTheSame() {
        List<DynamicTest> tests = new ArrayList<>();
        QUESTIONS.forEach((name, question) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            for (int seed = 0; seed < 12; seed++) {
                CollaborationNetwork network = connected(Networks.random(seed, 4 + 2 * seed));
                assertEquals(question.of(copy(network)), question.of(network), "seed " + seed);
            }
        })));
        return tests;
    }

    /** With a line through everybody, since many algorithms want one component. */
    private static CollaborationNetwork connected(CollaborationNetwork network) {
        List<Integer> ends = new ArrayList<>();
        for (int e : network.edgeSet()) ends.addAll(List.of(network.getEdgeSource(e), network.getEdgeTarget(e)));
        for (int v = 1; v < network.vertices(); v++) ends.addAll(List.of(v - 1, v));
        return Networks.of(
                network.vertices(), ends.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The same with edges in the order of ours, so that algorithms that look at the order see the same one. */
    private static Graph<Integer, DefaultWeightedEdge> copy(CollaborationNetwork network) {
        Graph<Integer, DefaultWeightedEdge> copy = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Graphs.addAllVertices(copy, network.vertexSet());
        List<int[]> pairs = new ArrayList<>();
        for (int v : network.vertexSet())
            for (int w : Graphs.neighborListOf(network, v)) if (v < w) pairs.add(new int[] {v, w});
        for (int[] pair : pairs)
            copy.setEdgeWeight(copy.addEdge(pair[0], pair[1]), network.getEdgeWeight(network.edge(pair[0], pair[1])));
        return copy;
    }

    private static String scores(VertexScoringAlgorithm<Integer, ? extends Number> scoring) {
        return scoring.getScores().keySet().stream()
                .sorted()
                .map(v -> String.format(
                        Locale.ROOT, "%.9f", scoring.getVertexScore(v).doubleValue()))
                .collect(Collectors.joining(" "));
    }

    private static <E> double weight(GraphPath<Integer, E> path) {
        return path.getWeight();
    }

    private static <E> double weight(Graph<Integer, E> graph, Collection<E> edges) {
        return edges.stream().mapToDouble(graph::getEdgeWeight).sum();
    }

    private static Set<TreeSet<Integer>> sets(Iterable<Set<Integer>> sets) {
        Set<TreeSet<Integer>> all = new HashSet<>();
        for (Set<Integer> each : sets) all.add(new TreeSet<>(each));
        return all;
    }

    private static <E> int last(Graph<Integer, E> graph) {
        return graph.vertexSet().size() - 1;
    }

    private static Map<String, Question> questions() {
        Map<String, Question> all = new LinkedHashMap<>();
        all.put("Dijkstra", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return weight(DijkstraShortestPath.findPathBetween(g, 0, last(g)));
            }
        });
        all.put("other shortest paths", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        new BidirectionalDijkstraShortestPath<>(g).getPathWeight(0, last(g)),
                        new BellmanFordShortestPath<>(g).getPathWeight(0, last(g)),
                        new FloydWarshallShortestPaths<>(g).getPathWeight(0, last(g)),
                        new BFSShortestPath<>(g).getPath(0, last(g)).getLength());
            }
        });
        all.put("Yen", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return new YenKShortestPath<>(g)
                        .getPaths(0, last(g), 4).stream()
                                .map(EveryAlgorithmTest::weight)
                                .toList();
            }
        });
        all.put("spanning trees", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        new KruskalMinimumSpanningTree<>(g).getSpanningTree().getWeight(),
                        new PrimMinimumSpanningTree<>(g).getSpanningTree().getWeight(),
                        new BoruvkaMinimumSpanningTree<>(g).getSpanningTree().getWeight());
            }
        });
        all.put("scores", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        scores(new BetweennessCentrality<>(g)),
                        scores(new ClosenessCentrality<>(g)),
                        scores(new HarmonicCentrality<>(g)),
                        scores(new PageRank<>(g)),
                        scores(new ClusteringCoefficient<>(g)),
                        scores(new Coreness<>(g)));
            }
        });
        all.put("components", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                BiconnectivityInspector<Integer, E> inspector = new BiconnectivityInspector<>(g);
                return List.of(
                        new ConnectivityInspector<>(g).isConnected(),
                        new TreeSet<>(inspector.getCutpoints()),
                        inspector.getBridges().size(),
                        inspector.getBlocks().size());
            }
        });
        all.put("cliques", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        sets(new BronKerboschCliqueFinder<>(g)),
                        sets(new PivotBronKerboschCliqueFinder<>(g)),
                        sets(new DegeneracyBronKerboschCliqueFinder<>(g)));
            }
        });
        all.put("colours", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        new GreedyColoring<>(g).getColoring().getNumberColors(),
                        new SaturationDegreeColoring<>(g).getColoring().getNumberColors());
            }
        });
        all.put("flows and cuts", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        new EdmondsKarpMFImpl<>(g).calculateMaximumFlow(0, last(g)),
                        new PushRelabelMFImpl<>(g).calculateMaximumFlow(0, last(g)),
                        new StoerWagnerMinimumCut<>(g).minCutWeight());
            }
        });
        all.put("matchings and covers", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        new SparseEdmondsMaximumCardinalityMatching<>(g)
                                .getMatching()
                                .getEdges()
                                .size(),
                        weight(
                                g,
                                new GreedyWeightedMatching<>(g, true)
                                        .getMatching()
                                        .getEdges()),
                        new GreedyVCImpl<>(g).getVertexCover().size());
            }
        });
        all.put("clusters", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                var labels = new LabelPropagationClustering<>(g, 10, new Random(3)).getClustering();
                double modularity = new UndirectedModularityMeasurer<>(g)
                        .modularity(new GreedyModularityAlgorithm<>(g)
                                .getClustering()
                                .getClusters());
                return List.of(labels.getNumberClusters() > 0, modularity > -1);
            }
        });
        all.put("properties", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        GraphTests.isSimple(g),
                        GraphTests.isBipartite(g),
                        GraphTests.isChordal(g),
                        GraphTests.isPlanar(g),
                        GraphMetrics.getDiameter(g),
                        GraphMetrics.getRadius(g),
                        GraphMetrics.getGirth(g),
                        new TreeSet<>(new GraphMeasurer<>(g).getGraphCenter()),
                        new ChordalityInspector<>(g).isChordal(),
                        new BoyerMyrvoldPlanarityInspector<>(g).isPlanar(),
                        new PatonCycleBase<>(g).getCycleBasis().getCycles().size());
            }
        });
        all.put("walks", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        count(new BreadthFirstIterator<>(g, 0)),
                        count(new DepthFirstIterator<>(g, 0)),
                        count(new ClosestFirstIterator<>(g, 0)),
                        count(new DegeneracyOrderingIterator<>(g)),
                        count(new LexBreadthFirstIterator<>(g)),
                        count(new RandomWalkVertexIterator<>(g, 0, 50, false, new Random(1))));
            }
        });
        all.put("views, links and the same shape", new Question() {
            @Override
            public <E> Object of(Graph<Integer, E> g) {
                return List.of(
                        new AsSubgraph<>(g, Set.of(0, 1, 2)).edgeSet().size(),
                        new AsUnweightedGraph<>(g).edgeSet().size(),
                        new JaccardCoefficientLinkPrediction<>(g).predict(0, last(g)),
                        new VF2GraphIsomorphismInspector<>(g, g).isomorphismExists());
            }
        });
        return all;
    }

    private static int count(Iterator<Integer> people) {
        int count = 0;
        for (; people.hasNext(); people.next()) count++;
        return count;
    }
}
