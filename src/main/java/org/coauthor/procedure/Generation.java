package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Somebody and how many generations away they stand. */
public record Generation(
        @Description("The person.") Node author,
        @Description("The id of the person.") String id,
        @Description("The name of the person.") String name,
        @Description("Generations away.") long generation) {}
