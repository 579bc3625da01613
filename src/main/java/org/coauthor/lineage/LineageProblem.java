package org.coauthor.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;

/**
 * Something in an advisor graph that cannot be true.
 *
 * @param code {@code cycle}, {@code doctorates-reversed} or {@code ends-before-begin}
 * @param people numbers of those concerned: of a cycle all in order, otherwise mentor and mentee
 * @param message in words
 */
public record LineageProblem(String code, List<Integer> people, String message) {

    /** All problems: cycles first (one shortest for each group of people who are their own ancestors), then dates. */
    public static List<LineageProblem> of(AdvisorGraph lineage) {
        List<LineageProblem> problems = new ArrayList<>();
        for (Set<Integer> group : new GabowStrongConnectivityInspector<>(lineage.graph()).stronglyConnectedSets())
            if (group.size() > 1) problems.add(cycle(lineage, group));
        problems.sort(Comparator.comparing(p -> Collections.min(p.people())));
        for (Advising advising : lineage.graph().edgeSet()) dates(lineage, advising, problems);
        return problems;
    }

    private static LineageProblem cycle(AdvisorGraph lineage, Set<Integer> group) {
        Graph<Integer, Advising> among = new AsSubgraph<>(lineage.graph(), group);
        int start = Collections.min(group);
        List<Integer> shortest = List.of();
        for (Advising back : among.incomingEdgesOf(start)) {
            GraphPath<Integer, Advising> way = BFSShortestPath.findPathBetween(among, start, back.mentor());
            if (way != null && (shortest.isEmpty() || way.getVertexList().size() < shortest.size()))
                shortest = way.getVertexList();
        }
        String names = shortest.stream().map(lineage.names()::get).collect(Collectors.joining(" advised "));
        String message = names + " advised " + lineage.names().get(start);
        return new LineageProblem("cycle", List.copyOf(shortest), message);
    }

    private static void dates(AdvisorGraph lineage, Advising advising, List<LineageProblem> problems) {
        String mentor = lineage.names().get(advising.mentor());
        String mentee = lineage.names().get(advising.mentee());
        List<Integer> people = List.of(advising.mentor(), advising.mentee());
        Integer own = lineage.doctorates().get(advising.mentor());
        Integer later = lineage.doctorates().get(advising.mentee());
        boolean degree = advising.relations().stream()
                .anyMatch(r -> r.kind().equals(Relation.DOCTORAL) || r.kind().equals(Relation.UNSPECIFIED.kind()));
        if (degree && own != null && later != null && own > later)
            problems.add(new LineageProblem(
                    "doctorates-reversed",
                    people,
                    mentor + " (doctorate " + own + ") advised " + mentee + " (doctorate " + later + ")"));
        for (Relation relation : advising.relations())
            if (relation.from() != null
                    && relation.to() != null
                    && relation.to().latest().isBefore(relation.from().earliest()))
                problems.add(new LineageProblem(
                        "ends-before-begin",
                        people,
                        mentor + " advised " + mentee + " from " + relation.from() + " to " + relation.to()));
    }
}
