package org.coauthor.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coauthor.export.Json;
import org.coauthor.text.SpreadsheetCell;
import org.coauthor.text.TerminalText;
import org.jspecify.annotations.Nullable;

/** Rows with named columns, printed as a table, JSON, JSON lines or CSV. */
final class Listing {
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row; one value a column, null where there is none. */
    void add(@Nullable Object... values) {
        if (values.length != columns.size()) throw new IllegalArgumentException(values.length + " values");
        List<Object> row = new ArrayList<>();
        for (@Nullable Object value : values) row.add(value == null ? "" : value);
        rows.add(row);
    }

    /** How many rows there are. */
    int size() {
        return rows.size();
    }

    void print(PrintWriter out, Format format) {
        switch (format) {
            case JSON ->
                out.println(Json.document(rows.stream().map(this::object).toList()));
            case JSONL -> rows.forEach(row -> out.println(Json.line(object(row))));
            case CSV -> csv(out);
            case TABLE -> table(out);
        }
    }

    private Map<String, Object> object(List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) object.put(columns.get(c), row.get(c));
        return object;
    }

    private void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(columns);
        for (List<Object> row : rows)
            csv.writeRecord(row.stream().map(Listing::cell).toList());
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : value.toString();
    }

    /** A cell as text that no spreadsheet runs. */
    private static String cell(Object value) {
        String text = text(value);
        return value instanceof Number ? text : SpreadsheetCell.guarded(text);
    }

    private void table(PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        for (List<Object> row : rows) lines.add(row.stream().map(Listing::shown).toList());
        int[] widths = new int[columns.size()];
        for (List<String> line : lines)
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], TerminalText.width(line.get(c)));
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = line.get(c);
                String blank = " ".repeat(widths[c] - TerminalText.width(cell));
                boolean number = !rows.isEmpty() && rows.get(0).get(c) instanceof Number;
                text.append(number ? blank + cell : cell + blank).append("  ");
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String shown(Object value) {
        if (value instanceof Double number) return String.format(Locale.ROOT, "%.6g", number);
        return TerminalText.line(text(value));
    }
}
