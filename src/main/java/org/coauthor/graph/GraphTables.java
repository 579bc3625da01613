package org.coauthor.graph;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A whole graph as tables for Neo4j's importer: one a label or type, with a column for each property that occurs. Cost: one pass to find
 * the columns, one to write.
 */
public final class GraphTables {
    /** Stands between the elements of a list. */
    static final char LIST = '\u001F';

    /** The importer's buffer holds a field of 4 MiB; characters may take three bytes, and quotes two more. */
    private static final int LONGEST = 1 << 20;

    private final Map<String, List<GraphNode>> nodes = new TreeMap<>();
    private final Map<String, List<GraphEdge>> edges = new TreeMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private boolean fit = true;

    GraphTables(KnowledgeGraph graph) {
        for (GraphNode node : graph.nodes().values()) {
            nodes.computeIfAbsent(node.label(), k -> new ArrayList<>()).add(node);
            columns(node.label(), node.properties());
        }
        for (GraphEdge edge : graph.edges()) {
            edges.computeIfAbsent(edge.type(), k -> new ArrayList<>()).add(edge);
            columns(edge.type(), edge.properties());
        }
    }

    private void columns(String table, Map<String, Object> properties) {
        Map<String, String> known = columns.computeIfAbsent(table, k -> new TreeMap<>());
        properties.forEach((key, value) -> {
            String kind = kind(value);
            String before = known.putIfAbsent(key, kind);
            fit &= (before == null || before.equals(kind)) && fits(value);
        });
    }

    private static String kind(Object value) {
        if (value instanceof List<?> list) return (list.isEmpty() ? "string" : kind(list.get(0))) + "[]";
        if (value instanceof Long) return "long";
        if (value instanceof Double) return "double";
        if (value instanceof Boolean) return "boolean";
        return "string";
    }

    /** What a table cannot say: lines within a field, lists without an element or with one that divides lists, very long fields. */
    private static boolean fits(Object value) {
        if (value instanceof String text)
            return text.length() <= LONGEST && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        if (!(value instanceof List<?> list)) return true;
        long length = 0;
        for (Object each : list) {
            String text = String.valueOf(each);
            if (text.isEmpty() || text.indexOf(LIST) >= 0 || !fits(text)) return false;
            length += text.length() + 1;
        }
        return !list.isEmpty() && length <= LONGEST;
    }

    /** Nodes and relationships. */
    public int size() {
        return nodes.values().stream().mapToInt(List::size).sum()
                + edges.values().stream().mapToInt(List::size).sum();
    }

    /** Whether tables can say all that the graph holds. */
    public boolean fit() {
        return fit;
    }

    /** Writes the tables to a folder; returns what Neo4j's importer is told of them. */
    public Map<String, List<String>> write(Path folder) throws IOException {
        Map<String, Long> numbers = new HashMap<>();
        List<String> nodeTables = new ArrayList<>();
        List<String> edgeTables = new ArrayList<>();
        for (var table : nodes.entrySet()) {
            List<String> keys = List.copyOf(columns(table.getKey()).keySet());
            try (CsvWriter out = open(folder, table.getKey(), ":ID", nodeTables)) {
                for (GraphNode node : table.getValue()) {
                    long number = numbers.size();
                    numbers.put(node.id(), number);
                    out.writeRecord(row(List.of(number), keys, node.properties()));
                }
            }
        }
        for (var table : edges.entrySet()) {
            List<String> keys = List.copyOf(columns(table.getKey()).keySet());
            try (CsvWriter out = open(folder, table.getKey(), ":START_ID,:END_ID", edgeTables)) {
                for (GraphEdge edge : table.getValue())
                    out.writeRecord(row(
                            List.of(number(numbers, edge.from()), number(numbers, edge.to())),
                            keys,
                            edge.properties()));
            }
        }
        return Map.of("--nodes", nodeTables, "--relationships", edgeTables);
    }

    private Map<String, String> columns(String table) {
        return columns.getOrDefault(table, Map.of());
    }

    private static long number(Map<String, Long> numbers, String id) {
        Long number = numbers.get(id);
        if (number == null) throw new IllegalStateException("no node " + id);
        return number;
    }

    private CsvWriter open(Path folder, String name, String ends, List<String> tables) throws IOException {
        String header = columns(name).entrySet().stream()
                .map(column -> "," + column.getKey() + ":" + column.getValue())
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(name + "-header.csv"), ends + header + "\n");
        Path rows = folder.resolve(name + ".csv");
        tables.add(name + "=" + folder.resolve(name + "-header.csv") + "," + rows);
        return CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(new OutputStreamWriter(
                        new BufferedOutputStream(Files.newOutputStream(rows), 1 << 18), StandardCharsets.UTF_8));
    }

    private static List<String> row(List<Long> ends, List<String> keys, Map<String, Object> properties) {
        List<String> row = new ArrayList<>(ends.size() + keys.size());
        for (Long end : ends) row.add(end.toString());
        for (String key : keys) {
            Object value = properties.get(key);
            if (value instanceof List<?> list)
                row.add(list.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(LIST))));
            else row.add(value == null ? null : value.toString());
        }
        return row;
    }
}
