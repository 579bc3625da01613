package org.coauthor.importer.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import org.coauthor.importer.Importer;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sink;

/** An importer of records in JSON: what a subclass makes of each. */
public abstract class JsonImporter implements Importer {
    private final String kind;
    private final Set<String> lists;
    private final Set<String> skipped;

    protected JsonImporter(String kind, Set<String> lists, Set<String> skipped) {
        this.kind = kind;
        this.lists = lists;
        this.skipped = skipped;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final void read(Input input, Sink sink) throws IOException {
        JsonRecords.each(input, lists, skipped, this::take, sink);
    }

    /** Reads one record. */
    protected abstract void take(JsonNode value, int line, Sink sink);

    /** Tells that a record is none of those that this importer reads. */
    protected final void unknown(JsonNode value, int line, Sink sink) {
        String fields = String.join(", ", (Iterable<String>) value::fieldNames);
        sink.problem(
                "not-a-record",
                line,
                0,
                "this is no record of the kind " + kind + "; its fields: "
                        + fields.substring(0, Math.min(100, fields.length())));
    }
}
