package org.coauthor.importer;

import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/** Takes what an importer reads, in the order of the source. */
public interface Sink {
    void accept(Statement statement);

    void problem(Problem problem);

    /** Reports something that could not be read as it stands; line and column from 1, 0 where not known. */
    default void problem(String code, int line, int column, String message) {
        problem(new Problem(code, line, column, message));
    }
}
