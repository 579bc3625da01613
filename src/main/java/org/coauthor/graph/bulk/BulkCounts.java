package org.coauthor.graph.bulk;

import java.util.Map;
import java.util.TreeMap;

/** What became of the records of a bulk load: read = loaded + merged + refused. */
public final class BulkCounts {
    long read;
    long loaded;
    long merged;
    private final Map<String, Long> refused = new TreeMap<>();

    void refuse(String why) {
        refused.merge(why, 1L, Long::sum);
    }

    /** Records seen. */
    public long read() {
        return read;
    }

    /** Records that are in the graph by themselves. */
    public long loaded() {
        return loaded;
    }

    /** Records that are in the graph as part of another. */
    public long merged() {
        return merged;
    }

    /** Records that are not in the graph, by the code of the reason. */
    public Map<String, Long> refused() {
        return new TreeMap<>(refused);
    }
}
