package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;

/** How far people are apart. */
public record DistanceFigures(
        @Description("Pairs of people who reach each other.")
        double pairs,

        @Description("The largest distance.") long diameter,
        @Description("The mean distance.") @Nullable Double mean,

        @Description("The distance within which nine of ten pairs lie (Leskovec et al., TKDD 1(1), 2007).") @Nullable
        Double effectiveDiameter90,

        @Description("Relative standard error of a person's counts; 0 where exact.")
        double error) {}
