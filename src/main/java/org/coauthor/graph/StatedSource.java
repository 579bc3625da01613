package org.coauthor.graph;

import java.util.List;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
import org.coauthor.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A source that has been imported, with all that it states.
 *
 * @param id stable, from the kind and the bytes at the first import
 * @param source its path, kind, digest and day
 * @param subject the name given with {@code --subject}, if any
 * @param statements in the order of the source
 * @param problems what could not be read
 */
record StatedSource(
        String id, Source source, @Nullable String subject, List<Statement> statements, List<Problem> problems) {}
