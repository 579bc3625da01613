package org.coauthor.graph.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.coauthor.graph.Digest;

/** The venues, institutions or topics of a bulk load: spellings of one thing meet in one node. */
final class Things {
    private final char kind;
    private final Table table;
    private final NodeNumbers nodes;
    private final Supplier<String> statedIn;
    private final UnaryOperator<String> key;
    private final UnaryOperator<String> name;
    private final Map<String, Integer> bySpelling = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();

    Things(
            char kind,
            Table table,
            NodeNumbers nodes,
            Supplier<String> statedIn,
            UnaryOperator<String> key,
            UnaryOperator<String> name) {
        this.kind = kind;
        this.table = table;
        this.nodes = nodes;
        this.statedIn = statedIn;
        this.key = key;
        this.name = name;
    }

    /** The number of the node of what is written so; its row is written when it comes first. */
    int node(String written) {
        return bySpelling.computeIfAbsent(
                written,
                w -> byKey.computeIfAbsent(key.apply(w), k -> {
                    int node = nodes.next();
                    // as other sources make it, so that they meet
                    String id = Digest.id(kind, k.isEmpty() ? name.apply(w) : k);
                    table.row(Integer.toString(node), id, name.apply(w), statedIn.get());
                    return node;
                }));
    }
}
