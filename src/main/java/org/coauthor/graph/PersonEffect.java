package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.text.Count;

/**
 * What a decision changed for one person.
 *
 * @param what {@code merged} (the id now leads to another person), {@code new}, {@code renamed}, {@code works} (other works than
 *     before), {@code doubts} (other works that may be a namesake's) or {@code gone}
 * @param id the person's
 * @param name the person's
 * @param words the change as a sentence
 */
public record PersonEffect(String what, String id, String name, String words) {

    /** The differences between two graphs, sorted by id. */
    static List<PersonEffect> between(KnowledgeGraph before, KnowledgeGraph after) {
        Map<String, TreeSet<String>> had = works(before);
        Map<String, TreeSet<String>> has = works(after);
        Map<String, String> leadsTo = new HashMap<>();
        authors(after).forEach((id, node) -> former(node).forEach(old -> leadsTo.put(old, id)));
        List<PersonEffect> effects = new ArrayList<>();
        authors(before).forEach((id, node) -> {
            if (after.nodes().containsKey(id)) return;
            GraphNode into = after.nodes().get(leadsTo.getOrDefault(id, ""));
            if (into == null) effects.add(effect("gone", node, "is no more"));
            else
                effects.add(effect(
                        "merged",
                        node,
                        "is now part of " + name(into) + " (" + into.id() + ", " + count(has, into.id()) + "); " + id
                                + " leads there"));
        });
        authors(after).forEach((id, node) -> {
            GraphNode old = before.nodes().get(id);
            if (old == null) {
                effects.add(effect("new", node, "is a person now, with " + count(has, id)));
                return;
            }
            if (!name(old).equals(name(node)))
                effects.add(effect("renamed", node, "is the name now, " + name(old) + " before"));
            if (!had.getOrDefault(id, new TreeSet<>()).equals(has.getOrDefault(id, new TreeSet<>())))
                effects.add(effect("works", node, "has " + count(has, id) + " now, " + count(had, id) + " before"));
            int doubted = doubted(old);
            int doubts = doubted(node);
            if (doubts != doubted)
                effects.add(effect(
                        "doubts",
                        node,
                        "has " + Count.of(doubts, "work") + " now that may be a namesake's, " + doubted + " before"));
        });
        effects.sort(Comparator.comparing(PersonEffect::id).thenComparing(PersonEffect::what));
        return effects;
    }

    private static PersonEffect effect(String what, GraphNode node, String change) {
        return new PersonEffect(what, node.id(), name(node), name(node) + " (" + node.id() + ") " + change);
    }

    private static String name(GraphNode node) {
        return String.valueOf(node.properties().get("name"));
    }

    private static int doubted(GraphNode node) {
        return node.properties().get("doubtedWorks") instanceof List<?> works ? works.size() : 0;
    }

    private static List<String> former(GraphNode node) {
        return node.properties().get("formerIds") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, GraphNode> authors(KnowledgeGraph graph) {
        Map<String, GraphNode> authors = new TreeMap<>();
        graph.nodes().forEach((id, node) -> {
            if (node.label().equals("Author")) authors.put(id, node);
        });
        return authors;
    }

    private static Map<String, TreeSet<String>> works(KnowledgeGraph graph) {
        Map<String, TreeSet<String>> works = new HashMap<>();
        for (GraphEdge edge : graph.edges())
            if (edge.type().equals("AUTHORED"))
                works.computeIfAbsent(edge.from(), k -> new TreeSet<>()).add(edge.to());
        return works;
    }

    private static String count(Map<String, TreeSet<String>> works, String id) {
        return Count.of(works.getOrDefault(id, new TreeSet<>()).size(), "work");
    }
}
