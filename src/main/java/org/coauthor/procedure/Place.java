package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;

/** An institution or country and what a measure says of it. */
public record Place(
        @Description("Place in the order, from 1.") long rank,

        @Description("The institution; null for countries.") @Nullable
        Node institution,

        @Description("The institution's id, or the country.")
        String id,

        @Description("The institution's name, or the country.")
        String name,

        @Description("What the measure says.") double score) {}
