package org.coauthor.graph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Sink;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.jspecify.annotations.Nullable;

/** Keeps what a source states until it is too much to keep: then all of it, and what follows, goes into a bulk load. */
public final class Gathering implements Sink {
    private final int threshold;
    private final Supplier<Sink> bulk;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Sink tables;

    /**
     * @param threshold so many statements are kept
     * @param bulk begins the source in a bulk load
     */
    public Gathering(int threshold, Supplier<Sink> bulk) {
        this.threshold = threshold;
        this.bulk = bulk;
    }

    @Override
    public void accept(Statement statement) {
        if (tables == null && statements.size() >= threshold) {
            Sink opened = bulk.get();
            statements.forEach(opened::accept);
            problems.forEach(opened::problem);
            statements.clear();
            problems.clear();
            tables = opened;
        }
        if (tables == null) statements.add(statement);
        else tables.accept(statement);
    }

    @Override
    public void problem(Problem problem) {
        if (tables == null) problems.add(problem);
        else tables.problem(problem);
    }

    /** All of the source, where it was not too much; null where it has gone into the bulk load. */
    public @Nullable Extracted kept(Source source) {
        return tables == null ? new Extracted(source, statements, problems) : null;
    }
}
