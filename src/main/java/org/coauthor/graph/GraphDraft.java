package org.coauthor.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coauthor.identity.Anchor;
import org.jspecify.annotations.Nullable;

/** Collects nodes and relationships with their provenance; a fact that several sources state becomes one relationship. */
final class GraphDraft {
    /** Where a fact stands. */
    record Place(String source, int line) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : Integer.compare(line, other.line);
        }
    }

    private record EdgeKey(
            String type, String fromLabel, String from, String toLabel, String to, Map<String, Object> properties) {}

    private record Statement(String node, String source) {}

    private final Map<String, GraphNode> nodes = new TreeMap<>();
    private final Map<EdgeKey, TreeSet<Place>> edges = new LinkedHashMap<>();
    private final Map<Statement, TreeSet<Place>> stated = new LinkedHashMap<>();
    private final Map<Statement, TreeSet<String>> names = new LinkedHashMap<>();
    private final Map<Statement, TreeSet<String>> mentions = new LinkedHashMap<>();
    private final Map<Statement, TreeMap<String, String>> records = new LinkedHashMap<>();
    private final List<GraphEdge> derived = new ArrayList<>();

    /** The properties of a node, which is made where there is none yet. */
    Map<String, Object> node(String label, String id, String name) {
        return nodes.computeIfAbsent(id, key -> {
                    Map<String, Object> properties = new TreeMap<>();
                    properties.put("id", key);
                    if (!name.isEmpty()) properties.put("name", name);
                    return new GraphNode(label, key, properties);
                })
                .properties();
    }

    /** The properties of a node that is there. */
    Map<String, Object> properties(String id) {
        GraphNode node = nodes.get(id);
        if (node == null) throw new IllegalStateException("no node " + id);
        return node.properties();
    }

    /** Sets a property where there is a value and none yet. */
    static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) return;
        properties.putIfAbsent(key, value instanceof Integer number ? Long.valueOf(number) : value);
    }

    /** A fact with its place; the nodes at its ends are thereby stated there too. */
    void edge(String type, String from, String to, Map<String, Object> properties, Place place) {
        edges.computeIfAbsent(
                        new EdgeKey(type, label(from), from, label(to), to, new TreeMap<>(properties)),
                        k -> new TreeSet<>())
                .add(place);
        stated(from, place);
        stated(to, place);
    }

    /** A relationship that follows from others, without a place of its own. */
    void derived(String type, String from, String to, Map<String, Object> properties) {
        derived.add(new GraphEdge(type, label(from), from, label(to), to, new TreeMap<>(properties)));
    }

    /** A relationship that follows from others. */
    void derived(GraphEdge edge) {
        derived.add(edge);
    }

    /** That a source speaks of a node. */
    void stated(String node, Place place) {
        stated.computeIfAbsent(new Statement(node, place.source()), k -> new TreeSet<>())
                .add(place);
    }

    /** That a source gives a person a name, and by which mention. */
    void named(String person, String name, Place place, Anchor mention) {
        stated(person, place);
        mentions.computeIfAbsent(new Statement(person, place.source()), k -> new TreeSet<>())
                .add(mention(mention));
        names.computeIfAbsent(new Statement(person, place.source()), k -> new TreeSet<>())
                .add(name);
    }

    /** A mention as it is kept on STATED_IN: record, position and name between tabs. */
    static String mention(Anchor mention) {
        return mention.recordKey() + "\t" + mention.position() + "\t" + mention.name();
    }

    /** The record of a work as the source states it, by its key there. */
    void recorded(String work, Place place, String key, String record) {
        stated(work, place);
        records.computeIfAbsent(new Statement(work, place.source()), k -> new TreeMap<>())
                .put(key, record);
    }

    private String label(String id) {
        GraphNode node = nodes.get(id);
        if (node == null) throw new IllegalStateException("no node " + id);
        return node.label();
    }

    /** All of it, in a fixed order. */
    KnowledgeGraph finish() {
        List<GraphEdge> all = new ArrayList<>();
        edges.forEach((key, places) -> {
            Map<String, Object> properties = new TreeMap<>(key.properties());
            properties.put("sources", places.stream().map(Place::source).toList());
            properties.put(
                    "lines", places.stream().map(p -> (Object) (long) p.line()).toList());
            all.add(new GraphEdge(key.type(), key.fromLabel(), key.from(), key.toLabel(), key.to(), properties));
        });
        stated.forEach((key, places) -> {
            Map<String, Object> properties = new TreeMap<>();
            properties.put(
                    "lines", places.stream().map(p -> (Object) (long) p.line()).toList());
            TreeSet<String> written = names.get(key);
            if (written != null) properties.put("names", List.copyOf(written));
            TreeSet<String> mentioned = mentions.get(key);
            if (mentioned != null) properties.put("mentions", List.copyOf(mentioned));
            TreeMap<String, String> stating = records.get(key);
            if (stating != null) {
                properties.put("keys", List.copyOf(stating.keySet()));
                properties.put("records", List.copyOf(stating.values()));
            }
            all.add(new GraphEdge("STATED_IN", label(key.node()), key.node(), "Source", key.source(), properties));
        });
        all.addAll(derived);
        return new KnowledgeGraph(Collections.unmodifiableMap(nodes), List.copyOf(all));
    }
}
