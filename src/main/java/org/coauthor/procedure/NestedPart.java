package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** A part of a network that lies in the part before it. */
public record NestedPart(
        @Description("What everyone in it has at least.") long k,
        @Description("People in a core, pairs in a truss.") long size) {}
