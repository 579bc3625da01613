package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.CutPoints;
import org.coauthor.network.structure.NestedSizes;
import org.coauthor.network.structure.RichClub;
import org.coauthor.network.structure.Trusses;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** What holds the network together. */
public final class CohesionProcedures extends Call {
    /** Answers from the network alone. */
    private <T> Stream<T> of(Map<String, Object> given, BiFunction<CollaborationNetwork, Workers, Stream<T>> question) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            return () -> question.apply(network(settings), workers(settings));
        });
    }

    @Procedure(name = "coauthor.cutPoints", mode = Mode.READ)
    @Description("Lists the people without whom the network falls into more components.")
    public Stream<CutPoint> cutPoints(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return of(given, (network, workers) -> {
            CutPoints cuts = CutPoints.of(network, workers);
            return cuts.people().stream()
                    .map(v -> new CutPoint(
                            author(network.people().ids().get(v)),
                            network.people().ids().get(v),
                            network.people().names().get(v),
                            network.degree(v),
                            cuts.parts()[v]));
        });
    }

    @Procedure(name = "coauthor.cutPoints.stats", mode = Mode.READ)
    @Description("Counts what holds the network together: cut points, bridges, the largest core and truss.")
    public Stream<CohesionFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return of(given, (network, workers) -> {
            CutPoints cuts = CutPoints.of(network, workers);
            List<NestedSizes.Part> cores = NestedSizes.of(Cores.of(network, workers));
            List<NestedSizes.Part> trusses = NestedSizes.of(Trusses.of(network, workers));
            NestedSizes.Part none = new NestedSizes.Part(0, 0);
            NestedSizes.Part core = cores.isEmpty() ? none : cores.get(cores.size() - 1);
            NestedSizes.Part truss = trusses.isEmpty() ? none : trusses.get(trusses.size() - 1);
            return Stream.of(new CohesionFigures(
                    cuts.people().size(), cuts.bridges().size(), core.k(), core.size(), truss.k(), truss.size()));
        });
    }

    @Procedure(name = "coauthor.cutPoints.write", mode = Mode.WRITE)
    @Description(
            "Writes onto people how many parts that nobody alone can cut they hold together; property names the property, cutParts by default.")
    public Stream<Written> write(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            String property = configuration.text("property", "cutParts");
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings);
                double[] parts = Arrays.stream(
                                CutPoints.of(network, workers(settings)).parts())
                        .asDoubleStream()
                        .toArray();
                long written = write(property, network.people().ids(), parts, true);
                return Stream.of(new Written(property, written, millisSince(start)));
            };
        });
    }

    @Procedure(name = "coauthor.bridges", mode = Mode.READ)
    @Description("Lists the pairs without whose joint works the network falls into more components.")
    public Stream<Bridge> bridges(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return of(given, (network, workers) -> CutPoints.of(network, workers).bridges().stream()
                .map(e -> new Bridge(
                        author(network.people().ids().get(network.lower(e))),
                        author(network.people().ids().get(network.higher(network.lower(e), e))),
                        network.pairs().works()[e])));
    }

    @Procedure(name = "coauthor.richClub", mode = Mode.READ)
    @Description(
            "Tells for every number of co-authors which share of the pairs of people with more of them wrote together.")
    public Stream<ClubShare> richClub(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return of(given, (network, workers) -> {
            double[] shares = RichClub.of(network, workers);
            return IntStream.range(0, shares.length)
                    .filter(k -> !Double.isNaN(shares[k]))
                    .mapToObj(k -> new ClubShare(k, shares[k]));
        });
    }

    @Procedure(name = "coauthor.cores", mode = Mode.READ)
    @Description("Counts the people in every core: the largest parts in which everyone has k co-authors.")
    public Stream<NestedPart> cores(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return of(given, (network, workers) -> parts(Cores.of(network, workers)));
    }

    @Procedure(name = "coauthor.trusses", mode = Mode.READ)
    @Description("Counts the pairs in every truss: the largest parts in which every pair has k - 2 common co-authors.")
    public Stream<NestedPart> trusses(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return of(given, (network, workers) -> parts(Trusses.of(network, workers)));
    }

    private static Stream<NestedPart> parts(int[] numbers) {
        return NestedSizes.of(numbers).stream().map(part -> new NestedPart(part.k(), part.size()));
    }
}
