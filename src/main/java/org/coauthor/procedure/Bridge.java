package org.coauthor.procedure;

import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** Two people without whose joint works the network falls apart. */
public record Bridge(
        @Description("One of the two.") Node author,
        @Description("The other.") Node other,
        @Description("Joint works.") long works) {}
