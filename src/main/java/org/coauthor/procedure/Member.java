package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Somebody and the community to which they belong. */
public record Member(
        @Description("Number of the community, from 1; the largest first.")
        long community,

        @Description("How many people it has.") long size,
        @Description("The person.") Node author,
        @Description("The id of the person.") String id,
        @Description("The name of the person.") String name) {}
