package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** What a procedure wrote. */
public record Written(
        @Description("The property of the nodes.") String property,
        @Description("How many nodes have it now.") long written,
        @Description("How long it took, in milliseconds.") long millis) {}
