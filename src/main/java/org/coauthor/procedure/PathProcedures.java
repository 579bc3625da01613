package org.coauthor.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.path.AllShortestPaths;
import org.coauthor.network.path.CollaborationNumbers;
import org.coauthor.network.path.ShortestPaths;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** How people are connected by joint works. */
public final class PathProcedures extends Call {
    private static final int MOST = 1000;
    private static final String THERE = "in the network that these settings make";

    @Procedure(name = "coauthor.paths", mode = Mode.READ)
    @Description(
            "Finds how two people are connected: the shortest path, as many as paths says, or allShortest; without those to avoid.")
    public Stream<Route> paths(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            int count = configuration.whole("paths", 1, 1);
            boolean all = configuration.flag("allShortest", false);
            List<?> avoid = configuration.list("avoid");
            return () -> {
                CollaborationNetwork network = network(settings);
                List<String> ids = network.people().ids();
                int start = place(from, ids, THERE);
                int end = place(to, ids, THERE);
                Set<Integer> avoided = places(avoid, ids);
                List<List<Integer>> found = all
                        ? new AllShortestPaths(network, avoided::contains, workers(settings)).of(start, end, MOST)
                        : new ShortestPaths(network, avoided::contains, workers(settings)).of(start, end, count);
                return IntStream.range(0, found.size()).mapToObj(p -> route(p + 1, found.get(p), network));
            };
        });
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
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            return () -> {
                CollaborationNetwork network = network(settings);
                List<String> ids = network.people().ids();
                int[] steps = CollaborationNumbers.from(network, place(person, ids, THERE), workers(settings));
                return IntStream.range(0, steps.length)
                        .filter(v -> steps[v] >= 0)
                        .boxed()
                        .sorted((a, b) -> steps[a] == steps[b] ? a - b : steps[a] - steps[b])
                        .map(v -> new Distance(
                                author(ids.get(v)),
                                ids.get(v),
                                network.people().names().get(v),
                                steps[v]));
            };
        });
    }

    @Procedure(name = "coauthor.collaborationNumbers.stats", mode = Mode.READ)
    @Description("Tells how the steps from somebody to everybody are distributed.")
    public Stream<Distribution> stats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings);
                double[] steps = steps(network, person, workers(settings));
                return Stream.of(Distribution.of(steps, network.edges(), millisSince(start)));
            };
        });
    }

    @Procedure(name = "coauthor.collaborationNumbers.write", mode = Mode.WRITE)
    @Description(
            "Writes the steps from somebody onto everybody; property names the property, collaborationNumber by default.")
    public Stream<Written> write(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            String property = configuration.text("property", "collaborationNumber");
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings);
                long written = write(property, network.people().ids(), steps(network, person, workers(settings)), true);
                return Stream.of(new Written(property, written, millisSince(start)));
            };
        });
    }

    /** Not a number for whoever is not reached. */
    private double[] steps(CollaborationNetwork network, Object person, Workers workers) {
        int[] steps = CollaborationNumbers.from(
                network, place(person, network.people().ids(), THERE), workers);
        return Arrays.stream(steps).mapToDouble(s -> s < 0 ? Double.NaN : s).toArray();
    }
}
