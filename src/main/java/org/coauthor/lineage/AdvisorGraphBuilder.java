package org.coauthor.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Collects people and relations of an {@link AdvisorGraph}, numbered in the order in which they come. Not thread-safe. */
public final class AdvisorGraphBuilder {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, Integer> doctorates = new TreeMap<>();
    private final Map<List<Integer>, List<Relation>> relations = new LinkedHashMap<>();

    /** Adds a person, once an id. */
    public AdvisorGraphBuilder person(String id, String name) {
        if (numbers.putIfAbsent(id, names.size()) == null) names.add(name);
        return this;
    }

    /** Adds a relation between two people added before; that somebody advised themselves is left out. */
    public AdvisorGraphBuilder advised(String mentor, String mentee, Relation relation) {
        int from = number(mentor);
        int to = number(mentee);
        if (from == to) return this;
        List<Relation> known = relations.computeIfAbsent(List.of(from, to), k -> new ArrayList<>());
        if (!known.contains(relation)) known.add(relation);
        return this;
    }

    /** Says when somebody received the doctorate; the earliest year counts. */
    public AdvisorGraphBuilder doctorate(String id, int year) {
        doctorates.merge(number(id), year, Math::min);
        return this;
    }

    /** The graph; a doctorate's year is taken from the end of doctoral supervision where nothing else says it. */
    public AdvisorGraph build() {
        Graph<Integer, Advising> graph = new SimpleDirectedGraph<>(null, null, false);
        for (int v = 0; v < names.size(); v++) graph.addVertex(v);
        Map<Integer, Integer> years = new TreeMap<>();
        relations.forEach((pair, stated) -> {
            graph.addEdge(pair.get(0), pair.get(1), new Advising(pair.get(0), pair.get(1), stated));
            for (Relation relation : stated)
                if (relation.kind().equals(Relation.DOCTORAL) && relation.to() != null)
                    years.merge(pair.get(1), relation.to().year(), Math::min);
        });
        years.putAll(doctorates);
        return new AdvisorGraph(
                List.copyOf(numbers.keySet()),
                List.copyOf(names),
                Collections.unmodifiableMap(years),
                new AsUnmodifiableGraph<>(graph));
    }

    private int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) throw new IllegalArgumentException("nobody has the id " + id);
        return number;
    }
}
