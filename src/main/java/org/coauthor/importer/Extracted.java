package org.coauthor.importer;

import java.util.List;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;

/**
 * What one source states, in its order, and what could not be read.
 *
 * @param source the source with its kind and digest
 * @param statements in the order of the source
 * @param problems in the order of the source
 */
public record Extracted(Source source, List<Statement> statements, List<Problem> problems) {
    public Extracted {
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }

    /** The statements of one kind. */
    public <S extends Statement> List<S> all(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
