package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** What a procedure wrote. */
public record Written(
        @Description("The property of Author nodes.") String property,
        @Description("How many people have it now.") long authors,
        @Description("How long it took, in milliseconds.") long millis) {}
