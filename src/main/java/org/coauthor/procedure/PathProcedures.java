package org.coauthor.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.path.AllShortestPaths;
import org.coauthor.network.path.CollaborationNumbers;
import org.coauthor.network.path.ShortestPaths;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** How people are connected by joint works. */
public final class PathProcedures extends PathCall {
    private static final int MOST = 1000;

    @Procedure(name = "coauthor.paths", mode = Mode.READ)
    @Description(
            "Finds how two people are connected: the shortest path, as many as paths says, or allShortest; without those to avoid.")
    public Stream<Route> paths(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, found(settings -> paths(from, to, settings), this::routes));
    }

    @Procedure(name = "coauthor.paths.stats", mode = Mode.READ)
    @Description(
            "Tells how many paths coauthor.paths finds with the same settings, and how their lengths are distributed.")
    public Stream<Distribution> pathsStats(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, found(settings -> paths(from, to, settings), this::routes));
    }

    @Procedure(name = "coauthor.paths.write", mode = Mode.WRITE)
    @Description(
            "Writes onto the people along the paths of coauthor.paths how many steps on they are; property names the property, pathStep by default.")
    public Stream<Written> pathsWrite(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, found(settings -> paths(from, to, settings), PathCall::along));
    }

    private Function<Picture, List<List<Integer>>> paths(Object from, Object to, Configuration configuration) {
        int count = configuration.whole("paths", 1, 1);
        boolean all = configuration.flag("allShortest", false);
        List<?> avoid = configuration.list("avoid");
        return picture -> {
            int start = vertex(from, picture);
            int end = vertex(to, picture);
            IntPredicate avoided = vertices(avoid, picture)::contains;
            return all
                    ? new AllShortestPaths(picture.network(), avoided, picture.workers()).of(start, end, MOST)
                    : new ShortestPaths(picture.network(), avoided, picture.workers()).of(start, end, count);
        };
    }

    private Found<Route> routes(List<List<Integer>> paths, Picture picture) {
        CollaborationNetwork network = picture.network();
        return Found.of(network.edges(), lengths(paths), () -> IntStream.range(0, paths.size())
                .mapToObj(p -> route(p + 1, paths.get(p), network)));
    }

    private Route route(int number, List<Integer> path, CollaborationNetwork network) {
        List<Long> works = new ArrayList<>();
        for (int i = 1; i < path.size(); i++)
            works.add((long) network.pairs().works()[network.edge(path.get(i - 1), path.get(i))]);
        return new Route(
                number,
                path.size() - 1,
                authors(path, network.people().ids()),
                path.stream().map(network.people().names()::get).toList(),
                works);
    }

    @Procedure(name = "coauthor.collaborationNumbers", mode = Mode.READ)
    @Description(
            "Tells for everybody whom somebody reaches how many steps of joint works away they are, as Erdos numbers do.")
    public Stream<Distance> numbers(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, numbers(person));
    }

    @Procedure(name = "coauthor.collaborationNumbers.stats", mode = Mode.READ)
    @Description("Tells how the steps from somebody to everybody are distributed.")
    public Stream<Distribution> stats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, numbers(person));
    }

    @Procedure(name = "coauthor.collaborationNumbers.write", mode = Mode.WRITE)
    @Description(
            "Writes the steps from somebody onto everybody; property names the property, collaborationNumber by default.")
    public Stream<Written> write(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, numbers(person));
    }

    private Question<Found<Distance>> numbers(Object person) {
        return ask(configuration -> picture -> {
            CollaborationNetwork network = picture.network();
            List<String> ids = network.people().ids();
            List<String> names = network.people().names();
            int[] steps = CollaborationNumbers.from(network, vertex(person, picture), picture.workers());
            return new Found<>(
                    network.edges(),
                    Arrays.stream(steps)
                            .mapToDouble(s -> s < 0 ? Double.NaN : s)
                            .toArray(),
                    Found.Nodes.authors(ids, "collaborationNumber", true),
                    () -> IntStream.range(0, steps.length)
                            .filter(v -> steps[v] >= 0)
                            .boxed()
                            .sorted(Comparator.comparingInt(v -> steps[v]))
                            .map(v -> new Distance(author(ids.get(v)), ids.get(v), names.get(v), steps[v])));
        });
    }
}
