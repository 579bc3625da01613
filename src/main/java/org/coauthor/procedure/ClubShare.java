package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** Whether people with many co-authors write with each other. */
public record ClubShare(
        @Description("Those with more co-authors than this.")
        long moreCoauthorsThan,

        @Description("The share of their pairs that wrote together.")
        double share) {}
