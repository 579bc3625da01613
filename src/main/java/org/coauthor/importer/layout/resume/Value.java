package org.coauthor.importer.layout.resume;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML or JSON document that knows its line. Aliases are not followed, so that no document grows when it is read.
 *
 * @param line from 1
 * @param text of a plain value, else null
 * @param items of a list, else empty
 * @param fields of a map, keys in lower case without {@code _} and {@code -}, else empty
 */
record Value(int line, @Nullable String text, List<Value> items, Map<String, Value> fields) {
    private static final int DEPTH_MAX = 40;

    /** The value that a parser comes to next. */
    static Value read(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        return token == null ? new Value(0, null, List.of(), Map.of()) : read(parser, token, 0);
    }

    private static Value read(JsonParser parser, JsonToken token, int depth) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = Math.max(1, at.getLineNr());
        List<Value> items = new ArrayList<>();
        Map<String, Value> fields = new LinkedHashMap<>();
        if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
            if (depth >= DEPTH_MAX) parser.skipChildren();
            else if (token == JsonToken.START_ARRAY)
                for (JsonToken t = parser.nextToken(); t != null && t != JsonToken.END_ARRAY; t = parser.nextToken())
                    items.add(read(parser, t, depth + 1));
            else
                for (JsonToken t = parser.nextToken(); t == JsonToken.FIELD_NAME; t = parser.nextToken()) {
                    String key = parser.currentName().toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
                    JsonToken next = parser.nextToken();
                    if (next == null) break;
                    fields.putIfAbsent(key, read(parser, next, depth + 1));
                }
            return new Value(line, null, items, fields);
        }
        return new Value(line, token == JsonToken.VALUE_NULL ? null : parser.getText(), items, fields);
    }

    /** The first of these fields that has a plain value which is not blank, without Markdown's marks. */
    @Nullable
    String field(String... names) {
        for (String name : names) {
            Value value = fields.get(name);
            if (value == null) continue;
            String said = value.plain();
            if (said == null && !value.items.isEmpty())
                said = value.items.get(0).plain();
            if (said == null) said = value.fields.containsKey("name") ? value.field("name") : null;
            if (said != null) return said;
        }
        return null;
    }

    /** A plain value without Markdown's marks, null where it is blank or none. */
    @Nullable
    String plain() {
        if (text == null) return null;
        String said = text.replaceAll("\\[([^\\[\\]]{0,300})\\]\\([^()]{0,500}\\)", "$1")
                .replace("**", "")
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
        return said.isEmpty() ? null : said;
    }

    /** The first of these fields, or an empty value. */
    Value at(String... names) {
        for (String name : names) {
            Value value = fields.get(name);
            if (value != null) return value;
        }
        return new Value(line, null, List.of(), Map.of());
    }
}
