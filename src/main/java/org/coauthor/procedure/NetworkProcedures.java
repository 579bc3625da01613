package org.coauthor.procedure;

import java.util.Map;
import java.util.stream.Stream;
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
