package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads GraphML and GEXF back with the JDK's parser and holds them against the rules of their schemas. */
class XmlFormatsTest {

    /** An element: its name, its attributes, its parent's name, the text in it. */
    private record Element(String name, Map<String, String> attributes, String parent, StringBuilder text) {
        String get(String attribute) {
            String value = attributes.get(attribute);
            if (value == null) throw new AssertionError(name + " lacks " + attribute + ": " + attributes);
            return value;
        }
    }

    private static List<Element> elements(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
        List<Element> all = new ArrayList<>();
        List<Element> open = new ArrayList<>();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Map<String, String> attributes = new HashMap<>();
                for (int i = 0; i < in.getAttributeCount(); i++)
                    attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
                String parent = open.isEmpty() ? "" : open.get(open.size() - 1).name();
                String prefix = in.getPrefix() == null || in.getPrefix().isEmpty() ? "" : in.getPrefix() + ":";
                Element element = new Element(prefix + in.getLocalName(), attributes, parent, new StringBuilder());
                all.add(element);
                open.add(element);
            } else if (event == XMLStreamConstants.CHARACTERS)
                open.get(open.size() - 1).text().append(in.getText());
            else if (event == XMLStreamConstants.END_ELEMENT) open.remove(open.size() - 1);
        }
        return all;
    }

    private static List<Element> named(List<Element> all, String name) {
        return all.stream().filter(e -> e.name().equals(name)).toList();
    }

    private static void typed(String type, String value) {
        switch (type) {
            case "int", "integer" -> Integer.parseInt(value);
            case "double" -> Double.parseDouble(value);
            case "boolean" -> assertTrue(Set.of("true", "false").contains(value), value);
            case "string" -> {}
            default -> throw new AssertionError("type " + type);
        }
    }

    @ParameterizedTest
    @CsvSource({"graphml,false", "graphml,true", "yed,false", "yed,true"})
    void graphMlDeclaresEveryKeyBeforeTheGraphAndKeepsHostileLabels(String format, boolean directed) throws Exception {
        GraphData graph = Samples.hostile(directed);
        List<Element> all = elements(Samples.written(GraphFormats.writer(format), graph));
        assertEquals("graphml", all.get(0).name());
        Map<String, String> types = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        boolean started = false;
        for (Element element : all) {
            if (element.name().equals("graph")) {
                started = true;
                assertEquals(directed ? "directed" : "undirected", element.get("edgedefault"));
            } else if (element.name().equals("key") && element.attributes().containsKey("attr.type")) {
                assertFalse(started, "a key after the graph");
                assertEquals(null, types.put(element.get("id"), element.get("attr.type")), "two keys of one id");
                names.put(element.get("id"), element.get("attr.name"));
                assertTrue(Set.of("node", "edge").contains(element.get("for")));
            } else if (element.name().equals("data") && types.containsKey(element.get("key")))
                typed(types.getOrDefault(element.get("key"), ""), element.text().toString());
        }
        List<Element> nodes = named(all, "node");
        Set<String> ids = new HashSet<>();
        for (Element node : nodes) {
            assertTrue(node.get("id").matches("[A-Za-z0-9._:-]+"), node.get("id"));
            assertTrue(ids.add(node.get("id")), "two nodes of id " + node.get("id"));
        }
        for (Element edge : named(all, "edge")) {
            assertTrue(ids.contains(edge.get("source")));
            assertTrue(ids.contains(edge.get("target")));
        }
        assertEquals(graph.edges().size(), named(all, "edge").size());
        List<String> labels = all.stream()
                .filter(e -> e.name().equals("data") && e.parent().equals("node"))
                .filter(e -> "label".equals(names.get(e.get("key"))))
                .map(e -> e.text().toString())
                .toList();
        assertEquals(graph.nodes().stream().map(GraphData.Node::label).toList(), labels);
    }

    @Test
    void yedSeesItsLabels() throws Exception {
        List<Element> all = elements(Samples.written(GraphFormats.writer("yed"), Samples.graph()));
        assertEquals(
                Samples.graph().nodes().stream().map(GraphData.Node::label).toList(),
                named(all, "y:NodeLabel").stream().map(e -> e.text().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gexfHoldsToItsSchema(boolean directed) throws Exception {
        GraphData graph = Samples.hostile(directed);
        List<Element> all = elements(Samples.written(GraphFormats.writer("gexf"), graph));
        assertEquals("1.3", all.get(0).get("version"));
        Map<String, String> parents = Map.of(
                "meta",
                "gexf",
                "graph",
                "gexf",
                "attributes",
                "graph",
                "nodes",
                "graph",
                "edges",
                "graph",
                "node",
                "nodes",
                "edge",
                "edges",
                "attribute",
                "attributes",
                "attvalue",
                "attvalues");
        for (Element element : all)
            assertEquals(parents.getOrDefault(element.name(), element.parent()), element.parent(), element.name());
        Element top = named(all, "graph").get(0);
        assertEquals(directed ? "directed" : "undirected", top.get("defaultedgetype"));
        assertEquals("dynamic", top.get("mode"));
        assertEquals("date", top.get("timeformat"));
        assertEquals("interval", top.get("timerepresentation"));
        Set<String> ids = new HashSet<>();
        for (Element node : named(all, "node")) assertTrue(ids.add(node.get("id")));
        Set<String> kinds = new HashSet<>();
        for (Element edge : named(all, "edge")) {
            assertTrue(ids.contains(edge.get("source")) && ids.contains(edge.get("target")));
            assertTrue(Double.parseDouble(edge.get("weight")) > 0);
            String kind = edge.attributes().getOrDefault("kind", "");
            assertTrue(kinds.add(edge.get("source") + "\n" + edge.get("target") + "\n" + kind), "parallel edges");
        }
        assertEquals(graph.nodes().stream().map(GraphData.Node::label).toList(), labels(all));
        attributeValuesAreDeclared(all);
    }

    private static List<String> labels(List<Element> all) {
        return named(all, "node").stream().map(e -> e.get("label")).toList();
    }

    private static void attributeValuesAreDeclared(List<Element> all) {
        Map<String, Map<String, String>> declared = new HashMap<>();
        String of = "";
        for (Element element : all) {
            if (element.name().equals("attributes")) of = element.get("class");
            if (element.name().equals("node") || element.name().equals("edge")) of = element.name();
            Map<String, String> types = declared.computeIfAbsent(of, k -> new HashMap<>());
            if (element.name().equals("attribute"))
                assertEquals(null, types.put(element.get("id"), element.get("type")));
            if (element.name().equals("attvalue"))
                typed(types.getOrDefault(element.get("for"), "none"), element.get("value"));
        }
    }

    @Test
    void gexfNodesLastAsLongAsTheirEdges() throws Exception {
        List<Element> all = elements(Samples.written(GraphFormats.writer("gexf"), Samples.graph()));
        assertEquals("2026-11-22", named(all, "meta").get(0).get("lastmodifieddate"));
        Map<String, Element> nodes = new HashMap<>();
        for (Element node : named(all, "node")) nodes.put(node.get("label"), node);
        Element noether = nodes.getOrDefault("Emmy Noether", all.get(0));
        assertEquals(LocalDate.of(1927, 1, 1), LocalDate.parse(noether.get("start")));
        assertEquals(LocalDate.of(1932, 12, 31), LocalDate.parse(noether.get("end")));
        Element alone = nodes.getOrDefault("David <\"Hilbert\">", all.get(0));
        assertFalse(alone.attributes().containsKey("start"), "somebody without dated edges is always there");
        Element colour = named(all, "viz:color").get(0);
        for (String part : List.of("r", "g", "b")) assertTrue(Integer.parseInt(colour.get(part)) < 256);
    }

    @Test
    void tokensOfDifferentIdsDiffer() {
        List<String> ids =
                List.of("a b", "a_x20_b", "a_b", "a\u00E9", "a_xe9_", "_x", "__x", "a/b", "\uD83D\uDE00", "x");
        Set<String> tokens = new HashSet<>();
        for (String id : ids) assertTrue(tokens.add(GraphMlWriter.token(id)), id);
        assertEquals("author:42", GraphMlWriter.token("author:42"));
    }
}
