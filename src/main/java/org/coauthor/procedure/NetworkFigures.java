package org.coauthor.procedure;

import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;

/** A network as a whole; figures that are not defined are null. */
public record NetworkFigures(
        @Description("People.") long nodes,
        @Description("Pairs of co-authors.") long edges,
        @Description("Connected components.") long components,
        @Description("People of the largest component.") long lccNodes,
        @Description("Pairs of the largest component.") long lccEdges,
        @Description("Triangles.") long triangles,

        @Description("Closed share of all paths of two steps.") @Nullable
        Double transitivity,

        @Description("Mean clustering, people with fewer than two co-authors counting as 0.") @Nullable
        Double clusteringZero,

        @Description("Mean clustering of people with two co-authors or more.") @Nullable
        Double clusteringDefined,

        @Description("Largest distance in the largest component.") @Nullable
        Long diameter,

        @Description("Distance within which nine of ten pairs lie.") @Nullable
        Double effectiveDiameter90,

        @Description("Mean distance.") @Nullable Double meanDistance,

        @Description("Relative standard error of the distances, 0 where exact.")
        double distanceError,

        @Description("Most co-authors of one person.") long maxDegree,
        @Description("Largest core number.") long maxCore,

        @Description("Correlation of the numbers of co-authors at both ends of a pair.") @Nullable
        Double assortativity) {}
