package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;

/** How the network grew over all years. */
public record GrowthFigures(
        @Description("From the first year to the last.") long years,
        @Description("The first year.") @Nullable Long firstYear,
        @Description("The last year.") @Nullable Long lastYear,
        @Description("People at the end.") long people,
        @Description("Pairs at the end.") long pairs,

        @Description(
                "The exponent a of pairs ~ people^a over the years: above 1 the network becomes denser (Leskovec et al., TKDD 1(1), 2007).")
        @Nullable
        Double densification) {}
