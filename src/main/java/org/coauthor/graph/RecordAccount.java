package org.coauthor.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
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
    /** Where nothing has been read. */
    public static final RecordAccount NOTHING = new RecordAccount(0, 0, 0, Map.of());

    public RecordAccount {
        refused = new TreeMap<>(refused);
    }

    /** Of the sources with these ids. Works are counted in the graph that came of them, so that what was lost on the way would show. */
    static RecordAccount of(Resolved resolved, Set<String> sources) {
        long read = 0;
        long others = 0;
        Map<String, Long> refused = new TreeMap<>();
        for (StatedSource source : resolved.sources()) {
            if (!sources.contains(source.id())) continue;
            read += source.statements().size() + source.problems().size();
            others += source.statements().stream()
                    .filter(s -> !(s instanceof Work))
                    .count();
            Map<String, List<Statement>> unplaced = resolved.unplaced().getOrDefault(source.id(), Map.of());
            for (List<Statement> statements : unplaced.values()) others -= statements.size();
            unplaced.forEach((why, statements) -> refused.merge(why, (long) statements.size(), Long::sum));
            for (Problem problem : source.problems()) refused.merge(problem.code(), 1L, Long::sum);
        }
        Set<String> works = new HashSet<>();
        long records = 0;
        for (GraphEdge edge : resolved.graph().edges())
            if (edge.properties().get("keys") instanceof List<?> keys && sources.contains(edge.to())) {
                works.add(edge.from());
                records += keys.size();
            }
        return new RecordAccount(read, others + works.size(), records - works.size(), refused);
    }

    /** Two accounts as one. */
    public RecordAccount plus(RecordAccount other) {
        Map<String, Long> all = new TreeMap<>(refused);
        other.refused.forEach((why, n) -> all.merge(why, n, Long::sum));
        return new RecordAccount(read + other.read, loaded + other.loaded, merged + other.merged, all);
    }

    /** How many records are not in the graph. */
    public long refusals() {
        return refused.values().stream().mapToLong(n -> n).sum();
    }

    /** Whether the numbers add up. */
    public boolean addsUp() {
        return read == loaded + merged + refusals();
    }
}
