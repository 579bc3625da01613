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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coauthor.importer.WholeFile;
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
     * Writes the store to a file.
     *
     * @return how many nodes and relationships
     * @throws CoauthorException with {@link Exit#OUTPUT} where that fails; what was there before stays
     */
    public int write(Path file) {
        int[] lines = {0};
        WholeFile.write(file, bytes -> {
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
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
        });
        return lines[0];
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

    /** What a backup holds. */
    public record Content(
            Map<String, GraphNode> nodes, Map<String, Map<String, Object>> settings, List<GraphEdge> edges) {}

    /** Makes the store hold what a backup holds, and nothing else of ours. */
    public void restore(Content content) {
        GraphLoader.load(store, new KnowledgeGraph(content.nodes(), content.edges()), Present.read(store), List.of());
        Map<String, Map<String, Object>> settings = content.settings();
        store.write(
                "MATCH (s:Setting) WHERE s.id <> $schema AND NOT s.id IN $kept DELETE s",
                Map.of("schema", Schema.SETTING, "kept", List.copyOf(settings.keySet())));
        settings.forEach((id, properties) -> store.write(
                "MERGE (n:Setting {id: $id}) SET n = $properties", Map.of("id", id, "properties", properties)));
    }

    /**
     * Reads a backup into memory; needs no store.
     *
     * @throws CoauthorException with {@link Exit#NO_SOURCE} where the file is no backup, and with {@link Exit#STORE} where it is of a
     *     later version than this program
     */
    public static Content read(Path file) {
        Content content = new Content(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String first = in.readLine();
            if (first == null || !first.contains(FORMAT)) throw notABackup(file, null);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Row row = new Row(MAPPER.readValue(line, OBJECT));
                if (row.get("label") != null) node(row, content);
                else content.edges().add(edge(row));
            }
        } catch (NoSuchFileException e) {
            throw new CoauthorException(
                    Exit.NO_SOURCE, "no such file: " + file, "name a file of coauthor store backup", e);
        } catch (IOException | IllegalArgumentException e) {
            throw notABackup(file, e);
        }
        // this store has the schema of this program, whatever the other had
        Map<String, Object> schema = content.settings().remove(Schema.SETTING);
        if (schema != null) Schema.check(file.toString(), new Row(new TreeMap<>(schema)).integer("value"));
        return content;
    }

    private static void node(Row row, Content content) {
        Map<String, Object> properties = widened(row.map("properties"));
        String id = String.valueOf(properties.get("id"));
        String label = row.string("label");
        if (label.equals("Setting")) {
            content.settings().put(id, properties);
        } else {
            content.nodes().put(id, new GraphNode(GraphLoader.known(label), id, properties));
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
