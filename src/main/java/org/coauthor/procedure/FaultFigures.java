package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** How much in the advisor graph cannot be true. */
public record FaultFigures(
        @Description("All together.") long faults,

        @Description("People who are, through others, their own advisors.")
        long cycles,

        @Description("Advisors whose doctorate is later than the advisee's.")
        long reversedDoctorates,

        @Description("Relations that end before they begin.")
        long reversedDates) {}
