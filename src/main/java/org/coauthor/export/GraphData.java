package org.coauthor.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A graph as the writers take it: nodes by id, edges by their ends, all text one printable line. The order is the same whatever the
 * order of the arguments, so that the same graph gives the same bytes in every format.
 *
 * @param title what the graph shows
 * @param asOf the day of the newest source behind it, where known
 * @param directed whether an edge leads from its source to its target; otherwise the two are equal and the smaller id stands first
 * @param nodes by id
 * @param edges by source, target, type and years
 */
public record GraphData(String title, @Nullable LocalDate asOf, boolean directed, List<Node> nodes, List<Edge> edges) {

    /**
     * A node.
     *
     * @param id unique in the graph, not empty
     * @param label what people read
     * @param type the kind of thing: Author, Work, ...
     * @param attributes further values by name: String, Integer, Double or Boolean
     * @param place where it is drawn
     */
    public record Node(
            String id,
            String label,
            String type,
            Map<String, Object> attributes,
            @Nullable Place place) {
        public Node {
            id = Characters.oneLine(id);
            if (id.isEmpty()) throw new IllegalArgumentException("a node needs an id: " + label);
            label = Characters.oneLine(label);
            type = Characters.oneLine(type);
            attributes = printable(attributes, NODE_COLUMNS);
        }

        Node at(Place where) {
            return new Node(id, label, type, attributes, where);
        }

        /** A whole number among the attributes, or 0. */
        int count(String attribute) {
            return attributes.get(attribute) instanceof Integer number ? number : 0;
        }
    }

    /**
     * Where a node is drawn.
     *
     * @param x to the right, 0 to 1
     * @param y downwards, 0 to 1
     * @param cluster its group, from 1
     */
    public record Place(double x, double y, int cluster) {}

    /**
     * An edge.
     *
     * @param source id of a node
     * @param target id of a node
     * @param type the relation: COAUTHORED_WITH, ADVISED, ...
     * @param weight strength, above 0
     * @param firstYear when it began, where known
     * @param lastYear when it was last seen, where known
     * @param attributes further values by name: String, Integer, Double or Boolean
     */
    public record Edge(
            String source,
            String target,
            String type,
            double weight,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            Map<String, Object> attributes) {
        public Edge {
            source = Characters.oneLine(source);
            target = Characters.oneLine(target);
            type = Characters.oneLine(type);
            if (!(weight > 0) || Double.isInfinite(weight))
                throw new IllegalArgumentException("weight of " + source + " and " + target + ": " + weight);
            attributes = printable(attributes, EDGE_COLUMNS);
        }

        private Edge smallerFirst() {
            if (source.compareTo(target) <= 0) return this;
            return new Edge(target, source, type, weight, firstYear, lastYear, attributes);
        }
    }

    /** The kinds of attribute values. */
    enum Kind {
        STRING,
        INTEGER,
        REAL,
        BOOLEAN;

        static Kind of(Object value) {
            if (value instanceof Integer) return INTEGER;
            if (value instanceof Double) return REAL;
            return value instanceof Boolean ? BOOLEAN : STRING;
        }
    }

    private static final Set<String> NODE_COLUMNS = Set.of("id", "label", "name", "type");
    private static final Set<String> EDGE_COLUMNS =
            Set.of("id", "source", "target", "type", "weight", "firstYear", "lastYear");
    private static final Comparator<Edge> BY_ENDS = Comparator.comparing(Edge::source)
            .thenComparing(Edge::target)
            .thenComparing(Edge::type)
            .thenComparing(Edge::firstYear, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(e -> e.attributes().toString());

    /** @throws IllegalArgumentException where two nodes share an id or an edge has an end that is no node */
    public GraphData {
        title = Characters.oneLine(title);
        nodes = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes)
            if (!ids.add(node.id())) throw new IllegalArgumentException("two nodes of id " + node.id());
        for (Edge edge : edges)
            if (!ids.contains(edge.source()) || !ids.contains(edge.target()))
                throw new IllegalArgumentException("no such node: " + edge.source() + " or " + edge.target());
        boolean keep = directed;
        edges = edges.stream()
                .map(e -> keep ? e : e.smallerFirst())
                .sorted(BY_ENDS)
                .toList();
    }

    /** Names and kinds of all node attributes. */
    SortedMap<String, Kind> nodeAttributes() {
        return kinds(nodes.stream().map(Node::attributes).toList());
    }

    /** Names and kinds of all edge attributes. */
    SortedMap<String, Kind> edgeAttributes() {
        return kinds(edges.stream().map(Edge::attributes).toList());
    }

    /** The place of each node in {@link #nodes}, from 1. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Node node : nodes) numbers.put(node.id(), numbers.size() + 1);
        return numbers;
    }

    /** How many edges each node has, by id. */
    Map<String, Integer> degrees() {
        Map<String, Integer> degrees = new HashMap<>();
        for (Edge edge : edges) {
            degrees.merge(edge.source(), 1, Integer::sum);
            if (!edge.source().equals(edge.target())) degrees.merge(edge.target(), 1, Integer::sum);
        }
        return degrees;
    }

    private static SortedMap<String, Kind> kinds(Collection<Map<String, Object>> maps) {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        for (Map<String, Object> map : maps)
            map.forEach((name, value) -> kinds.merge(name, Kind.of(value), (a, b) -> a == b ? a : Kind.STRING));
        return kinds;
    }

    private static Map<String, Object> printable(Map<String, Object> attributes, Set<String> columns) {
        Map<String, Object> sorted = new TreeMap<>();
        attributes.forEach((name, value) -> {
            if (columns.contains(name))
                throw new IllegalArgumentException("attribute " + name + " is a column already");
            if (value instanceof String text) sorted.put(Characters.oneLine(name), Characters.oneLine(text));
            else if (value instanceof Integer || value instanceof Boolean || value instanceof Double)
                sorted.put(Characters.oneLine(name), value);
            else throw new IllegalArgumentException("attribute " + name + ": " + value.getClass());
        });
        return Collections.unmodifiableMap(sorted);
    }
}
