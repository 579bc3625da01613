package org.coauthor.graph.bulk;

import java.util.Map;
import java.util.TreeMap;
import org.coauthor.graph.Digest;
import org.coauthor.graph.RecordAccount;
import org.coauthor.importer.Sink;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;

/** What becomes of the records of a bulk load of one kind of sources; as a sink, what would become of them. */
public final class BulkCounts implements Sink {
    private final String kind;
    private final Keys works = new Keys();
    private long read;
    private long loaded;
    private long merged;
    private final Map<String, Long> refused = new TreeMap<>();

    public BulkCounts(String kind) {
        this.kind = kind;
    }

    /** The key of a work in its source. */
    static String key(Work work) {
        String id = work.id();
        return id == null ? "line " + work.line() : id;
    }

    /** The 64 bits of the id of a work's node. */
    long bits(Work work) {
        return Digest.bits(kind + "|" + key(work));
    }

    @Override
    public void accept(Statement statement) {
        if (statement instanceof Work work) loads(bits(work));
        else loads(statement);
    }

    /** Counts a work; whether it is the first of its key. */
    boolean loads(long bits) {
        read++;
        int before = works.size();
        boolean first = works.number(bits) == before;
        if (first) loaded++;
        else merged++;
        return first;
    }

    /** Counts a statement that is no work; whether it has a place in the tables. */
    boolean loads(Statement statement) {
        read++;
        boolean placed = statement instanceof PersonRecord || statement instanceof InstitutionRecord;
        if (placed) loaded++;
        else refused.merge("no-place-in-a-bulk-load", 1L, Long::sum);
        return placed;
    }

    @Override
    public void problem(Problem problem) {
        read++;
        refused.merge(problem.code(), 1L, Long::sum);
    }

    /** The counts so far. */
    public RecordAccount account() {
        return new RecordAccount(read, loaded, merged, refused);
    }
}
