package org.coauthor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.coauthor.export.GraphData.Edge;
import org.coauthor.export.GraphData.Kind;
import org.coauthor.export.GraphData.Node;

/**
 * GraphML (graphml.graphdrawing.org, schema 1.1): every key declared and typed before the graph. Read by Gephi, Cytoscape, NetworkX,
 * igraph; with the drawing data of yWorks also by yEd, which shows no other labels.
 */
final class GraphMlWriter implements GraphWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private final boolean forYed;

    GraphMlWriter(boolean forYed) {
        this.forYed = forYed;
    }

    @Override
    public void write(GraphData graph, Writer out) throws IOException {
        Xml.document(out, xml -> {
            Map<String, Kind> nodeKeys = new LinkedHashMap<>();
            nodeKeys.put("label", Kind.STRING);
            nodeKeys.put("type", Kind.STRING);
            nodeKeys.putAll(graph.nodeAttributes());
            Map<String, Kind> edgeKeys = new LinkedHashMap<>();
            edgeKeys.put("type", Kind.STRING);
            edgeKeys.put("weight", Kind.REAL);
            edgeKeys.put("firstYear", Kind.INTEGER);
            edgeKeys.put("lastYear", Kind.INTEGER);
            edgeKeys.putAll(graph.edgeAttributes());
            Map<String, String> nodeIds = new LinkedHashMap<>();
            Map<String, String> edgeIds = new LinkedHashMap<>();
            Xml.Content content = () -> {
                declare(xml, "node", nodeKeys, nodeIds);
                declare(xml, "edge", edgeKeys, edgeIds);
                if (forYed) xml.empty("key", "id", "drawing", "for", "node", "yfiles.type", "nodegraphics");
                xml.element(
                        "graph",
                        () -> {
                            for (Node node : graph.nodes()) node(xml, node, nodeIds);
                            int number = 0;
                            for (Edge edge : graph.edges()) edge(xml, edge, "e" + number++, edgeIds);
                        },
                        "id",
                        "G",
                        "edgedefault",
                        graph.directed() ? "directed" : "undirected");
            };
            String[] plain = {
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.1/graphml.xsd"
            };
            String[] yed = {"xmlns", NAMESPACE, "xmlns:y", "http://www.yworks.com/xml/graphml"};
            xml.element("graphml", content, forYed ? yed : plain);
        });
    }

    private static void declare(Xml xml, String of, Map<String, Kind> keys, Map<String, String> ids)
            throws XMLStreamException {
        for (Map.Entry<String, Kind> key : keys.entrySet()) {
            String id = of.charAt(0) + "" + ids.size();
            ids.put(key.getKey(), id);
            xml.empty("key", "id", id, "for", of, "attr.name", key.getKey(), "attr.type", type(key.getValue()));
        }
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case STRING -> "string";
            case INTEGER -> "int";
            case REAL -> "double";
            case BOOLEAN -> "boolean";
        };
    }

    private void node(Xml xml, Node node, Map<String, String> keys) throws XMLStreamException {
        xml.element(
                "node",
                () -> {
                    data(xml, keys, "label", node.label());
                    data(xml, keys, "type", node.type());
                    for (Map.Entry<String, Object> attribute : node.attributes().entrySet())
                        data(xml, keys, attribute.getKey(), attribute.getValue());
                    if (forYed)
                        xml.element(
                                "data",
                                () -> xml.element("y:ShapeNode", () -> xml.text("y:NodeLabel", node.label())),
                                "key",
                                "drawing");
                },
                "id",
                token(node.id()));
    }

    private static void edge(Xml xml, Edge edge, String id, Map<String, String> keys) throws XMLStreamException {
        xml.element(
                "edge",
                () -> {
                    data(xml, keys, "type", edge.type());
                    data(xml, keys, "weight", edge.weight());
                    if (edge.firstYear() != null) data(xml, keys, "firstYear", edge.firstYear());
                    if (edge.lastYear() != null) data(xml, keys, "lastYear", edge.lastYear());
                    for (Map.Entry<String, Object> attribute : edge.attributes().entrySet())
                        data(xml, keys, attribute.getKey(), attribute.getValue());
                },
                "id",
                id,
                "source",
                token(edge.source()),
                "target",
                token(edge.target()));
    }

    private static void data(Xml xml, Map<String, String> keys, String name, Object value) throws XMLStreamException {
        String key = keys.get(name);
        if (key != null) xml.text("data", Characters.value(value), "key", key);
    }

    /**
     * The id as an XML name token, which the schema asks for: any other character than ASCII letters, digits, {@code . - :} and single
     * underscores as {@code _xHEX_}, so that no two ids become one.
     */
    static String token(String id) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ':');
            if (plain || (c == '_' && !id.startsWith("_x", i))) token.append(c);
            else token.append("_x").append(Integer.toHexString(c)).append('_');
        }
        return token.toString();
    }

    @Override
    public boolean draws() {
        return false;
    }
}
