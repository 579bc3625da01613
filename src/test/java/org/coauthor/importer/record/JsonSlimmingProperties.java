package org.coauthor.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Slimming is parsing and removing, only faster. */
class JsonSlimmingProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> SKIPPED = Set.of("a", "b");

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).map(s -> (Object) s),
                Arbitraries.of("\"", "\\", "{[,:]}", "\\\"").map(s -> (Object) s),
                Arbitraries.integers().map(i -> (Object) i),
                Arbitraries.of(true, false).map(b -> (Object) b));
        Arbitrary<Object> value = Arbitraries.oneOf(
                leaf,
                leaf.list().ofMaxSize(3).map(l -> (Object) l),
                Arbitraries.maps(Arbitraries.of("a", "x", "\""), leaf)
                        .ofMaxSize(3)
                        .map(m -> (Object) List.of(m, m)));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d", "\u00e9"), value)
                .ofMaxSize(5);
    }

    @Property(seed = "17", tries = 500)
    void slimmedIsParsedAndRemoved(@ForAll("objects") Map<String, Object> object) throws IOException {
        byte[] text = (" " + MAPPER.writeValueAsString(object) + " ").getBytes(StandardCharsets.UTF_8);
        JsonSlimming slimming = new JsonSlimming(SKIPPED);
        boolean slim = slimming.slim(text, 0, text.length);
        assertEquals(!object.isEmpty(), slim);
        if (!slim) return;
        JsonNode expected = ((ObjectNode) MAPPER.readTree(text)).without(SKIPPED);
        assertEquals(expected, MAPPER.readTree(slimming.bytes(), 0, slimming.length()));
    }

    @Property(seed = "18", tries = 500)
    void neverThrows(@ForAll byte[] text) {
        new JsonSlimming(SKIPPED).slim(text, 0, text.length);
    }

    @Test
    void whatIsNoPlainObjectIsLeftAlone() {
        for (String text :
                List.of("", "[1]", "{\"a\": [1}", "{\"a\": \"x}", "{\"a\" 1}", "{\"a\": 1} 2", "{\"a\": {", "{a: 1}"))
            assertFalse(new JsonSlimming(SKIPPED).slim(text.getBytes(StandardCharsets.UTF_8), 0, text.length()), text);
        assertTrue(new JsonSlimming(SKIPPED).slim("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), 0, 8));
    }
}
