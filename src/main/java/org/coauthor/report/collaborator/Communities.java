package org.coauthor.report.collaborator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.report.collaborator.CollaboratorReport.Link;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Communities of people who work with each other, by greedy modularity (Clauset, Newman and Moore 2004); the largest is community 1. */
public final class Communities {
    private static final int LARGEST_GRAPH = 2_000;

    private Communities() {}

    /** The community of each person, from 1; nobody is placed where there are more than 2,000 people. */
    public static Map<String, Integer> of(Collection<String> people, List<Link> links) {
        if (people.isEmpty() || people.size() > LARGEST_GRAPH) return Map.of();
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        new TreeSet<>(people).forEach(graph::addVertex);
        for (Link link : links) {
            DefaultWeightedEdge edge = graph.addEdge(link.from(), link.to());
            graph.setEdgeWeight(edge, link.works());
        }
        List<Set<String>> clusters = new ArrayList<>();
        for (Set<String> component : new ConnectivityInspector<>(graph).connectedSets())
            clusters.addAll(split(graph, component));
        List<TreeSet<String>> ordered = clusters.stream()
                .<TreeSet<String>>map(TreeSet::new)
                .sorted(Comparator.<TreeSet<String>, Integer>comparing(TreeSet::size)
                        .reversed()
                        .thenComparing(TreeSet::first))
                .toList();
        Map<String, Integer> groups = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) for (String id : ordered.get(i)) groups.put(id, i + 1);
        return groups;
    }

    // JGraphT's algorithm runs out of pairs, and throws, where the graph is not connected
    private static List<Set<String>> split(Graph<String, DefaultWeightedEdge> graph, Set<String> component) {
        if (component.size() < 4) return List.of(component);
        return new GreedyModularityAlgorithm<>(new AsSubgraph<>(graph, component))
                .getClustering()
                .getClusters();
    }
}
