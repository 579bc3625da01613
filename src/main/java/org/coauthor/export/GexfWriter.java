package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Kind;
import org.coauthor.export.GraphData.Node;
import org.coauthor.export.GraphData.Place;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.3 (gexf.net) with colours, sizes and positions, for Gephi from 0.9.3. Edges whose years are known make the graph dynamic: each
 * lasts from the first day of its first year to the last day of its last.
 */
final class GexfWriter implements GraphWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final double CANVAS = 1000;

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        Xml.document(out, xml -> {
            List<String> gexf = new ArrayList<>(List.of("xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz"));
            gexf.addAll(List.of("version", "1.3"));
            xml.element(
                    "gexf",
                    () -> {
                        Xml.Content about = () -> {
                            xml.text("creator", "coauthor");
                            xml.text("description", graph.title());
                        };
                        if (graph.asOf() == null) xml.element("meta", about);
                        else
                            xml.element(
                                    "meta",
                                    about,
                                    "lastmodifieddate",
                                    graph.asOf().toString());
                        graph(xml, graph);
                    },
                    gexf.toArray(String[]::new));
        });
    }

    private static void graph(Xml xml, GraphData graph) throws XMLStreamException {
        boolean dynamic = graph.edges().stream().anyMatch(e -> e.firstYear() != null);
        List<String> of = new ArrayList<>(
                List.of("defaultedgetype", graph.directed() ? "directed" : "undirected", "idtype", "string", "mode"));
        of.add(dynamic ? "dynamic" : "static");
        if (dynamic) of.addAll(List.of("timeformat", "date", "timerepresentation", "interval"));
        SortedMap<String, Kind> nodeKinds = graph.nodeAttributes();
        SortedMap<String, Kind> edgeKinds = graph.edgeAttributes();
        Map<String, Integer> degrees = graph.degrees();
        Map<String, Span> spans = spans(graph);
        Xml.Content content = () -> {
            declare(xml, "node", nodeKinds);
            declare(xml, "edge", edgeKinds);
            xml.element(
                    "nodes",
                    () -> {
                        for (Node node : graph.nodes())
                            node(xml, node, degrees.getOrDefault(node.id(), 0), spans.get(node.id()));
                    },
                    "count",
                    "" + graph.nodes().size());
            xml.element(
                    "edges",
                    () -> edges(xml, graph),
                    "count",
                    "" + graph.edges().size());
        };
        xml.element("graph", content, of.toArray(String[]::new));
    }

    private static void declare(Xml xml, String of, SortedMap<String, Kind> kinds) throws XMLStreamException {
        Map<String, Kind> all = new LinkedHashMap<>();
        all.put("type", Kind.STRING);
        all.putAll(kinds);
        xml.element(
                "attributes",
                () -> {
                    for (Map.Entry<String, Kind> each : all.entrySet())
                        xml.empty(
                                "attribute",
                                "id",
                                each.getKey(),
                                "title",
                                each.getKey(),
                                "type",
                                type(each.getValue()));
                },
                "class",
                of);
    }

    private static String type(Kind kind) {
        return kind == Kind.REAL ? "double" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static void node(Xml xml, Node node, int degree, @Nullable Span span) throws XMLStreamException {
        Xml.Content content = () -> {
            values(xml, node.type(), node.attributes());
            Place place = node.place();
            if (place != null) {
                int colour = Palette.colour(place.cluster());
                xml.empty(
                        "viz:color", "r", "" + (colour >> 16), "g", "" + (colour >> 8 & 255), "b", "" + (colour & 255));
                // Gephi's ordinate points upwards.
                String x = Characters.number((place.x() - 0.5) * CANVAS);
                String y = Characters.number((0.5 - place.y()) * CANVAS);
                xml.empty("viz:position", "x", x, "y", y, "z", "0");
            }
            xml.empty("viz:size", "value", Characters.number(4 + 3 * Math.sqrt(degree)));
        };
        xml.element("node", content, with(span, "id", node.id(), "label", node.label()));
    }

    private static void edges(Xml xml, GraphData graph) throws XMLStreamException {
        int number = 0;
        Set<String> seen = new HashSet<>();
        for (Edge edge : graph.edges()) {
            List<String> of = new ArrayList<>(List.of("id", "e" + number++, "source", edge.source()));
            of.addAll(List.of("target", edge.target(), "weight", Characters.number(edge.weight())));
            // Parallel edges need kinds, or readers join them.
            if (!seen.add(edge.source() + '\n' + edge.target())) of.addAll(List.of("kind", edge.type() + " " + number));
            xml.element(
                    "edge",
                    () -> values(xml, edge.type(), edge.attributes()),
                    with(Span.of(edge), of.toArray(String[]::new)));
        }
    }

    private static void values(Xml xml, String type, Map<String, Object> attributes) throws XMLStreamException {
        xml.element("attvalues", () -> {
            xml.empty("attvalue", "for", "type", "value", type);
            for (Map.Entry<String, Object> each : attributes.entrySet())
                xml.empty("attvalue", "for", each.getKey(), "value", Characters.value(each.getValue()));
        });
    }

    private static String[] with(@Nullable Span span, String... attributes) {
        if (span == null) return attributes;
        String[] years = {"start", day(span.first, "-01-01"), "end", day(span.last, "-12-31")};
        return Stream.concat(Stream.of(attributes), Stream.of(years)).toArray(String[]::new);
    }

    private static String day(int year, String rest) {
        return String.format(Locale.ROOT, "%04d", year) + rest;
    }

    /** Years from first to last, both within. */
    private record Span(int first, int last) {
        static @Nullable Span of(Edge edge) {
            Integer first = edge.firstYear();
            Integer last = edge.lastYear();
            if (first == null) return null;
            return new Span(first, last == null ? first : Math.max(first, last));
        }

        Span and(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** A node lasts as long as its edges; one that has an edge of unknown years always. */
    private static Map<String, Span> spans(GraphData graph) {
        Map<String, Span> spans = new HashMap<>();
        Set<String> always = new HashSet<>();
        for (Edge edge : graph.edges()) {
            Span span = Span.of(edge);
            for (String end : List.of(edge.source(), edge.target())) {
                if (span == null) always.add(end);
                else spans.merge(end, span, Span::and);
            }
        }
        spans.keySet().removeAll(always);
        return spans;
    }
}
