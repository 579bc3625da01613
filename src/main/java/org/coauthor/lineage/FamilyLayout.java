package org.coauthor.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * A family in rows, advisors always above advisees, crossings lessened by barycentres (Sugiyama and others 1981). People on a cycle
 * share a row.
 *
 * @param rows people from top to bottom, each row from left to right
 */
record FamilyLayout(List<List<Integer>> rows) {
    private static final int SWEEPS = 8;

    static FamilyLayout of(Family family) {
        Graph<Integer, Advising> graph =
                new AsSubgraph<>(family.lineage().graph(), family.generations().keySet());
        Map<Integer, List<Integer>> byRow = new TreeMap<>();
        Map<Integer, Integer> rowOf = rowOf(graph);
        for (Integer person : family.generations().keySet())
            byRow.computeIfAbsent(rowOf.getOrDefault(person, 0), k -> new ArrayList<>())
                    .add(person);
        List<List<Integer>> rows = new ArrayList<>(byRow.values());
        for (int sweep = 0; sweep < SWEEPS; sweep++) order(graph, rows);
        return new FamilyLayout(rows);
    }

    /** The row below all advisors, but just above the first advisee where there is one. */
    private static Map<Integer, Integer> rowOf(Graph<Integer, Advising> graph) {
        var groups = new GabowStrongConnectivityInspector<>(graph).getCondensation();
        Map<Graph<Integer, Advising>, Integer> rows = new HashMap<>();
        List<Graph<Integer, Advising>> order = new ArrayList<>();
        for (var each = new TopologicalOrderIterator<>(groups); each.hasNext(); ) {
            Graph<Integer, Advising> group = each.next();
            order.add(group);
            int row = 0;
            for (var above : Graphs.predecessorListOf(groups, group))
                row = Math.max(row, 1 + rows.getOrDefault(above, 0));
            rows.put(group, row);
        }
        Collections.reverse(order);
        for (var group : order) {
            var below = Graphs.successorListOf(groups, group);
            below.stream().mapToInt(b -> rows.getOrDefault(b, 0) - 1).min().ifPresent(row -> rows.put(group, row));
        }
        Map<Integer, Integer> rowOf = new HashMap<>();
        rows.forEach((group, row) -> group.vertexSet().forEach(person -> rowOf.put(person, row)));
        return rowOf;
    }

    private static void order(Graph<Integer, Advising> graph, List<List<Integer>> rows) {
        Map<Integer, Double> place = new HashMap<>();
        for (List<Integer> row : rows)
            for (int i = 0; i < row.size(); i++) place.put(row.get(i), i - (row.size() - 1) / 2.0);
        for (List<Integer> row : rows) {
            Map<Integer, Double> wanted = new HashMap<>();
            for (Integer person : row) wanted.put(person, middle(Graphs.neighborSetOf(graph, person), place, person));
            row.sort(Comparator.comparing((Integer p) -> wanted.getOrDefault(p, 0.0))
                    .thenComparing(Comparator.naturalOrder()));
            for (int i = 0; i < row.size(); i++) place.put(row.get(i), i - (row.size() - 1) / 2.0);
        }
    }

    private static double middle(Set<Integer> neighbours, Map<Integer, Double> place, Integer own) {
        return neighbours.stream()
                .mapToDouble(n -> place.getOrDefault(n, 0.0))
                .average()
                .orElse(place.getOrDefault(own, 0.0));
    }
}
