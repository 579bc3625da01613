package org.coauthor.importer.document;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.importer.Sink;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/** Keeps what is read of one document until all of it is. */
final class Gathered implements Sink {
    final List<Statement> statements = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void accept(Statement statement) {
        statements.add(statement);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    void pour(Sink sink) {
        statements.forEach(sink::accept);
        problems.forEach(sink::problem);
    }
}
