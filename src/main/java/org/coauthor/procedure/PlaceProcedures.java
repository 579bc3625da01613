package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture.Vertices;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.Measure;
import org.neo4j.graphdb.Label;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** The networks of institutions and countries: where people were when they wrote together. */
public final class PlaceProcedures extends NetworkCall {
    private static final Label INSTITUTION = Label.label("Institution");

    @Procedure(name = "coauthor.institutions", mode = Mode.READ)
    @Description("Ranks institutions by how their people write together; by names the measure, degree by default.")
    public Stream<Place> institutions(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, places(Vertices.INSTITUTIONS));
    }

    @Procedure(name = "coauthor.institutions.stats", mode = Mode.READ)
    @Description(
            "Tells how institutions are distributed by a measure of their network; by names it, degree by default.")
    public Stream<Distribution> institutionsStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, places(Vertices.INSTITUTIONS));
    }

    @Procedure(name = "coauthor.institutions.write", mode = Mode.WRITE)
    @Description(
            "Writes a measure of their network onto institutions; property names the property, as the measure by default.")
    public Stream<Written> institutionsWrite(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, places(Vertices.INSTITUTIONS));
    }

    @Procedure(name = "coauthor.institutions.pairs", mode = Mode.READ)
    @Description("Ranks pairs of institutions whose people wrote together; by names the measure, works by default.")
    public Stream<PlaceTie> institutionPairs(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, pairs(Vertices.INSTITUTIONS));
    }

    @Procedure(name = "coauthor.institutions.pairs.stats", mode = Mode.READ)
    @Description(
            "Tells how pairs of institutions are distributed by a measure of the pair; by names it, works by default.")
    public Stream<Distribution> institutionPairsStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, pairs(Vertices.INSTITUTIONS));
    }

    @Procedure(name = "coauthor.countries", mode = Mode.READ)
    @Description("Ranks countries by how their people write together; by names the measure, degree by default.")
    public Stream<Place> countries(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, places(Vertices.COUNTRIES));
    }

    @Procedure(name = "coauthor.countries.stats", mode = Mode.READ)
    @Description("Tells how countries are distributed by a measure of their network; by names it, degree by default.")
    public Stream<Distribution> countriesStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, places(Vertices.COUNTRIES));
    }

    @Procedure(name = "coauthor.countries.pairs", mode = Mode.READ)
    @Description("Ranks pairs of countries whose people wrote together; by names the measure, works by default.")
    public Stream<PlaceTie> countryPairs(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, pairs(Vertices.COUNTRIES));
    }

    @Procedure(name = "coauthor.countries.pairs.stats", mode = Mode.READ)
    @Description(
            "Tells how pairs of countries are distributed by a measure of the pair; by names it, works by default.")
    public Stream<Distribution> countryPairsStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, pairs(Vertices.COUNTRIES));
    }

    private Question<Found<Place>> places(Vertices vertices) {
        boolean nodes = vertices == Vertices.INSTITUTIONS;
        return ask(vertices, configuration -> {
            Measure measure = configuration.choice("by", Measure.DEGREE);
            return picture -> {
                CollaborationNetwork network = picture.network();
                double[] scores = measure.of(network, picture.workers()).values();
                List<String> ids = network.people().ids();
                return new Found<>(
                        network.edges(),
                        scores,
                        new Found.Nodes(INSTITUTION, nodes ? ids : List.of(), MeasureCall.name(measure), false),
                        Found.ranked(
                                scores,
                                (rank, v) -> new Place(
                                        rank,
                                        nodes ? node(INSTITUTION, ids.get(v)) : null,
                                        ids.get(v),
                                        network.people().names().get(v),
                                        scores[v])));
            };
        });
    }

    private Question<Found<PlaceTie>> pairs(Vertices vertices) {
        return ask(vertices, configuration -> {
            EdgeMeasure measure = configuration.choice("by", EdgeMeasure.WORKS);
            return picture -> {
                CollaborationNetwork network = picture.network();
                double[] scores = measure.of(network, picture.workers());
                List<String> ids = network.people().ids();
                List<String> names = network.people().names();
                return Found.of(network.edges(), scores, Found.ranked(scores, (rank, e) -> {
                    int a = network.lower(e);
                    int b = network.higher(a, e);
                    return new PlaceTie(
                            rank,
                            ids.get(a),
                            names.get(a),
                            ids.get(b),
                            names.get(b),
                            network.pairs().works()[e],
                            scores[e]);
                }));
            };
        });
    }
}
