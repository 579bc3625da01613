package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** One relation of advisor and advisee within a family. */
public record FamilyTie(
        @Description("Generation of the advisee: 0 is the person asked for, advisors above are negative.")
        long generation,

        @Description("The advisor.") Node mentor,
        @Description("The advisee.") Node mentee,

        @Description("Kind: doctoral, postdoctoral, masters, ...")
        String kind,

        @Description("Where, if known.") @Nullable String institution,
        @Description("On what, if known.") @Nullable String topic,

        @Description("The begin, as precise as known.") @Nullable
        String from,

        @Description("The end, as precise as known.") @Nullable
        String to,

        @Description("Whether it was concluded, not read.") boolean inferred) {}
