package org.coauthor.procedure;

import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.network.measure.Measure;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** The distribution of every measure. */
public final class MeasureStatsProcedures extends MeasureCall {
    @Procedure(name = "coauthor.degree.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by how many co-authors they have.")
    public Stream<Distribution> degree(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.DEGREE, settings);
    }

    @Procedure(name = "coauthor.strength.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the sum of the weights of their ties to co-authors.")
    public Stream<Distribution> strength(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.STRENGTH, settings);
    }

    @Procedure(name = "coauthor.betweenness.stats", mode = Mode.READ)
    @Description(
            "Tells how people are distributed by on how many shortest paths between others they stand; sources and seed give an estimate.")
    public Stream<Distribution> betweenness(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.BETWEENNESS, settings);
    }

    @Procedure(name = "coauthor.weightedBetweenness.stats", mode = Mode.READ)
    @Description(
            "Tells how people are distributed by on how many shortest paths between others they stand, where much joint work makes near.")
    public Stream<Distribution> weightedBetweenness(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.WEIGHTED_BETWEENNESS, settings);
    }

    @Procedure(name = "coauthor.closeness.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by how near all others are.")
    public Stream<Distribution> closeness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.CLOSENESS, settings);
    }

    @Procedure(name = "coauthor.harmonic.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the sum of 1/distance to all others; approximate estimates it.")
    public Stream<Distribution> harmonic(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.HARMONIC, settings);
    }

    @Procedure(name = "coauthor.eccentricity.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the distance to the farthest person whom they reach.")
    public Stream<Distribution> eccentricity(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.ECCENTRICITY, settings);
    }

    @Procedure(name = "coauthor.pagerank.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the chance to meet a random walker.")
    public Stream<Distribution> pagerank(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.PAGERANK, settings);
    }

    @Procedure(name = "coauthor.eigenvector.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by how central those are with whom they write.")
    public Stream<Distribution> eigenvector(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.EIGENVECTOR, settings);
    }

    @Procedure(name = "coauthor.hits.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by hubs and authorities, one score without directions.")
    public Stream<Distribution> hits(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.HITS, settings);
    }

    @Procedure(name = "coauthor.katz.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the number of walks that end there, long ones worth less.")
    public Stream<Distribution> katz(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.KATZ, settings);
    }

    @Procedure(name = "coauthor.clustering.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the share of pairs of their co-authors who wrote together.")
    public Stream<Distribution> clustering(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.CLUSTERING, settings);
    }

    @Procedure(name = "coauthor.triangles.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the triangles of co-authors that they are in.")
    public Stream<Distribution> triangles(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.TRIANGLES, settings);
    }

    @Procedure(name = "coauthor.coreness.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the largest k-core that they are in.")
    public Stream<Distribution> coreness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.CORENESS, settings);
    }

    @Procedure(name = "coauthor.constraint.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by how much their co-authors repeat each other (Burt).")
    public Stream<Distribution> constraint(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.CONSTRAINT, settings);
    }

    @Procedure(name = "coauthor.effectiveSize.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by their co-authors who do not repeat each other (Burt).")
    public Stream<Distribution> effectiveSize(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stats(Measure.EFFECTIVE_SIZE, settings);
    }
}
