package org.coauthor.report.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.report.DatedWork;
import org.coauthor.report.collaborator.CollaboratorReport.Link;
import org.coauthor.report.collaborator.Communities;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The network of a group's members alone: joint works of each two, who is with whom, who holds whom together. */
final class InsideNetwork {
    private final List<String> members;
    private final Map<String, Map<String, List<DatedWork>>> joint = new TreeMap<>();
    private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

    InsideNetwork(Collection<String> members, List<DatedWork> works) {
        this.members = List.copyOf(members);
        members.forEach(graph::addVertex);
        for (DatedWork work : works) {
            Set<String> team = new TreeSet<>();
            work.authors().forEach(a -> team.add(a.author()));
            team.retainAll(graph.vertexSet());
            for (String a : team)
                for (String b : team)
                    if (!a.equals(b))
                        joint.computeIfAbsent(a, x -> new TreeMap<>())
                                .computeIfAbsent(b, x -> new ArrayList<>())
                                .add(work);
        }
        joint.forEach((a, others) -> others.keySet().forEach(b -> {
            if (a.compareTo(b) < 0) graph.addEdge(a, b);
        }));
    }

    /** The other members that one wrote with. */
    Set<String> partners(String member) {
        return joint.getOrDefault(member, Map.of()).keySet();
    }

    List<DatedWork> joint(String a, String b) {
        return joint.getOrDefault(a, Map.of()).getOrDefault(b, List.of());
    }

    /** Each two members with joint works, once. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        joint.forEach((a, others) -> others.forEach((b, works) -> {
            if (a.compareTo(b) < 0) links.add(new Link(a, b, works.size()));
        }));
        return links;
    }

    /** The community of each member who wrote with another, from 1. */
    Map<String, Integer> communities() {
        return Communities.of(joint.keySet(), links());
    }

    /** Members without whom others would not be connected, with the number of parts that they join, in the order of the members. */
    Map<String, Integer> cutPoints() {
        Set<String> cut = new BiconnectivityInspector<>(graph).getCutpoints();
        Map<String, Integer> parts = new TreeMap<>();
        for (String member : members) {
            if (!cut.contains(member)) continue;
            Set<String> others = new TreeSet<>(new ConnectivityInspector<>(graph).connectedSetOf(member));
            others.remove(member);
            parts.put(
                    member,
                    new ConnectivityInspector<>(new AsSubgraph<>(graph, others))
                            .connectedSets()
                            .size());
        }
        return parts;
    }
}
