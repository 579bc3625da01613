package org.coauthor.graph;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final List<GraphNode> unsaid = new ArrayList<>();
    private final Map<Creation.Edges.Kind, List<GraphEdge>> left = new LinkedHashMap<>();

    GraphTables(KnowledgeGraph graph) {
        for (GraphNode node : graph.nodes().values()) {
            nodes.computeIfAbsent(node.label(), k -> new ArrayList<>()).add(node);
            if (!columns(node.label(), node.properties())) unsaid.add(node);
        }
        for (GraphEdge edge : graph.edges()) {
            if (columns(edge.type(), edge.properties()))
                edges.computeIfAbsent(edge.type(), k -> new ArrayList<>()).add(edge);
            else
                left.computeIfAbsent(Creation.Edges.Kind.of(edge), k -> new ArrayList<>())
                        .add(edge);
        }
    }

    /** Finds a column for each property; returns whether the table can say them all. */
    private boolean columns(String table, Map<String, Object> properties) {
        Map<String, String> known = columns.computeIfAbsent(table, k -> new TreeMap<>());
        properties.forEach((key, value) -> {
            if (fits(value)) known.putIfAbsent(key, kind(value));
        });
        return properties.entrySet().stream().allMatch(p -> said(known, p.getKey(), p.getValue()));
    }

    private static boolean said(Map<String, String> columns, String key, Object value) {
        return fits(value) && kind(value).equals(columns.get(key));
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

    /** Whether tables can say nearly all that the graph holds. */
    public boolean fit() {
        return unsaid.size() + left.values().stream().mapToInt(List::size).sum() <= GraphLoader.BATCH;
    }

    /** Adds to the store made of the tables what they cannot say. */
    public void complete(GraphStore store) {
        List<Change> changes = new ArrayList<>();
        for (GraphNode node : unsaid)
            changes.add(new Change.Statement(
                    "MATCH (n:" + GraphLoader.known(node.label()) + " {id: $id}) SET n = $properties",
                    Map.of("id", node.id(), "properties", node.properties())));
        left.forEach((kind, some) -> changes.add(new Creation.Edges(kind, some)));
        store.write(changes);
    }

    /** Writes the tables to a folder; returns what Neo4j's importer is told of them. */
    public Map<String, List<String>> write(Path folder) throws IOException {
        try {
            return written(folder);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private Map<String, List<String>> written(Path folder) throws IOException {
        Map<String, Long> numbers = new HashMap<>();
        List<String> nodeTables = new ArrayList<>();
        List<String> edgeTables = new ArrayList<>();
        for (var table : nodes.entrySet()) {
            Map<String, String> known = columns(table.getKey());
            try (CsvWriter out = open(folder, table.getKey(), ":ID", nodeTables)) {
                for (GraphNode node : table.getValue()) {
                    long number = numbers.size();
                    numbers.put(node.id(), number);
                    out.writeRecord(row(List.of(number), known, node.properties()));
                }
            }
        }
        for (var table : edges.entrySet()) {
            Map<String, String> known = columns(table.getKey());
            try (CsvWriter out = open(folder, table.getKey(), ":START_ID,:END_ID", edgeTables)) {
                for (GraphEdge edge : table.getValue())
                    out.writeRecord(row(
                            List.of(number(numbers, edge.from()), number(numbers, edge.to())),
                            known,
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
        tables.add(name + "=" + name);
        return CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(new OutputStreamWriter(
                        new BufferedOutputStream(Files.newOutputStream(rows), 1 << 18), StandardCharsets.UTF_8));
    }

    private static List<@Nullable String> row(
            List<Long> ends, Map<String, String> columns, Map<String, Object> properties) {
        List<@Nullable String> row = new ArrayList<>(ends.size() + columns.size());
        for (Long end : ends) row.add(end.toString());
        for (String key : columns.keySet()) {
            Object value = properties.get(key);
            if (value == null || !said(columns, key, value)) row.add(null);
            else if (value instanceof List<?> list)
                row.add(list.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(LIST))));
            else row.add(value.toString());
        }
        return row;
    }
}
