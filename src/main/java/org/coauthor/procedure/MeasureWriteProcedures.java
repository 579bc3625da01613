package org.coauthor.procedure;

import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.network.measure.Measure;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Every measure written onto the people. */
public final class MeasureWriteProcedures extends MeasureCall {
    @Procedure(name = "coauthor.degree.write", mode = Mode.WRITE)
    @Description("Writes onto people how many co-authors they have.")
    public Stream<Written> degree(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.DEGREE, settings);
    }

    @Procedure(name = "coauthor.strength.write", mode = Mode.WRITE)
    @Description("Writes onto people the sum of the weights of their ties to co-authors.")
    public Stream<Written> strength(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.STRENGTH, settings);
    }

    @Procedure(name = "coauthor.betweenness.write", mode = Mode.WRITE)
    @Description(
            "Writes onto people on how many shortest paths between others they stand; sources and seed give an estimate.")
    public Stream<Written> betweenness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.BETWEENNESS, settings);
    }

    @Procedure(name = "coauthor.weightedBetweenness.write", mode = Mode.WRITE)
    @Description(
            "Writes onto people on how many shortest paths between others they stand, where much joint work makes near.")
    public Stream<Written> weightedBetweenness(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.WEIGHTED_BETWEENNESS, settings);
    }

    @Procedure(name = "coauthor.closeness.write", mode = Mode.WRITE)
    @Description("Writes onto people how near all others are.")
    public Stream<Written> closeness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.CLOSENESS, settings);
    }

    @Procedure(name = "coauthor.harmonic.write", mode = Mode.WRITE)
    @Description("Writes onto people the sum of 1/distance to all others; approximate estimates it.")
    public Stream<Written> harmonic(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.HARMONIC, settings);
    }

    @Procedure(name = "coauthor.eccentricity.write", mode = Mode.WRITE)
    @Description("Writes onto people the distance to the farthest person whom they reach.")
    public Stream<Written> eccentricity(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.ECCENTRICITY, settings);
    }

    @Procedure(name = "coauthor.pagerank.write", mode = Mode.WRITE)
    @Description("Writes onto people the chance to meet a random walker.")
    public Stream<Written> pagerank(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.PAGERANK, settings);
    }

    @Procedure(name = "coauthor.eigenvector.write", mode = Mode.WRITE)
    @Description("Writes onto people how central those are with whom they write.")
    public Stream<Written> eigenvector(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.EIGENVECTOR, settings);
    }

    @Procedure(name = "coauthor.hits.write", mode = Mode.WRITE)
    @Description("Writes onto people hubs and authorities, one score without directions.")
    public Stream<Written> hits(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.HITS, settings);
    }

    @Procedure(name = "coauthor.katz.write", mode = Mode.WRITE)
    @Description("Writes onto people the number of walks that end there, long ones worth less.")
    public Stream<Written> katz(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.KATZ, settings);
    }

    @Procedure(name = "coauthor.clustering.write", mode = Mode.WRITE)
    @Description("Writes onto people the share of pairs of their co-authors who wrote together.")
    public Stream<Written> clustering(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.CLUSTERING, settings);
    }

    @Procedure(name = "coauthor.triangles.write", mode = Mode.WRITE)
    @Description("Writes onto people the triangles of co-authors that they are in.")
    public Stream<Written> triangles(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.TRIANGLES, settings);
    }

    @Procedure(name = "coauthor.coreness.write", mode = Mode.WRITE)
    @Description("Writes onto people the largest k-core that they are in.")
    public Stream<Written> coreness(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.CORENESS, settings);
    }

    @Procedure(name = "coauthor.constraint.write", mode = Mode.WRITE)
    @Description("Writes onto people how much their co-authors repeat each other (Burt).")
    public Stream<Written> constraint(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.CONSTRAINT, settings);
    }

    @Procedure(name = "coauthor.effectiveSize.write", mode = Mode.WRITE)
    @Description("Writes onto people their co-authors who do not repeat each other (Burt).")
    public Stream<Written> effectiveSize(@Name(value = "settings", defaultValue = "{}") Map<String, Object> settings) {
        return write(Measure.EFFECTIVE_SIZE, settings);
    }
}
