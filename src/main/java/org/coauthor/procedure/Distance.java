package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Somebody and how far away they are. */
public record Distance(
        @Description("The person.") Node author,
        @Description("The id of the person.") String id,
        @Description("The name of the person.") String name,
        @Description("Steps of joint works.") long steps) {}
