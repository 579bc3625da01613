package org.coauthor.importer.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonLimitsProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static byte[] passed(JsonLimits limits) throws IOException {
        try (limits) {
            return limits.readAllBytes();
        }
    }

    private static String passed(String json, int longest, int deepest, String... why) throws IOException {
        JsonLimits limits = limits(json.getBytes(StandardCharsets.UTF_8), longest, deepest);
        String passed = new String(passed(limits), StandardCharsets.UTF_8);
        assertEquals(
                List.of(why), limits.cuts().stream().map(JsonLimits.Cut::why).toList());
        return passed;
    }

    private static JsonLimits limits(byte[] text, int longest, int deepest) {
        return new JsonLimits(new ByteArrayInputStream(text), longest, deepest);
    }

    @Property(seed = "1", tries = 500)
    void whatIsWithinTheLimitsPasses(@ForAll byte[] text) throws IOException {
        assertArrayEquals(text, passed(limits(text, 1 << 20, 1 << 20)));
    }

    @Property(seed = "2", tries = 1000)
    void textsAreCutWhereTheyCanBe(@ForAll @Size(max = 5) List<String> texts) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(texts);
        JsonLimits limits = limits(json, 8, 3);
        JsonNode cut = MAPPER.readTree(passed(limits));
        assertEquals(texts.size(), cut.size());
        List<String> whole = new ArrayList<>(texts);
        for (int i = 0; i < cut.size(); i++) {
            String text = new String(whole.get(i).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertTrue(text.startsWith(cut.get(i).asText().replaceFirst("\\?$", "")), () -> texts + " " + cut);
        }
    }

    @Test
    void deepValuesAreZeroes() throws IOException {
        assertEquals(
                "[[0,2],0\n\n,3]",
                passed(
                                "[[[1,\"]\"],2],{\n\"a\\\"\":[\n]},3]"
                                        .replace("{", "[[")
                                        .replace("}", "]]"),
                                99,
                                2,
                                "too-deep",
                                "too-deep")
                        .replace("[0\n\n]", "0\n\n"));
        assertEquals("{\"a\":[0,\"b\"]}", passed("{\"a\":[{\"x\":\"}\"},\"b\"]}", 99, 2, "too-deep"));
    }

    @Test
    void escapesAreNotDivided() throws IOException {
        assertEquals("[\"abc\\u00e4\"]", passed("[\"abc\\u00e4\\u00e4x\\\"\"]", 4, 2, "too-long"));
        assertEquals("[\"abcd\"]", passed("[\"abcd\\\\\"]", 4, 2, "too-long"));
        assertEquals("[\"abc\u00e4\"]", passed("[\"abc\u00e4\u00e4\"]", 4, 2, "too-long"));
    }
}
