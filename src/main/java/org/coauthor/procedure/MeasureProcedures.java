package org.coauthor.procedure;

import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.network.measure.Measure;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Every measure as a ranking of people. */
public final class MeasureProcedures extends MeasureCall {
    @Procedure(name = "coauthor.degree", mode = Mode.READ)
    @Description("Ranks people by how many co-authors they have.")
    public Stream<Score> degree(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.DEGREE, settings);
    }

    @Procedure(name = "coauthor.strength", mode = Mode.READ)
    @Description("Ranks people by the sum of the weights of their ties to co-authors.")
    public Stream<Score> strength(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.STRENGTH, settings);
    }

    @Procedure(name = "coauthor.betweenness", mode = Mode.READ)
    @Description(
            "Ranks people by on how many shortest paths between others they stand; sources and seed give an estimate.")
    public Stream<Score> betweenness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.BETWEENNESS, settings);
    }

    @Procedure(name = "coauthor.weightedBetweenness", mode = Mode.READ)
    @Description(
            "Ranks people by on how many shortest paths between others they stand, where much joint work makes near.")
    public Stream<Score> weightedBetweenness(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.WEIGHTED_BETWEENNESS, settings);
    }

    @Procedure(name = "coauthor.closeness", mode = Mode.READ)
    @Description("Ranks people by how near all others are.")
    public Stream<Score> closeness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.CLOSENESS, settings);
    }

    @Procedure(name = "coauthor.harmonic", mode = Mode.READ)
    @Description("Ranks people by the sum of 1/distance to all others; approximate estimates it.")
    public Stream<Score> harmonic(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.HARMONIC, settings);
    }

    @Procedure(name = "coauthor.eccentricity", mode = Mode.READ)
    @Description("Ranks people by the distance to the farthest person whom they reach.")
    public Stream<Score> eccentricity(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.ECCENTRICITY, settings);
    }

    @Procedure(name = "coauthor.pagerank", mode = Mode.READ)
    @Description("Ranks people by the chance to meet a random walker.")
    public Stream<Score> pagerank(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.PAGERANK, settings);
    }

    @Procedure(name = "coauthor.eigenvector", mode = Mode.READ)
    @Description("Ranks people by how central those are with whom they write.")
    public Stream<Score> eigenvector(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.EIGENVECTOR, settings);
    }

    @Procedure(name = "coauthor.hits", mode = Mode.READ)
    @Description("Ranks people by hubs and authorities, one score without directions.")
    public Stream<Score> hits(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.HITS, settings);
    }

    @Procedure(name = "coauthor.katz", mode = Mode.READ)
    @Description("Ranks people by the number of walks that end there, long ones worth less.")
    public Stream<Score> katz(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.KATZ, settings);
    }

    @Procedure(name = "coauthor.clustering", mode = Mode.READ)
    @Description("Ranks people by the share of pairs of their co-authors who wrote together.")
    public Stream<Score> clustering(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.CLUSTERING, settings);
    }

    @Procedure(name = "coauthor.triangles", mode = Mode.READ)
    @Description("Ranks people by the triangles of co-authors that they are in.")
    public Stream<Score> triangles(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.TRIANGLES, settings);
    }

    @Procedure(name = "coauthor.coreness", mode = Mode.READ)
    @Description("Ranks people by the largest k-core that they are in.")
    public Stream<Score> coreness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.CORENESS, settings);
    }

    @Procedure(name = "coauthor.constraint", mode = Mode.READ)
    @Description("Ranks people by how much their co-authors repeat each other (Burt).")
    public Stream<Score> constraint(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.CONSTRAINT, settings);
    }

    @Procedure(name = "coauthor.effectiveSize", mode = Mode.READ)
    @Description("Ranks people by their co-authors who do not repeat each other (Burt).")
    public Stream<Score> effectiveSize(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return stream(Measure.EFFECTIVE_SIZE, settings);
    }
}
