package org.coauthor.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Slimming is parsing and removing, only faster. */
class JsonSlimmingProperties {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> SKIPPED = Set.of("a", "b", "abstract_inverted_index");

    private static Arbitrary<Object> value() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.strings().ofMaxLength(20).map(s -> s),
                () -> Arbitraries.of("\"", "\\", "{[,:]}", "\\\"", "seven b\\", "123456\"8\\\"")
                        .map(s -> s),
                () -> Arbitraries.integers().map(i -> i),
                () -> Arbitraries.doubles().map(d -> d),
                () -> Arbitraries.of(true, false).map(b -> b),
                () -> value().list().ofMaxSize(3).map(l -> l),
                () -> object().map(o -> o));
    }

    private static Arbitrary<Map<String, Object>> object() {
        Arbitrary<String> names =
                Arbitraries.of("a", "b", "c", "", "abstract_inverted_index", "abstract_inverted_undex", "\u00e9", "\"");
        return Arbitraries.maps(names, value()).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return object();
    }

    private static JsonNode without(JsonNode value) {
        if (value instanceof ObjectNode object) object.remove(SKIPPED);
        value.forEach(JsonSlimmingProperties::without);
        return value;
    }

    private static JsonNode slimmed(JsonSlimming slimming) throws IOException {
        return MAPPER.readTree(slimming.bytes(), 0, slimming.length());
    }

    @Property(seed = "17", tries = 1000)
    void slimmedIsParsedAndRemoved(@ForAll("objects") Map<String, Object> object, @ForAll boolean spaced)
            throws IOException {
        String json = spaced
                ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object)
                : MAPPER.writeValueAsString(object);
        byte[] text = ("x" + json + " ").getBytes(StandardCharsets.UTF_8);
        JsonSlimming slimming = new JsonSlimming(SKIPPED);
        assertTrue(slimming.slim(text, 1, text.length));
        assertEquals(without(MAPPER.readTree(text, 1, text.length - 1)), slimmed(slimming));
    }

    @Property(seed = "19", tries = 2000)
    void whatIsSlimmedAndValidIsNoOther(@ForAll("objects") Map<String, Object> object, @ForAll long seed)
            throws IOException {
        byte[] text = MAPPER.writeValueAsBytes(object);
        Random random = new Random(seed);
        String signs = "{}[]\",:\\ 1a\n";
        for (int change = random.nextInt(3); change >= 0; change--)
            text[random.nextInt(text.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        JsonNode plain;
        try {
            plain = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            new JsonSlimming(SKIPPED).slim(text, 0, text.length);
            return;
        }
        JsonSlimming slimming = new JsonSlimming(SKIPPED);
        assertEquals(plain.isObject(), slimming.slim(text, 0, text.length));
        if (plain.isObject()) assertEquals(without(plain), slimmed(slimming));
    }

    @Property(seed = "18", tries = 500)
    void neverThrows(@ForAll byte[] text) {
        new JsonSlimming(SKIPPED).slim(text, 0, text.length);
    }

    @Property(seed = "20", tries = 1000)
    void bytesAreFoundAsByLookingAtEach(@ForAll("texts") String some, @ForAll("texts") String more) {
        byte[] text = (some + more).getBytes(StandardCharsets.ISO_8859_1);
        int from = some.length();
        int at = from;
        while (at < text.length && text[at] != '"') at++;
        assertEquals(at, ByteScan.find((byte) '"', text, from, text.length));
        int stop = from;
        while (stop < text.length && text[stop] != '"') stop += text[stop] == '\\' ? 2 : 1;
        assertEquals(Math.min(text.length, stop + 1), ByteScan.stringEnd(text, from, text.length));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("\"\\#!]\u00a2\u00dc\u0080\u00ffab")
                .ofMaxLength(30);
    }

    @Test
    void whatIsNoPlainObjectIsLeftAlone() {
        for (String text :
                List.of("", "[1]", "{\"c\": [1}", "{\"a\": \"x}", "{\"a\" 1}", "{\"a\": 1} 2", "{\"a\": {", "{a: 1}"))
            assertFalse(new JsonSlimming(SKIPPED).slim(text.getBytes(StandardCharsets.UTF_8), 0, text.length()), text);
        assertTrue(new JsonSlimming(SKIPPED).slim("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), 0, 8));
    }

    @Test
    void deepNestingIsLeftToTheParser() {
        String deep = "{\"c\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertTrue(new JsonSlimming(SKIPPED).slim(deep.getBytes(StandardCharsets.UTF_8), 0, deep.length()));
    }
}
