package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Two people who wrote together, and what a measure says of the pair. */
public record Tie(
        @Description("Place in the order, from 1.") long rank,
        @Description("One of the two.") Node author,
        @Description("The other.") Node other,
        @Description("Joint works.") long works,
        @Description("What the measure says.") double score) {}
