package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.structure.Evolution;
import org.coauthor.network.structure.Statistics;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** The network as a whole. */
public final class NetworkProcedures extends NetworkCall {
    @Procedure(name = "coauthor.stats", mode = Mode.READ)
    @Description("Describes the network as a whole; approximate estimates the distances.")
    public Stream<NetworkFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> {
            boolean approximate = configuration.flag("approximate", false);
            return picture -> Stream.of(figures(Statistics.of(picture.network(), approximate, picture.workers())));
        }));
    }

    @Procedure(name = "coauthor.measures", mode = Mode.READ)
    @Description("Lists all measures with what they say, the papers that define them, and what they take.")
    public Stream<MeasureRow> measures() {
        return Stream.concat(
                Stream.of(Measure.values())
                        .map(m -> new MeasureRow(MeasureCall.name(m), "person", m.definition(), m.source(), m.cost())),
                Stream.of(EdgeMeasure.values())
                        .map(m -> new MeasureRow(
                                "pairs({by: '" + m + "'})", "pair", m.definition(), m.source(), m.cost())));
    }

    @Procedure(name = "coauthor.pairs", mode = Mode.READ)
    @Description(
            "Ranks pairs of people who wrote together; by names the measure: betweenness, weight, works, truss, ...")
    public Stream<Tie> pairs(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, pairs());
    }

    @Procedure(name = "coauthor.pairs.stats", mode = Mode.READ)
    @Description("Tells how pairs of people who wrote together are distributed by a measure: betweenness, weight, ...")
    public Stream<Distribution> pairsStats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, pairs());
    }

    private Question<Found<Tie>> pairs() {
        return ask(configuration -> {
            EdgeMeasure measure = configuration.choice("by", EdgeMeasure.BETWEENNESS);
            return picture -> {
                CollaborationNetwork network = picture.network();
                double[] scores = measure.of(network, picture.workers());
                List<String> ids = network.people().ids();
                return Found.of(
                        network.edges(),
                        scores,
                        Found.ranked(
                                scores,
                                (rank, e) -> new Tie(
                                        rank,
                                        author(ids.get(network.lower(e))),
                                        author(ids.get(network.getEdgeTarget(e))),
                                        network.pairs().works()[e],
                                        scores[e])));
            };
        });
    }

    @Procedure(name = "coauthor.evolution", mode = Mode.READ)
    @Description("Tells year by year how the network grew.")
    public Stream<Growth> evolution(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(
                given,
                ask(configuration -> picture -> evolution(picture).years().stream()
                        .map(y -> new Growth(
                                y.year(),
                                y.works(),
                                y.newcomers(),
                                y.newPairs(),
                                y.people(),
                                y.pairs(),
                                y.giant(),
                                y.meanDegree()))));
    }

    @Procedure(name = "coauthor.evolution.stats", mode = Mode.READ)
    @Description("Tells how the network grew over all years: how many years, whether it becomes denser.")
    public Stream<GrowthFigures> evolutionStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> picture -> {
            Evolution evolution = evolution(picture);
            List<Evolution.Year> years = evolution.years();
            if (years.isEmpty()) return Stream.of(new GrowthFigures(0, null, null, 0, 0, null));
            Evolution.Year last = years.get(years.size() - 1);
            return Stream.of(new GrowthFigures(
                    years.size(),
                    (long) years.get(0).year(),
                    (long) last.year(),
                    last.people(),
                    last.pairs(),
                    defined(evolution.densification())));
        }));
    }

    private static Evolution evolution(Picture picture) {
        return Evolution.of(picture.authorships(), picture.projection(), picture.workers());
    }

    private static NetworkFigures figures(Statistics s) {
        return new NetworkFigures(
                s.nodes(),
                s.edges(),
                s.components(),
                s.lccNodes(),
                s.lccEdges(),
                s.triangles(),
                defined(s.transitivity()),
                defined(s.clusteringZero()),
                defined(s.clusteringDefined()),
                s.lccEdges() > 0 ? Long.valueOf(s.distances().diameter()) : null,
                defined(s.distances().effectiveDiameter(0.9)),
                defined(s.distances().mean()),
                s.distances().error(),
                s.maxDegree(),
                s.maxCore(),
                defined(s.assortativity()));
    }
}
