package org.coauthor.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * What an advisor graph is like as a whole.
 *
 * @param people vertices
 * @param relations pairs of advisor and advisee, repeats and people who advise themselves apart
 * @param components weakly connected components
 * @param largestComponent people of the largest one
 * @param roots people with advisees and no known advisor
 * @param withSeveralAdvisors people with two advisors or more
 * @param longestChain people on the longest chain from advisor to advisee; those on a cycle count as one step
 * @param cycles groups of people who are, through others, their own advisors: mistakes in the data
 * @param impossibleDates relations whose dates cannot be true
 * @param mentors people with advisees
 * @param meanFecundity advisees a mentor, on average, to three decimals (fecundity: Malmgren, Ottino and Amaral, Nature 465, 2010)
 * @param largestFecundity most advisees of one person
 * @param kinds relations by kind, as stated
 */
public record LineageStatistics(
        int people,
        int relations,
        int components,
        int largestComponent,
        int roots,
        int withSeveralAdvisors,
        int longestChain,
        int cycles,
        int impossibleDates,
        int mentors,
        double meanFecundity,
        int largestFecundity,
        Map<String, Integer> kinds) {

    /** Computes all. Cost: O(n + m). */
    public static LineageStatistics of(AdvisorGraph lineage) {
        Graph<Integer, Advising> graph = lineage.graph();
        List<Set<Integer>> components = new ConnectivityInspector<>(graph).connectedSets();
        int largest = 0;
        for (Set<Integer> component : components) largest = Math.max(largest, component.size());
        int roots = 0;
        int several = 0;
        int mentors = 0;
        int fecundity = 0;
        for (Integer v : graph.vertexSet()) {
            if (graph.inDegreeOf(v) == 0 && graph.outDegreeOf(v) > 0) roots++;
            if (graph.inDegreeOf(v) > 1) several++;
            if (graph.outDegreeOf(v) > 0) mentors++;
            fecundity = Math.max(fecundity, graph.outDegreeOf(v));
        }
        var strong = new GabowStrongConnectivityInspector<>(graph);
        int cycles = 0;
        for (Set<Integer> set : strong.stronglyConnectedSets()) if (set.size() > 1) cycles++;
        return new LineageStatistics(
                graph.vertexSet().size(),
                graph.edgeSet().size(),
                components.size(),
                largest,
                roots,
                several,
                longest(strong.getCondensation()),
                cycles,
                (int) LineageProblem.of(lineage).stream()
                        .filter(p -> !p.code().equals("cycle"))
                        .count(),
                mentors,
                mentors == 0 ? 0 : Math.round(1000.0 * graph.edgeSet().size() / mentors) / 1000.0,
                fecundity,
                kinds(graph));
    }

    private static Map<String, Integer> kinds(Graph<Integer, Advising> graph) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Advising advising : graph.edgeSet())
            for (Relation relation : advising.relations()) kinds.merge(relation.kind(), 1, Integer::sum);
        return kinds;
    }

    private static <V, E> int longest(Graph<V, E> acyclic) {
        Map<V, Integer> length = new HashMap<>();
        int longest = 0;
        for (var order = new TopologicalOrderIterator<>(acyclic); order.hasNext(); ) {
            V v = order.next();
            int own = 1;
            for (E e : acyclic.incomingEdgesOf(v))
                own = Math.max(own, 1 + length.getOrDefault(acyclic.getEdgeSource(e), 0));
            length.put(v, own);
            longest = Math.max(longest, own);
        }
        return longest;
    }
}
