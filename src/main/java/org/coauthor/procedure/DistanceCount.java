package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** How many pairs of people are so far apart. */
public record DistanceCount(
        @Description("Steps of joint works.") long distance,
        @Description("Pairs of people so far apart.") double pairs,

        @Description("Their share of all pairs who reach each other.")
        double share,

        @Description("The share of pairs at most so far apart.")
        double within) {}
