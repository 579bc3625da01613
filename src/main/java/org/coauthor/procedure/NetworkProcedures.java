package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.Ranking;
import org.coauthor.network.structure.Evolution;
import org.coauthor.network.structure.Statistics;
import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** The network as a whole. */
public final class NetworkProcedures extends Call {
    @Procedure(name = "coauthor.stats", mode = Mode.READ)
    @Description("Describes the network as a whole; approximate estimates the distances.")
    public Stream<NetworkFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            boolean approximate = configuration.flag("approximate", false);
            return () -> Stream.of(figures(Statistics.of(network(settings), approximate, workers(settings))));
        });
    }

    @Procedure(name = "coauthor.pairs", mode = Mode.READ)
    @Description(
            "Ranks pairs of people who wrote together; by names the measure: betweenness, weight, works, truss, ...")
    public Stream<Tie> pairs(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            EdgeMeasure measure = configuration.choice("by", EdgeMeasure.BETWEENNESS);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            return () -> {
                CollaborationNetwork network = network(settings);
                double[] scores = measure.of(network, workers(settings));
                List<String> ids = network.people().ids();
                int[] order = Ranking.of(scores, Math.min(top, scores.length));
                return IntStream.range(0, order.length)
                        .mapToObj(i -> new Tie(
                                i + 1L,
                                author(ids.get(network.lower(order[i]))),
                                author(ids.get(network.getEdgeTarget(order[i]))),
                                network.pairs().works()[order[i]],
                                scores[order[i]]));
            };
        });
    }

    @Procedure(name = "coauthor.evolution", mode = Mode.READ)
    @Description("Tells year by year how the network grew.")
    public Stream<Growth> evolution(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            return () -> {
                Authorships all = authorships();
                return Evolution.of(all, settings.view().of(all), workers(settings)).years().stream()
                        .map(y -> new Growth(
                                y.year(),
                                y.works(),
                                y.newcomers(),
                                y.newPairs(),
                                y.people(),
                                y.pairs(),
                                y.giant(),
                                y.meanDegree()));
            };
        });
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

    private static @Nullable Double defined(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }
}
