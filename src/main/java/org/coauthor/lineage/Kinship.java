package org.coauthor.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jspecify.annotations.Nullable;

/**
 * How two people of an advisor graph belong together.
 *
 * @param lineage the graph
 * @param first number of a person
 * @param second number of a person
 * @param path a shortest way over advisors and advisees from the first to the second; empty where there is none
 * @param nearest common ancestors none of whose advisees is one too, the nearest first; either person may be the other's
 */
public record Kinship(AdvisorGraph lineage, int first, int second, List<Step> path, List<Ancestor> nearest) {

    /**
     * A person on the path.
     *
     * @param person number of a person
     * @param advising what binds them to the one before, null at the start
     * @param down whether they were advised by the one before; otherwise they advised them
     */
    public record Step(int person, @Nullable Advising advising, boolean down) {}

    /**
     * A common ancestor.
     *
     * @param person number of a person
     * @param wayToFirst a shortest line of advisees down to the first person, both included
     * @param wayToSecond a shortest line of advisees down to the second person, both included
     */
    public record Ancestor(int person, List<Integer> wayToFirst, List<Integer> wayToSecond) {
        /** Generations above the first person. */
        public int aboveFirst() {
            return wayToFirst.size() - 1;
        }

        /** Generations above the second person. */
        public int aboveSecond() {
            return wayToSecond.size() - 1;
        }
    }

    /** What binds two people. Cost: O(n + m) and a search for each nearest common ancestor. */
    public static Kinship between(AdvisorGraph lineage, int first, int second) {
        Map<Integer, Integer> aboveFirst = Ascent.ancestors(lineage, first, Integer.MAX_VALUE);
        Map<Integer, Integer> aboveSecond = Ascent.ancestors(lineage, second, Integer.MAX_VALUE);
        List<Integer> common =
                aboveFirst.keySet().stream().filter(aboveSecond::containsKey).toList();
        List<Integer> lowest = common.stream()
                .filter(v -> lineage.graph().outgoingEdgesOf(v).stream()
                        .noneMatch(e -> aboveFirst.containsKey(e.mentee()) && aboveSecond.containsKey(e.mentee())))
                .toList();
        Comparator<Integer> near =
                Comparator.comparing(v -> aboveFirst.getOrDefault(v, 0) + aboveSecond.getOrDefault(v, 0));
        // On a cycle each has a common advisee: then the nearest by distance.
        if (lowest.isEmpty()) lowest = common.stream().sorted(near).limit(1).toList();
        List<Ancestor> nearest = lowest.stream()
                .sorted(near.thenComparing(Comparator.naturalOrder()))
                .map(v -> new Ancestor(v, way(lineage, v, first), way(lineage, v, second)))
                .toList();
        return new Kinship(lineage, first, second, path(lineage, first, second), nearest);
    }

    private static List<Integer> way(AdvisorGraph lineage, int from, int to) {
        GraphPath<Integer, Advising> path = BFSShortestPath.findPathBetween(lineage.graph(), from, to);
        return path == null ? List.of() : path.getVertexList();
    }

    private static List<Step> path(AdvisorGraph lineage, int first, int second) {
        Graph<Integer, Advising> either = new AsUndirectedGraph<>(lineage.graph());
        GraphPath<Integer, Advising> path = BFSShortestPath.findPathBetween(either, first, second);
        List<Step> steps = new ArrayList<>();
        if (path == null) return steps;
        steps.add(new Step(first, null, false));
        for (int i = 1; i < path.getVertexList().size(); i++) {
            Advising advising = path.getEdgeList().get(i - 1);
            int person = path.getVertexList().get(i);
            steps.add(new Step(person, advising, advising.mentee() == person));
        }
        return steps;
    }

    /** What the second person is to the first, in words: {@code academic sibling}, {@code academic first cousin once removed}. */
    public String words() {
        if (first == second) return "the same person";
        if (!nearest.isEmpty())
            return KinshipTerms.term(nearest.get(0).aboveFirst(), nearest.get(0).aboveSecond());
        if (path.size() == 3 && path.get(1).down()) return "co-advisor";
        if (path.isEmpty()) return "not connected";
        return "connected over " + (path.size() - 1) + " relations, without a common ancestor";
    }
}
