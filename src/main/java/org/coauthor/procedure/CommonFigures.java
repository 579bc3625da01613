package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;

/** What two people have in common. */
public record CommonFigures(
        @Description("Joint works.") long works,
        @Description("People who wrote with both.") long coauthors,
        @Description("Topics on which both write.") long topics,

        @Description("Steps of joint works from one to the other; null where there is no way.") @Nullable
        Long steps) {}
