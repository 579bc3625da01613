package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture.Vertices;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.Ranking;
import org.neo4j.graphdb.Label;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** The networks of institutions and countries: where people were when they wrote together. */
public final class PlaceProcedures extends Call {
    private static final Label INSTITUTION = Label.label("Institution");

    @Procedure(name = "coauthor.institutions", mode = Mode.READ)
    @Description("Ranks institutions by how their people write together; by names the measure, degree by default.")
    public Stream<Place> institutions(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(Vertices.INSTITUTIONS, given);
    }

    @Procedure(name = "coauthor.institutions.stats", mode = Mode.READ)
    @Description(
            "Tells how institutions are distributed by a measure of their network; by names it, degree by default.")
    public Stream<Distribution> institutionsStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(Vertices.INSTITUTIONS, given);
    }

    @Procedure(name = "coauthor.institutions.write", mode = Mode.WRITE)
    @Description(
            "Writes a measure of their network onto institutions; property names the property, as the measure by default.")
    public Stream<Written> institutionsWrite(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Measure measure = configuration.choice("by", Measure.DEGREE);
            String property = configuration.text("property", MeasureCall.name(measure));
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network =
                        picture(settings, Vertices.INSTITUTIONS).network();
                double[] scores = measure.of(network, workers(settings)).values();
                long written = write(INSTITUTION, property, network.people().ids(), scores, false);
                return Stream.of(new Written(property, written, millisSince(start)));
            };
        });
    }

    @Procedure(name = "coauthor.institutions.pairs", mode = Mode.READ)
    @Description("Ranks pairs of institutions whose people wrote together; by names the measure, works by default.")
    public Stream<PlaceTie> institutionPairs(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return pairs(Vertices.INSTITUTIONS, given);
    }

    @Procedure(name = "coauthor.countries", mode = Mode.READ)
    @Description("Ranks countries by how their people write together; by names the measure, degree by default.")
    public Stream<Place> countries(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(Vertices.COUNTRIES, given);
    }

    @Procedure(name = "coauthor.countries.stats", mode = Mode.READ)
    @Description("Tells how countries are distributed by a measure of their network; by names it, degree by default.")
    public Stream<Distribution> countriesStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(Vertices.COUNTRIES, given);
    }

    @Procedure(name = "coauthor.countries.pairs", mode = Mode.READ)
    @Description("Ranks pairs of countries whose people wrote together; by names the measure, works by default.")
    public Stream<PlaceTie> countryPairs(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return pairs(Vertices.COUNTRIES, given);
    }

    private Stream<Place> stream(Vertices vertices, Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Measure measure = configuration.choice("by", Measure.DEGREE);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            return () -> {
                CollaborationNetwork network = picture(settings, vertices).network();
                double[] scores = measure.of(network, workers(settings)).values();
                List<String> ids = network.people().ids();
                int[] order = Ranking.of(scores, Math.min(top, scores.length));
                return IntStream.range(0, order.length)
                        .mapToObj(i -> new Place(
                                i + 1L,
                                vertices == Vertices.INSTITUTIONS ? node(INSTITUTION, ids.get(order[i])) : null,
                                ids.get(order[i]),
                                network.people().names().get(order[i]),
                                scores[order[i]]));
            };
        });
    }

    private Stream<Distribution> stats(Vertices vertices, Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Measure measure = configuration.choice("by", Measure.DEGREE);
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = picture(settings, vertices).network();
                double[] scores = measure.of(network, workers(settings)).values();
                return Stream.of(Distribution.of(scores, network.edges(), millisSince(start)));
            };
        });
    }

    private Stream<PlaceTie> pairs(Vertices vertices, Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            EdgeMeasure measure = configuration.choice("by", EdgeMeasure.WORKS);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            return () -> {
                CollaborationNetwork network = picture(settings, vertices).network();
                double[] scores = measure.of(network, workers(settings));
                List<String> ids = network.people().ids();
                List<String> names = network.people().names();
                int[] order = Ranking.of(scores, Math.min(top, scores.length));
                return IntStream.range(0, order.length).mapToObj(i -> {
                    int a = network.lower(order[i]);
                    int b = network.higher(a, order[i]);
                    return new PlaceTie(
                            i + 1L,
                            ids.get(a),
                            names.get(a),
                            ids.get(b),
                            names.get(b),
                            network.pairs().works()[order[i]],
                            scores[order[i]]);
                });
            };
        });
    }
}
