package org.coauthor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.export.GraphData.Node;
import org.coauthor.text.SpreadsheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the formats that are not XML back, hostile names and all. */
class TextFormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final GraphData hostile = Samples.hostile(false);
    private final List<String> labels =
            hostile.nodes().stream().map(Node::label).toList();

    private String written(String format, GraphData graph) {
        return Samples.written(GraphFormats.writer(format), graph);
    }

    @Test
    void cytoscapeHasOneSpaceOfIds() throws Exception {
        JsonNode elements = JSON.readTree(written("cytoscape", hostile)).get("elements");
        Set<String> ids = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (JsonNode node : elements.get("nodes")) {
            assertTrue(ids.add(node.get("data").get("id").textValue()));
            names.add(node.get("data").get("name").textValue());
        }
        for (JsonNode edge : elements.get("edges")) {
            assertTrue(ids.contains(edge.get("data").get("source").textValue()));
            assertTrue(ids.contains(edge.get("data").get("target").textValue()));
        }
        for (JsonNode edge : elements.get("edges"))
            assertTrue(ids.add(edge.get("data").get("id").textValue()), "an edge's id is a node's");
        assertEquals(labels, names);
    }

    @Test
    void cytoscapeEdgeIdsGiveWayToNodeIds() throws Exception {
        GraphData graph = new GraphData(
                "t",
                null,
                false,
                List.of(new Node("e0", "a", "Author", Map.of(), null), new Node("ee0", "b", "Author", Map.of(), null)),
                List.of(new GraphData.Edge("e0", "ee0", "x", 1, null, null, Map.of())));
        JsonNode edge = JSON.readTree(written("cytoscape", graph)).at("/elements/edges/0/data");
        assertFalse(Set.of("e0", "ee0").contains(edge.get("id").textValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv-nodes", "csv-edges"})
    void noCellIsAFormula(String format) {
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(written(format, hostile)))
            for (String cell : row.getFields()) assertFalse(cell.matches("(?s)[=+@\t\r-].*"), cell);
    }

    @Test
    void csvTablesBelongTogether() {
        Set<String> ids = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(written("csv-nodes", hostile))) {
            assertTrue(ids.add(row.getField("Id")));
            names.add(row.getField("Label"));
        }
        assertEquals(labels.stream().map(SpreadsheetCell::guarded).toList(), names);
        int edges = 0;
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(written("csv-edges", hostile))) {
            assertTrue(ids.contains(row.getField("Source")) && ids.contains(row.getField("Target")));
            assertEquals("Undirected", row.getField("Type"));
            assertTrue(Double.parseDouble(row.getField("Weight")) > 0);
            edges++;
        }
        assertEquals(hostile.edges().size(), edges);
    }

    @Test
    void vosViewerJsonHasOneLinkAPair() throws Exception {
        JsonNode network = JSON.readTree(written("vosviewer", hostile)).get("network");
        List<String> names = new ArrayList<>();
        int number = 0;
        for (JsonNode item : network.get("items")) {
            assertEquals(++number, item.get("id").intValue());
            names.add(item.get("label").textValue());
            assertFalse(item.get("description").textValue().contains("<script"));
            for (JsonNode weight : item.get("weights")) assertTrue(weight.doubleValue() >= 0);
        }
        assertEquals(labels, names);
        Set<String> pairs = new HashSet<>();
        for (JsonNode link : network.get("links")) {
            int a = link.get("source_id").intValue();
            int b = link.get("target_id").intValue();
            assertTrue(a >= 1 && a < b && b <= number);
            assertTrue(pairs.add(a + " " + b));
            assertTrue(link.get("strength").doubleValue() > 0);
        }
        assertEquals(Samples.HOSTILE.size(), pairs.size(), "a ring has as many links as items");
    }

    @Test
    void vosViewerTextFilesBelongTogether() {
        String[] map = written("vosviewer-map", hostile).split("\n");
        int columns = map[0].split("\t").length;
        assertEquals(hostile.nodes().size() + 1, map.length);
        for (int i = 1; i < map.length; i++) {
            String[] cells = map[i].split("\t", -1);
            assertEquals(columns, cells.length, map[i]);
            assertEquals(i, Integer.parseInt(cells[0]));
            assertFalse(map[i].contains("\""));
        }
        String fromJson = written("vosviewer-network", hostile);
        for (String line : fromJson.split("\n")) assertTrue(line.matches("\\d+\t\\d+\t\\d+(\\.\\d+)?"), line);
        assertEquals(Samples.HOSTILE.size(), fromJson.split("\n").length);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pajekNumbersItsVerticesFromOne(boolean directed) {
        GraphData graph = Samples.hostile(directed);
        String[] lines = written("pajek", graph).split("\n");
        int n = graph.nodes().size();
        assertEquals("*Vertices " + n, lines[0]);
        for (int i = 1; i <= n; i++) {
            Matcher vertex = Pattern.compile("(\\d+) \"([^\"]*)\"").matcher(lines[i]);
            assertTrue(vertex.matches(), lines[i]);
            assertEquals(i, Integer.parseInt(vertex.group(1)));
            assertEquals(graph.nodes().get(i - 1).label().replace('"', '\''), vertex.group(2));
        }
        assertEquals(directed ? "*Arcs" : "*Edges", lines[n + 1]);
        assertEquals(graph.edges().size(), lines.length - n - 2);
        for (int i = n + 2; i < lines.length; i++) {
            String[] edge = lines[i].split(" ");
            assertTrue(Integer.parseInt(edge[0]) <= n && Integer.parseInt(edge[1]) <= n);
            assertTrue(Double.parseDouble(edge[2]) > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dotStatementsAreWhollyQuoted(boolean directed) {
        GraphData graph = Samples.hostile(directed);
        List<String> lines = written("dot", graph).lines().toList();
        String quoted = "\"((?:[^\"\\\\]|\\\\.)*)\"";
        assertTrue(lines.get(0).matches((directed ? "digraph " : "graph ") + quoted + " \\{"), lines.get(0));
        Pattern node = Pattern.compile("  " + quoted + " \\[label=" + quoted + "(?:, color=\"#[0-9A-F]{6}\")?];");
        Pattern edge = Pattern.compile("  " + quoted + (directed ? " -> " : " -- ") + quoted
                + " \\[penwidth=[0-9.]+, tooltip=" + quoted + "];");
        Set<String> ids = new HashSet<>();
        List<String> names = new ArrayList<>();
        int edges = 0;
        for (String line : lines.subList(3, lines.size() - 1)) {
            Matcher asNode = node.matcher(line);
            Matcher asEdge = edge.matcher(line);
            if (asNode.matches()) {
                ids.add(asNode.group(1));
                names.add(asNode.group(2).replaceAll("\\\\(.)", "$1").replace("&amp;", "&"));
            } else {
                assertTrue(asEdge.matches(), line);
                assertTrue(ids.contains(asEdge.group(1)) && ids.contains(asEdge.group(2)));
                edges++;
            }
        }
        assertEquals(graph.nodes().stream().map(Node::label).toList(), names);
        assertEquals(graph.edges().size(), edges);
    }
}
