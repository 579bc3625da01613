package org.coauthor.importer.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sample;
import org.coauthor.importer.Sink;

/**
 * Reads JSON of any size record by record: one a line, an array of them, an answer that wraps them in a list, or a single one. Of
 * records one a line a bad one is a problem and the next is read; in a document one that is too long or too deep is, and the first error
 * of form ends it.
 */
public final class JsonRecords {
    /** The largest record, in bytes: 64 MiB. */
    static final int LARGEST = 64 << 20;

    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .maxNameLength(LARGEST)
                    .build())
            // names are read as often as records, most of them once: a table of them only grows
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Takes a record. */
    @FunctionalInterface
    public interface Taker {
        void take(JsonNode value, int line, Sink sink);
    }

    private final Set<String> lists;
    private final Set<String> skipped;
    private final Taker taker;
    private final Sink sink;
    /** What has been left out of a document; of lines nothing is. */
    private Deque<JsonLimits.Cut> cuts = new ArrayDeque<>();

    private JsonRecords(Set<String> lists, Set<String> skipped, Taker taker, Sink sink) {
        this.lists = lists;
        this.skipped = skipped;
        this.taker = taker;
        this.sink = sink;
    }

    /**
     * Reads all records of a source.
     *
     * @param lists fields under which answers wrap their records
     * @param skipped fields that are not looked at, in records and in what these hold
     */
    public static void each(Input input, Set<String> lists, Set<String> skipped, Taker taker, Sink sink)
            throws IOException {
        JsonRecords records = new JsonRecords(lists, skipped, taker, sink);
        try (InputStream in = new BufferedInputStream(input.bytes().open(), 1 << 18)) {
            in.mark(Sample.SIZE);
            byte[] head = in.readNBytes(Sample.SIZE);
            in.reset();
            if (oneALine(head)) records.lines(in);
            else records.document(in);
        }
    }

    /** Whether the first line break stands between values and not within one. */
    private static boolean oneALine(byte[] head) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < head.length; i++) {
            byte c = head[i];
            if (quoted) {
                if (c == '\\') i++;
                else if (c == '"') quoted = false;
            } else if (c == '"') quoted = true;
            else if (c == '{') depth++;
            else if (c == '[' && depth == 0) return false;
            else if (c == '}' && --depth == 0) return more(head, i + 1);
            else if (c == '\n' && depth > 0) return false;
        }
        return false;
    }

    /** A value that ends in the sample: lines, where another follows or nothing. */
    private static boolean more(byte[] head, int from) {
        int i = from;
        while (i < head.length && head[i] <= ' ') i++;
        return i < head.length && (head[i] == '{' || head[i] == '"');
    }

    private void lines(InputStream in) throws IOException {
        LineBlocks blocks = new LineBlocks(in, LARGEST);
        Blocks.each(blocks::next, (block, to) -> new JsonRecords(lists, skipped, taker, to).block(block), sink);
    }

    private void block(LineBlocks.Block block) throws IOException {
        byte[] bytes = block.bytes();
        if (block.length() == 0) tooLong(block.line());
        JsonSlimming slimming = new JsonSlimming(skipped);
        int line = block.line();
        for (int from = 0; from < block.length(); line++) {
            int to = ByteScan.find((byte) '\n', bytes, from, block.length());
            if (to - from > LARGEST) tooLong(line);
            else line(bytes, from, to, line, slimming);
            from = to + 1;
        }
    }

    private void tooLong(int line) {
        sink.problem("too-long", line, 0, "a record is longer than " + LARGEST + " bytes");
    }

    private void line(byte[] bytes, int from, int to, int number, JsonSlimming slimming) throws IOException {
        if (slimming.slim(bytes, from, to)) {
            try (JsonParser parser = FACTORY.createParser(slimming.bytes(), 0, slimming.length())) {
                parser.nextToken();
                values(parser, number);
                return;
            } catch (JsonProcessingException e) {
                // the place of the error is that in the whole line, which is read below
            }
        }
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            if (parser.nextToken() == null) return;
            values(parser, number);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            sink.problem("bad-json", number, at == null ? 0 : Math.max(0, at.getColumnNr()), brief(e));
        }
    }

    private void document(InputStream in) throws IOException {
        JsonLimits limits = new JsonLimits(in, LARGEST, DEEPEST);
        cuts = limits.cuts();
        try (JsonParser parser = FACTORY.createParser(limits)) {
            try {
                while (parser.nextToken() != null) values(parser, 0);
                leftOut(parser, 0, parser.currentLocation().getLineNr());
            } catch (JsonProcessingException e) {
                // what is too long or too deep has no place of its own
                JsonLocation at = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
                sink.problem(
                        "bad-json",
                        Math.max(0, at.getLineNr()),
                        Math.max(0, at.getColumnNr()),
                        brief(e) + "; nothing is read after this");
            }
        }
    }

    private static String brief(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.length() > 200 ? message.substring(0, 200) : message;
    }

    /** Hands on what the parser stands on: each element of an array, what an object wraps, or the object itself. */
    private void values(JsonParser parser, int line) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY)
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) return;
                values(parser, line);
            }
        else if (parser.currentToken() == JsonToken.START_OBJECT) object(parser, line);
    }

    private void object(JsonParser parser, int line) throws IOException {
        int at = line > 0 ? line : parser.currentTokenLocation().getLineNr();
        // a line has been measured already
        long from = line > 0 ? Long.MAX_VALUE : parser.currentTokenLocation().getByteOffset();
        ObjectNode own = NODES.objectNode();
        boolean wrapped = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean deep = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
            if (deep && lists.contains(name)) {
                wrapped = true;
                values(parser, line);
            } else if (skipped.contains(name)) parser.skipChildren();
            else own.set(name, value(parser, from));
        }
        boolean whole = !leftOut(parser, from, at);
        if (whole && beyond(parser, from)) tooLong(at);
        else if (whole && !wrapped) taker.take(own, at, sink);
    }

    /** Tells what has been left out of an object and before; whether it was out of this one. */
    private boolean leftOut(JsonParser parser, long from, int line) {
        boolean out = false;
        long to = cuts.isEmpty() ? 0 : parser.currentLocation().getByteOffset();
        while (!cuts.isEmpty() && cuts.element().at() <= to) {
            JsonLimits.Cut cut = cuts.remove();
            out |= cut.at() > from;
            if (cut.why().equals("too-long")) tooLong(line);
            else sink.problem(cut.why(), line, 0, "a record is nested deeper than " + DEEPEST);
        }
        return out;
    }

    private static boolean beyond(JsonParser parser, long from) {
        return from != Long.MAX_VALUE && parser.currentTokenLocation().getByteOffset() - from > LARGEST;
    }

    /** The value the parser stands on; what goes beyond the largest record is passed over. */
    private JsonNode value(JsonParser parser, long from) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = NODES.objectNode();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (skipped.contains(name) || beyond(parser, from)) parser.skipChildren();
                    else object.set(name, value(parser, from));
                }
                return object;
            }
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (beyond(parser, from)) parser.skipChildren();
                    else array.add(value(parser, from));
                }
                return array;
            }
            case VALUE_STRING -> {
                return NODES.textNode(parser.getText());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String digits = parser.getText();
                return NODES.textNode(digits.length() > 40 ? digits.substring(0, 40) : digits);
            }
            case VALUE_TRUE -> {
                return NODES.booleanNode(true);
            }
            case VALUE_FALSE -> {
                return NODES.booleanNode(false);
            }
            default -> {
                return NODES.nullNode();
            }
        }
    }

    /** The beginning of a source, where it looks like JSON; empty where it does not. */
    public static String head(Sample sample) {
        byte[] head = sample.head();
        for (byte b : head) {
            if (b == '{' || b == '[') return new String(head, StandardCharsets.UTF_8);
            if (b > ' ' || b < 0 && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF) return "";
        }
        return "";
    }
}
