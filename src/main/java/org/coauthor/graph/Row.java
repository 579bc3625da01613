package org.coauthor.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query's answer, in plain Java values: text, long, double, boolean, lists and maps of them; nodes and relationships as
 * maps of their properties.
 *
 * @param values column to value, in the query's order
 */
public record Row(Map<String, @Nullable Object> values) {

    public @Nullable Object get(String key) {
        return values.get(key);
    }

    /** The text of a column, or null. */
    public @Nullable String stringOrNull(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    /** The text of a column, empty where there is none. */
    public String string(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    /** The whole number of a column, 0 where there is none. */
    public int integer(String key) {
        return values.get(key) instanceof Number number ? Math.toIntExact(number.longValue()) : 0;
    }

    public @Nullable Integer integerOrNull(String key) {
        return values.get(key) instanceof Number number ? Math.toIntExact(number.longValue()) : null;
    }

    /** The day of a column in ISO form, or null. */
    public @Nullable LocalDate dateOrNull(String key) {
        String iso = stringOrNull(key);
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** The number of a column, 0 where there is none. */
    public double number(String key) {
        return values.get(key) instanceof Number number ? number.doubleValue() : 0;
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The texts of a list column, empty where there is none. */
    public List<String> strings(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    /** The whole numbers of a list column, empty where there is none. */
    public List<Integer> integers(String key) {
        return list(key).stream()
                .map(v -> Math.toIntExact(((Number) v).longValue()))
                .toList();
    }

    @SuppressWarnings("unchecked") // the driver's lists hold plain values
    public List<Object> list(String key) {
        return values.get(key) instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** A map column: the properties of a node, say; empty where there is none. */
    @SuppressWarnings("unchecked") // the driver's maps have text keys
    public Map<String, Object> map(String key) {
        return values.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** A list column of maps, as rows. */
    @SuppressWarnings("unchecked") // the driver's maps have text keys
    public List<Row> rows(String key) {
        return list(key).stream()
                .map(v -> new Row((Map<String, @Nullable Object>) v))
                .toList();
    }
}
