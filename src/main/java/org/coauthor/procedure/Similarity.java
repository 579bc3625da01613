package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** How likely two people write together, by one predictor. */
public record Similarity(
        @Description("The predictor.") String by,
        @Description("What it says.") double score) {}
