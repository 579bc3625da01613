package org.coauthor.procedure;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.structure.Distances;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** How far people are apart. */
public final class DistanceProcedures extends NetworkCall {
    @Procedure(name = "coauthor.distances", mode = Mode.READ)
    @Description(
            "Counts the pairs of people at each distance; approximate estimates them, as always above a million people.")
    public Stream<DistanceCount> distances(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, distances(distances -> {
            double all = distances.reached(distances.diameter());
            return IntStream.rangeClosed(1, distances.diameter())
                    .mapToObj(d -> new DistanceCount(
                            d, distances.pairs()[d] / 2, distances.pairs()[d] / all, distances.reached(d) / all));
        }));
    }

    @Procedure(name = "coauthor.distances.stats", mode = Mode.READ)
    @Description("Tells how far people are apart: diameter, mean, effective diameter; approximate estimates them.")
    public Stream<DistanceFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(
                given,
                distances(distances -> Stream.of(new DistanceFigures(
                        distances.reached(distances.diameter()) / 2,
                        distances.diameter(),
                        defined(distances.mean()),
                        defined(distances.effectiveDiameter(0.9)),
                        distances.error()))));
    }

    private <T> Question<Stream<T>> distances(Function<Distances, Stream<T>> answer) {
        return ask(configuration -> {
            boolean approximate = configuration.flag("approximate", false);
            return picture -> answer.apply(Distances.of(picture.network(), approximate, picture.workers()));
        });
    }
}
