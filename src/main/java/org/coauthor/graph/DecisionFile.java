package org.coauthor.graph;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.identity.Anchor;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Folding;
import org.coauthor.text.TerminalText;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as a JSON file that people can read and edit:
 *
 * <pre>
 * {"format": "coauthor-decisions-1",
 *  "decisions": [{"decision": "same", "decided": "2026-11-22", "people": ["Ada Lovelace", "A. Lovelace"],
 *                 "one": [{"path": "/home/me/cv.txt", "source": "s...", "record": "notesontheengine", "position": 0, "name": "Ada Lovelace"}],
 *                 "other": [...]}]}
 * </pre>
 *
 * {@code decision} is {@code same}, {@code different}, {@code split} ({@code one} is set apart from {@code other}) or {@code rename}
 * (with {@code newName}, without {@code other}). A mention is a place in the author list of a record ({@code position} counts from 0), or,
 * with position -1, a role in a document, the role standing in {@code record}. A source is found by its id or else by its path.
 */
public final class DecisionFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORMAT = "coauthor-decisions-1";
    private static final long LARGEST = 200L << 20;
    private static final String HINT = "give a file that coauthor people decisions export has written";

    private DecisionFile() {}

    /** The file's text, ended by a line break: the same decisions give the same bytes. */
    public static String text(GraphStore store) {
        Map<String, String> paths = new TreeMap<>();
        for (Row row : store.read("MATCH (s:Source) RETURN s.id AS id, s.path AS path", Map.of()))
            paths.put(row.string("id"), row.string("path"));
        ObjectNode document = MAPPER.createObjectNode().put("format", FORMAT);
        ArrayNode decisions = document.putArray("decisions");
        for (StoredDecision decision : new PersonDecisions(store, java.time.LocalDate.EPOCH).list()) {
            ObjectNode node = decisions.addObject();
            node.put("decision", decision.kind()).put("decided", decision.decided());
            node.set("people", MAPPER.valueToTree(decision.people()));
            String name = StoredDecision.name(decision.decision());
            if (!name.isEmpty()) node.put("newName", name);
            mentions(node.putArray("one"), StoredDecision.one(decision.decision()), paths);
            List<Anchor> other = StoredDecision.other(decision.decision());
            if (!other.isEmpty()) mentions(node.putArray("other"), other, paths);
        }
        return document.toPrettyString() + "\n";
    }

    private static void mentions(ArrayNode array, List<Anchor> anchors, Map<String, String> paths) {
        for (Anchor anchor : anchors) {
            ObjectNode node = array.addObject();
            String path = paths.get(anchor.sourceId());
            if (path != null) node.put("path", path);
            node.put("source", anchor.sourceId()).put("record", anchor.recordKey());
            node.put("position", anchor.position()).put("name", anchor.name());
        }
    }

    /**
     * The decisions of a file, for a store whose sources may have other ids.
     *
     * @throws CoauthorException with {@link Exit#NO_SOURCE} where it is no file of decisions
     */
    public static List<StoredDecision> read(Path file, GraphStore store) {
        Map<String, String> ids = new TreeMap<>();
        for (Row row : store.read("MATCH (s:Source) RETURN s.id AS id, s.path AS path", Map.of())) {
            ids.put(row.string("path"), row.string("id"));
            ids.put(row.string("id"), row.string("id"));
        }
        try {
            if (Files.size(file) > LARGEST) throw new IllegalArgumentException("it is larger than 200 MB");
            JsonNode document = MAPPER.readTree(Files.readAllBytes(file));
            if (!document.path("format").asText().equals(FORMAT))
                throw new IllegalArgumentException("its format is not " + FORMAT);
            List<StoredDecision> decisions = new ArrayList<>();
            for (JsonNode node : document.path("decisions")) decisions.add(decision(node, decisions.size() + 1, ids));
            return decisions;
        } catch (NoSuchFileException e) {
            throw new CoauthorException(Exit.NO_SOURCE, "no such file: " + file, HINT, e);
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw noDecisions(file + line, e.getOriginalMessage(), e);
        } catch (IOException | IllegalArgumentException e) {
            throw noDecisions(file.toString(), e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException where it decides nothing */
    private static StoredDecision decision(JsonNode node, int number, Map<String, String> ids) {
        List<String> people = new ArrayList<>();
        node.path("people").forEach(p -> people.add(p.asText()));
        String kind = node.path("decision").asText();
        String name = TerminalText.line(node.path("newName").asText());
        List<Anchor> one = anchors(node.path("one"), ids);
        if (one.isEmpty()) throw new IllegalArgumentException("decision " + number + " is about nobody");
        if (kind.equals("rename") && Folding.key(name).isEmpty())
            throw new IllegalArgumentException("decision " + number + " gives no newName");
        return StoredDecision.of(
                number,
                node.path("decided").asText(),
                people,
                StoredDecision.decision(kind, one, anchors(node.path("other"), ids), name));
    }

    private static List<Anchor> anchors(JsonNode array, Map<String, String> ids) {
        List<Anchor> anchors = new ArrayList<>();
        for (JsonNode node : array) {
            String source = node.path("source").asText();
            String known = ids.getOrDefault(source, ids.get(node.path("path").asText()));
            anchors.add(new Anchor(
                    known == null ? source : known,
                    node.path("record").asText(),
                    node.path("position").asInt(-1),
                    node.path("name").asText()));
        }
        return anchors;
    }

    private static CoauthorException noDecisions(String place, @Nullable String why, Exception cause) {
        return new CoauthorException(Exit.NO_SOURCE, "no decisions can be read: " + why + ", at " + place, HINT, cause);
    }
}
