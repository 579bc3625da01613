package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** What holds a network together. */
public record CohesionFigures(
        @Description("People without whom more components are left.")
        long cutPoints,

        @Description("Pairs without whom more components are left.")
        long bridges,

        @Description("The largest k of a k-core: everyone in it has k co-authors in it.")
        long largestCore,

        @Description("People in it.") long largestCorePeople,

        @Description("The largest k of a k-truss: every pair in it has k - 2 common co-authors in it.")
        long largestTruss,

        @Description("Pairs in it.") long largestTrussPairs) {}
