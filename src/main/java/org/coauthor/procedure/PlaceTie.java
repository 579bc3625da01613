package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** Two institutions or countries whose people wrote together, and what a measure says of the pair. */
public record PlaceTie(
        @Description("Place in the order, from 1.") long rank,
        @Description("One institution's id, or country.") String id,
        @Description("Its name.") String name,

        @Description("The other institution's id, or country.")
        String otherId,

        @Description("Its name.") String otherName,
        @Description("Joint works.") long works,
        @Description("What the measure says.") double score) {}
