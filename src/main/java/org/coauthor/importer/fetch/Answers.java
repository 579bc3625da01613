package org.coauthor.importer.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.record.XmlElement;
import org.coauthor.importer.record.XmlRecords;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.jspecify.annotations.Nullable;

/** Answers taken apart: JSON and XML that must be whole. */
final class Answers {
    /** Numbers keep their digits: what is written again is what was answered. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxStringLength(PoliteClient.LARGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Answers() {}

    /** @throws IOException where the answer is no whole JSON object */
    static JsonNode json(byte[] body) throws IOException {
        JsonNode node = JSON.readTree(body);
        if (!node.isObject()) throw new IOException("the answer is no JSON object");
        return node;
    }

    static byte[] bytes(JsonNode node) throws IOException {
        return JSON.writeValueAsBytes(node);
    }

    /** The elements of a list, one a line; none where there is no list. */
    static List<String> lines(JsonNode list) {
        List<String> lines = new ArrayList<>();
        list.forEach(one -> lines.add(one.toString()));
        return lines;
    }

    /**
     * The records of an XML document.
     *
     * @throws IOException where the document is not well formed
     */
    static List<XmlElement> records(byte[] body, List<String> names) throws IOException {
        List<XmlElement> records = new ArrayList<>();
        Failing sink = new Failing();
        Input input = new Input(
                "answer",
                () -> new ByteArrayInputStream(body),
                new Settings(null, null, LocalDate.EPOCH, PoliteClient.LARGEST));
        XmlRecords.each(input, names, (record, line, s) -> records.add(record), sink);
        if (sink.first != null) throw new IOException(sink.first);
        return records;
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** As it stands in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The value of a parameter of an address; empty where it has none. */
    static String parameter(URI address, String name) {
        String query = address.getQuery();
        if (query == null) return "";
        for (String part : query.split("&", -1))
            if (part.startsWith(name + "=")) return part.substring(name.length() + 1);
        return "";
    }

    /** The number in a parameter of an address; 0 where there is none. */
    static int number(URI address, String name) {
        String value = parameter(address, name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static final class Failing implements Sink {
        private @Nullable String first;

        @Override
        public void accept(Statement statement) {}

        @Override
        public void problem(Problem problem) {
            if (first == null) first = problem.message();
        }
    }
}
