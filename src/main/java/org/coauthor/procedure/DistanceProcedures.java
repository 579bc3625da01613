package org.coauthor.procedure;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.structure.Distances;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** How far people are apart. */
public final class DistanceProcedures extends Call {
    @Procedure(name = "coauthor.distances", mode = Mode.READ)
    @Description(
            "Counts the pairs of people at each distance; approximate estimates them, as always above a million people.")
    public Stream<DistanceCount> distances(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            boolean approximate = configuration.flag("approximate", false);
            return () -> {
                Distances distances = Distances.of(network(settings), approximate, workers(settings));
                double all = distances.reached(distances.diameter());
                return IntStream.rangeClosed(1, distances.diameter())
                        .mapToObj(d -> new DistanceCount(
                                d, distances.pairs()[d] / 2, distances.pairs()[d] / all, distances.reached(d) / all));
            };
        });
    }

    @Procedure(name = "coauthor.distances.stats", mode = Mode.READ)
    @Description("Tells how far people are apart: diameter, mean, effective diameter; approximate estimates them.")
    public Stream<DistanceFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            boolean approximate = configuration.flag("approximate", false);
            return () -> {
                Distances distances = Distances.of(network(settings), approximate, workers(settings));
                return Stream.of(new DistanceFigures(
                        distances.reached(distances.diameter()) / 2,
                        distances.diameter(),
                        NetworkProcedures.defined(distances.mean()),
                        NetworkProcedures.defined(distances.effectiveDiameter(0.9)),
                        distances.error()));
            };
        });
    }
}
