package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** The network at the end of a year. */
public record Growth(
        @Description("The year.") long year,
        @Description("Works of this year.") long works,

        @Description("People whose first work is of this year.")
        long newcomers,

        @Description("Pairs whose first joint work is of this year.")
        long newPairs,

        @Description("People so far.") long people,
        @Description("Pairs so far.") long pairs,
        @Description("People in the largest component.") long giant,
        @Description("Co-authors a person.") double meanDegree) {}
