package org.coauthor.procedure;

import org.neo4j.procedure.Description;

/** The advisor graph as a whole. */
public record LineageFigures(
        @Description("People who advised or were advised.") long people,
        @Description("Pairs of advisor and advisee.") long relations,
        @Description("Weakly connected components.") long components,
        @Description("People of the largest component.") long largestComponent,

        @Description("People with advisees and no known advisor.")
        long roots,

        @Description("People with two advisors or more.") long withSeveralAdvisors,
        @Description("People on the longest chain.") long longestChain,

        @Description("Groups of people who are, through others, their own advisors: mistakes in the data.")
        long cycles) {}
