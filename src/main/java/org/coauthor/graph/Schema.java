package org.coauthor.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** The schema files of {@code cypher/schema}, applied in order, each once a store. */
public final class Schema {
    /** The files, oldest first; a new version is appended, an old one never changed. */
    static final List<String> VERSIONS = List.of("V001__constraints", "V002__indexes");

    /** The id of the setting that counts them. */
    static final String SETTING = "schema";

    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+) ");

    private Schema() {}

    /** Applies what the store lacks; throws where the store is of a later version than this program. */
    static void apply(GraphStore store) {
        int present = version(store);
        check(store.name(), present);
        for (int v = present; v < VERSIONS.size(); v++) {
            for (String statement : statements(VERSIONS.get(v))) {
                Matcher constraint = CONSTRAINT.matcher(statement);
                if (constraint.lookingAt()) dropOrphan(store, constraint.group(1));
                store.command(statement);
            }
            store.write(
                    "MERGE (s:Setting {id: 'schema'}) SET s.name = 'schema', s.value = $version",
                    Map.of("version", v + 1));
        }
    }

    /** Throws where something is of a later version than this program. */
    static void check(String name, int version) {
        if (version > VERSIONS.size())
            throw new CoauthorException(
                    Exit.STORE,
                    name + " was written by a newer coauthor (schema " + version + ")",
                    "use that version, or start afresh with another --store");
    }

    /** A kill while Neo4j makes a constraint may leave the constraint's index alone, which then bars it. */
    private static void dropOrphan(GraphStore store, String name) {
        boolean orphan = !store.read(
                        "SHOW INDEXES YIELD name, owningConstraint WHERE name = $name AND owningConstraint IS NULL RETURN name",
                        Map.of("name", name))
                .isEmpty();
        if (orphan) store.command("DROP INDEX " + name + " IF EXISTS");
    }

    /** How many schema files a store has had applied. */
    public static int version(GraphStore store) {
        return store.read("MATCH (s:Setting {id: 'schema'}) RETURN s.value AS version", Map.of()).stream()
                .mapToInt(r -> r.integer("version"))
                .findFirst()
                .orElse(0);
    }

    private static List<String> statements(String version) {
        try (InputStream in = Schema.class.getResourceAsStream("/cypher/schema/" + version + ".cypher")) {
            if (in == null) throw new IllegalStateException("no schema file " + version);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^//.*$", "");
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
