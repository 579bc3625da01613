package org.coauthor.graph;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;

/**
 * The whole store as one file of JSON lines (gz), nodes first, in a fixed order: the same store gives the same bytes, whether embedded
 * or served, and any version of Neo4j can take it back.
 */
public final class Backup {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<TreeMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String FORMAT = "coauthor-backup-1";

    private final GraphStore store;

    public Backup(GraphStore store) {
        this.store = store;
    }

    /**
     * Writes the store to a file, by way of a temporary one.
     *
     * @return how many nodes and relationships
     */
    public int write(Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        int[] lines = {0};
        try {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(draft)), StandardCharsets.UTF_8))) {
                line(out, Map.of("format", FORMAT));
                store.stream(
                        "MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS properties ORDER BY label, n.id",
                        Map.of(),
                        r -> lines[0] +=
                                line(out, ordered("label", r.string("label"), "properties", r.map("properties"))));
                store.stream("""
                        MATCH (a)-[r]->(b)
                        WITH type(r) AS type, a, b, r, properties(r) AS properties
                        RETURN type, labels(a)[0] AS fromLabel, a.id AS from, labels(b)[0] AS toLabel, b.id AS to, properties
                        ORDER BY type, from, to, properties.position, properties.from, properties.to, properties.role,
                                 properties.degree, properties.kind, properties.topic, properties.institution, properties.lines""", Map.of(), r -> lines[0] += line(out, new TreeMap<>(r.values())));
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return lines[0];
        } catch (IOException e) {
            throw new CoauthorException(
                    Exit.OUTPUT,
                    "cannot write " + file + ": " + e.getMessage(),
                    "check the folder and its free space",
                    e);
        }
    }

    private static Map<String, Object> ordered(String k1, Object v1, String k2, Map<String, Object> v2) {
        Map<String, Object> map = new TreeMap<>();
        map.put(k1, v1);
        map.put(k2, new TreeMap<>(v2));
        return map;
    }

    private static int line(Writer out, Object value) {
        try {
            out.write(MAPPER.writeValueAsString(value));
            out.write('\n');
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the store hold what a backup holds, and nothing else of ours.
     *
     * @throws CoauthorException with {@link Exit#NO_SOURCE} where the file is no backup
     */
    public void restore(Path file) {
        Map<String, GraphNode> nodes = new TreeMap<>();
        Map<String, Map<String, Object>> settings = new TreeMap<>();
        List<GraphEdge> edges = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String first = in.readLine();
            if (first == null || !first.contains(FORMAT)) throw notABackup(file, null);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Row row = new Row(MAPPER.readValue(line, OBJECT));
                if (row.get("label") != null) node(row, nodes, settings);
                else edges.add(edge(row));
            }
        } catch (IOException e) {
            throw notABackup(file, e);
        }
        GraphLoader.load(store, new KnowledgeGraph(nodes, edges), Present.read(store), List.of());
        settings.forEach((id, properties) -> store.write(
                "MERGE (n:Setting {id: $id}) SET n = $properties", Map.of("id", id, "properties", properties)));
    }

    private static void node(Row row, Map<String, GraphNode> nodes, Map<String, Map<String, Object>> settings) {
        Map<String, Object> properties = widened(row.map("properties"));
        String id = String.valueOf(properties.get("id"));
        String label = row.string("label");
        if (label.equals("Setting")) {
            settings.put(id, properties);
        } else {
            nodes.put(id, new GraphNode(GraphLoader.known(label), id, properties));
        }
    }

    private static GraphEdge edge(Row row) {
        return new GraphEdge(
                GraphLoader.known(row.string("type")),
                GraphLoader.known(row.string("fromLabel")),
                row.string("from"),
                GraphLoader.known(row.string("toLabel")),
                row.string("to"),
                widened(row.map("properties")));
    }

    /** JSON's small whole numbers as the driver has them. */
    private static Map<String, Object> widened(Map<String, Object> properties) {
        Map<String, Object> wide = new TreeMap<>();
        properties.forEach((key, value) -> wide.put(key, wide(value)));
        return wide;
    }

    private static Object wide(Object value) {
        if (value instanceof Integer number) return Long.valueOf(number);
        if (value instanceof List<?> list)
            return list.stream().map(Backup::wide).toList();
        return value;
    }

    private static CoauthorException notABackup(Path file, @Nullable Exception cause) {
        String message = file + " is no backup of coauthor, or it is cut off";
        String hint = "give a file that coauthor store backup has written";
        return cause == null
                ? new CoauthorException(Exit.NO_SOURCE, message, hint)
                : new CoauthorException(Exit.NO_SOURCE, message, hint, cause);
    }
}
