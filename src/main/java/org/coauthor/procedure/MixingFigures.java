package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;

/** Whether people write with their like. */
public record MixingFigures(
        @Description("By what they are alike: degree, seniority, institution, country or topic.")
        String by,

        @Description(
                "Assortativity by groups: 1 where people write with their like only, 0 by chance (Newman, PRE 67, 026126, 2003).")
        @Nullable
        Double assortativity,

        @Description(
                "For degree and seniority the correlation of the two ends of a pair (Newman, PRL 89, 208701, 2002); null for the others.")
        @Nullable
        Double correlation,

        @Description("Pairs whose two groups are known.") long pairs,
        @Description("All pairs.") long allPairs) {}
