package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** The communities of a network in figures. */
public record CommunityFigures(
        @Description("How many communities there are.") long communities,
        @Description("People of the largest.") long largest,
        @Description("Their modularity.") double modularity,
        @Description("People in the network.") long authors,
        @Description("Pairs of co-authors in the network.") long pairs,
        @Description("How long it took, in milliseconds.") long millis) {}
