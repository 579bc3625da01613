package org.coauthor.graph;

import java.util.List;

/**
 * The Cypher procedures that an embedded database offers. They stand above this package, which finds them by Java's service loader; a
 * server of somebody's own finds them in the plugin jar.
 */
public interface ProcedureClasses {
    /** Classes with annotated methods. */
    List<Class<?>> all();
}
