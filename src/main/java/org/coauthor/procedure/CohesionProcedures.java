package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
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
public final class CohesionProcedures extends NetworkCall {
    @Procedure(name = "coauthor.cutPoints", mode = Mode.READ)
    @Description("Lists the people without whom the network falls into more components.")
    public Stream<CutPoint> cutPoints(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, cutPoints());
    }

    @Procedure(name = "coauthor.cutPoints.stats", mode = Mode.READ)
    @Description("Counts what holds the network together: cut points, bridges, the largest core and truss.")
    public Stream<CohesionFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> picture -> {
            CutPoints cuts = CutPoints.of(picture.network(), picture.workers());
            NestedSizes.Part core = innermost(cores(picture));
            NestedSizes.Part truss = innermost(trusses(picture));
            return Stream.of(new CohesionFigures(
                    cuts.people().size(), cuts.bridges().size(), core.k(), core.size(), truss.k(), truss.size()));
        }));
    }

    @Procedure(name = "coauthor.cutPoints.write", mode = Mode.WRITE)
    @Description(
            "Writes onto people how many parts that nobody alone can cut they hold together; property names the property, cutParts by default.")
    public Stream<Written> write(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, cutPoints());
    }

    @Procedure(name = "coauthor.bridges", mode = Mode.READ)
    @Description("Lists the pairs without whose joint works the network falls into more components.")
    public Stream<Bridge> bridges(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, bridges());
    }

    @Procedure(name = "coauthor.bridges.stats", mode = Mode.READ)
    @Description("Counts the bridges, and tells how they are distributed by joint works.")
    public Stream<Distribution> bridgesStats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, bridges());
    }

    @Procedure(name = "coauthor.richClub", mode = Mode.READ)
    @Description(
            "Tells for every number of co-authors which share of the pairs of people with more of them wrote together.")
    public Stream<ClubShare> richClub(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, richClub());
    }

    @Procedure(name = "coauthor.richClub.stats", mode = Mode.READ)
    @Description("Tells how the shares of coauthor.richClub are distributed over the numbers of co-authors.")
    public Stream<Distribution> richClubStats(
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, richClub());
    }

    @Procedure(name = "coauthor.cores", mode = Mode.READ)
    @Description("Counts the people in every core: the largest parts in which everyone has k co-authors.")
    public Stream<NestedPart> cores(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, parts(CohesionProcedures::cores));
    }

    @Procedure(name = "coauthor.cores.stats", mode = Mode.READ)
    @Description("Tells how people are distributed by the innermost core that they are in.")
    public Stream<Distribution> coresStats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, parts(CohesionProcedures::cores));
    }

    @Procedure(name = "coauthor.trusses", mode = Mode.READ)
    @Description("Counts the pairs in every truss: the largest parts in which every pair has k - 2 common co-authors.")
    public Stream<NestedPart> trusses(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, parts(CohesionProcedures::trusses));
    }

    @Procedure(name = "coauthor.trusses.stats", mode = Mode.READ)
    @Description("Tells how pairs are distributed by the innermost truss that they are in.")
    public Stream<Distribution> trussesStats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, parts(CohesionProcedures::trusses));
    }

    private Question<Found<CutPoint>> cutPoints() {
        return ask(configuration -> picture -> {
            CollaborationNetwork network = picture.network();
            List<String> ids = network.people().ids();
            CutPoints cuts = CutPoints.of(network, picture.workers());
            return new Found<>(
                    network.edges(),
                    doubles(cuts.parts()),
                    Found.Nodes.authors(ids, "cutParts", true),
                    () -> cuts.people().stream()
                            .map(v -> new CutPoint(
                                    author(ids.get(v)),
                                    ids.get(v),
                                    network.people().names().get(v),
                                    network.degree(v),
                                    cuts.parts()[v])));
        });
    }

    private Question<Found<Bridge>> bridges() {
        return ask(configuration -> picture -> {
            CollaborationNetwork network = picture.network();
            List<String> ids = network.people().ids();
            List<Integer> bridges = CutPoints.of(network, picture.workers()).bridges();
            int[] works = network.pairs().works();
            return Found.of(
                    network.edges(), bridges.stream().mapToDouble(e -> works[e]).toArray(), () -> bridges.stream()
                            .map(e -> new Bridge(
                                    author(ids.get(network.lower(e))),
                                    author(ids.get(network.higher(network.lower(e), e))),
                                    works[e])));
        });
    }

    private Question<Found<ClubShare>> richClub() {
        return ask(configuration -> picture -> {
            double[] shares = RichClub.of(picture.network(), picture.workers());
            return Found.of(picture.network().edges(), shares, () -> IntStream.range(0, shares.length)
                    .filter(k -> !Double.isNaN(shares[k]))
                    .mapToObj(k -> new ClubShare(k, shares[k])));
        });
    }

    private Question<Found<NestedPart>> parts(Function<Picture, int[]> numbers) {
        return ask(configuration -> picture -> {
            int[] found = numbers.apply(picture);
            return Found.of(picture.network().edges(), doubles(found), () -> NestedSizes.of(found).stream()
                    .map(part -> new NestedPart(part.k(), part.size())));
        });
    }

    private static int[] cores(Picture picture) {
        return Cores.of(picture.network(), picture.workers());
    }

    private static int[] trusses(Picture picture) {
        return Trusses.of(picture.network(), picture.workers());
    }

    private static NestedSizes.Part innermost(int[] numbers) {
        List<NestedSizes.Part> parts = NestedSizes.of(numbers);
        return parts.isEmpty() ? new NestedSizes.Part(0, 0) : parts.get(parts.size() - 1);
    }

    private static double[] doubles(int[] numbers) {
        return Arrays.stream(numbers).asDoubleStream().toArray();
    }
}
