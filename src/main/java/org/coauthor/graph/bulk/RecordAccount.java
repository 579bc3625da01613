package org.coauthor.graph.bulk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;
import org.coauthor.importer.Extracted;
import org.coauthor.model.Problem;
import org.coauthor.model.Work;

/**
 * What became of every record of an import: read = loaded + merged + refused.
 *
 * @param read records and problems seen
 * @param loaded in the graph by themselves
 * @param merged in the graph as part of another record's work
 * @param refused not in the graph, by the code of the reason
 */
public record RecordAccount(long read, long loaded, long merged, Map<String, Long> refused) {
    public RecordAccount {
        refused = new TreeMap<>(refused);
    }

    /** Counts the works' records in the store itself, so that what was lost on the way would show. */
    public static RecordAccount of(GraphStore store, List<Extracted> sources) {
        long read = 0;
        long others = 0;
        Map<String, Long> refused = new TreeMap<>();
        for (Extracted source : sources) {
            read += source.statements().size() + source.problems().size();
            others += source.statements().stream()
                    .filter(s -> !(s instanceof Work))
                    .count();
            for (Problem problem : source.problems()) refused.merge(problem.code(), 1L, Long::sum);
        }
        List<String> digests = sources.stream().map(s -> s.source().sha256()).toList();
        Row row = store.read("""
                        MATCH (w:Work)-[s:STATED_IN]->(source:Source) WHERE source.sha256 IN $digests
                        WITH w, sum(size(s.keys)) AS records
                        RETURN count(w) AS works, coalesce(sum(records), 0) AS records""", Map.of("digests", digests)).get(0);
        return new RecordAccount(
                read, others + row.integer("works"), row.integer("records") - row.integer("works"), refused);
    }

    /** The account of a bulk load. */
    public static RecordAccount of(BulkLoad load) {
        BulkCounts counts = load.counts();
        return new RecordAccount(counts.read(), counts.loaded(), counts.merged(), counts.refused());
    }

    /** Two accounts as one. */
    public RecordAccount plus(RecordAccount other) {
        Map<String, Long> all = new TreeMap<>(refused);
        other.refused.forEach((why, n) -> all.merge(why, n, Long::sum));
        return new RecordAccount(read + other.read, loaded + other.loaded, merged + other.merged, all);
    }

    /** Whether the numbers add up. */
    public boolean addsUp() {
        return read
                == loaded + merged + refused.values().stream().mapToLong(n -> n).sum();
    }
}
