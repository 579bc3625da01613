package org.coauthor.graph;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Answers inside a transaction of a database in this process, without Bolt between; numbers, text, flags, lists and maps only. */
public record TransactionRows(Transaction transaction) implements Rows {
    @Override
    @SuppressWarnings("unchecked") // Neo4j takes any map with text keys
    public void stream(String cypher, Map<String, ?> parameters, Consumer<Row> each) {
        try (Result result = transaction.execute(cypher, (Map<String, Object>) parameters)) {
            while (result.hasNext()) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                result.next().forEach((key, value) -> values.put(key, plain(value)));
                each.accept(new Row(values));
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Object[] array) return List.of(array);
        if (value instanceof long[] numbers)
            return Arrays.stream(numbers).boxed().toList();
        if (value instanceof double[] numbers)
            return Arrays.stream(numbers).boxed().toList();
        if (!(value instanceof Map<?, ?> map)) return value;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, one) -> values.put(String.valueOf(key), plain(one)));
        return values;
    }
}
