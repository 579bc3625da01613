package org.coauthor.report.conflict;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file or an object of a JSON file, its columns under folded names: "Person #" is "person".
 *
 * @param place file and line
 * @param line from 1
 * @param texts by folded column
 * @param node the object; absent for CSV
 */
record Record(
        String place,
        long line,
        Map<String, String> texts,
        @Nullable JsonNode node) {
    private static final long LARGEST = 256L << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first column that is there and not blank; empty where none is. */
    String text(String... columns) {
        for (String column : columns) {
            String text = texts.getOrDefault(column, "").strip();
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    /** The same for a number or id, with the line where there is none. */
    String number(String... columns) {
        String text = text(columns);
        return text.isEmpty() ? String.valueOf(line) : text;
    }

    @Nullable
    JsonNode array(String field) {
        return node != null && node.path(field).isArray() ? node.path(field) : null;
    }

    static Record named(Record parent, String name) {
        return new Record(parent.place, parent.line, Map.of("name", name), null);
    }

    static Record of(Record parent, JsonNode node) {
        return of(parent.place, parent.line, node);
    }

    /** All rows or objects of a file; JSON as one array or as one object a line. */
    static List<Record> all(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (text.startsWith("\ufeff")) text = text.substring(1);
            char first =
                    text.stripLeading().isEmpty() ? ' ' : text.stripLeading().charAt(0);
            return first == '{' || first == '[' ? json(file, text) : csv(file, text);
        } catch (IOException | CsvParseException e) {
            String where = e instanceof JacksonException j && j.getLocation() != null
                    ? ", at " + file + ":" + j.getLocation().getLineNr()
                    : "";
            String what = e instanceof JacksonException j ? j.getOriginalMessage() : String.valueOf(e.getMessage());
            throw new CoauthorException(
                    Exit.NO_SOURCE,
                    "cannot read " + file + ": " + what + where,
                    "give CSV with headers or JSON, in UTF-8",
                    e);
        }
    }

    private static List<Record> csv(Path file, String text) {
        List<Record> records = new ArrayList<>();
        char separator = text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',';
        for (NamedCsvRecord row : CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            Map<String, String> texts = new LinkedHashMap<>();
            row.getFieldsAsMap().forEach((column, value) -> texts.putIfAbsent(Folding.words(column), value));
            records.add(new Record(file + ":" + row.getStartingLineNumber(), row.getStartingLineNumber(), texts, null));
        }
        return records;
    }

    private static List<Record> json(Path file, String text) throws IOException {
        List<Record> records = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(text)) {
            while (nodes.hasNextValue()) {
                long line = nodes.getParser().currentLocation().getLineNr();
                records.add(of(file + ":" + line, line, nodes.nextValue()));
            }
        }
        return records;
    }

    private static Record of(String place, long line, JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
            if (first.isValueNode() && !first.isNull())
                texts.putIfAbsent(Folding.words(field.getKey()), first.asText());
        });
        return new Record(place, line, texts, node);
    }
}
