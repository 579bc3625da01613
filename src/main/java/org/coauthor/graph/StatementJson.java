package org.coauthor.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coauthor.model.Award;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Position;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;

/** Statements as the store keeps them: one compact JSON object each, tagged with its kind. */
public final class StatementJson {
    private static final String TAG = "statement";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<String, Class<? extends Statement>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("subject", Subject.class);
        KINDS.put("work", Work.class);
        KINDS.put("position", Position.class);
        KINDS.put("education", Education.class);
        KINDS.put("mentoring", Mentoring.class);
        KINDS.put("editing", Editing.class);
        KINDS.put("grant", Grant.class);
        KINDS.put("award", Award.class);
        KINDS.put("topic", Interest.class);
        KINDS.put("person", PersonRecord.class);
        KINDS.put("institution", InstitutionRecord.class);
    }

    private StatementJson() {}

    /** A statement as one line. */
    public static String write(Statement statement) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put(TAG, statement.kind());
        node.setAll((ObjectNode) MAPPER.valueToTree(statement));
        return node.toString();
    }

    /** A statement that {@link #write} has written. */
    public static Statement read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            Class<? extends Statement> kind = KINDS.get(node.path(TAG).asText());
            if (kind == null) throw new IllegalStateException("no statement: " + json);
            ((ObjectNode) node).remove(TAG);
            return MAPPER.treeToValue(node, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a statement that is no statement: " + json, e);
        }
    }
}
