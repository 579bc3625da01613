package org.coauthor.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Path;

/** What the driver takes and gives as the plain values of a {@link Row}. */
final class DriverValues {
    private DriverValues() {}

    /** Parameters of a query. */
    @SuppressWarnings("unchecked") // the driver takes any map with text keys
    static Map<String, Object> parameters(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }

    static Row row(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String key : record.keys()) values.put(key, value(record.get(key)));
        return new Row(values);
    }

    private static @Nullable Object value(Value value) {
        return value.isNull() ? null : plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Path path) return steps(path);
        if (value instanceof MapAccessor entity) return entity.asMap(DriverValues::value);
        if (value instanceof List<?> list)
            return list.stream().map(DriverValues::plain).toList();
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> copy.put(String.valueOf(k), plain(v)));
            return copy;
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean)
            return value;
        return value.toString();
    }

    /** A path as the properties of its nodes and relationships in turn. */
    private static List<Object> steps(Path path) {
        List<Object> steps = new ArrayList<>();
        steps.add(path.start().asMap(DriverValues::value));
        for (Path.Segment segment : path) {
            steps.add(segment.relationship().asMap(DriverValues::value));
            steps.add(segment.end().asMap(DriverValues::value));
        }
        return steps;
    }
}
