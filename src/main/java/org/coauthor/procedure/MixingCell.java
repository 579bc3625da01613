package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** Two groups whose people wrote together. */
public record MixingCell(
        @Description("A group.") String group,
        @Description("The other group, or the same.") String otherGroup,

        @Description("Pairs of people who wrote together, one of each group.")
        long pairs,

        @Description("Pairs that chance would make, with as many co-authors in each group.")
        double expected) {}
