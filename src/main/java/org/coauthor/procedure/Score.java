package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Somebody and what a measure says of them. */
public record Score(
        @Description("Place in the order, from 1.") long rank,
        @Description("The person.") Node author,
        @Description("The person's id.") String id,
        @Description("The person's name.") String name,
        @Description("What the measure says.") double score,

        @Description("With 95 % confidence the exact score is this near; 0 where it is exact.")
        double error) {}
