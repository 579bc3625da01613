package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Somebody without whom the network falls apart. */
public record CutPoint(
        @Description("The person.") Node author,
        @Description("The person's id.") String id,
        @Description("The person's name.") String name,
        @Description("How many co-authors the person has.") long coauthors,

        @Description("How many parts that nobody alone can cut the person holds together.")
        long parts) {}
