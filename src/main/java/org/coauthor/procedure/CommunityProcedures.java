package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.community.Leiden;
import org.coauthor.network.community.Method;
import org.coauthor.network.community.Modularity;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who belongs together. */
public final class CommunityProcedures extends Call {
    private record Settings(
            NetworkSettings network, Method method, boolean weighted, double resolution, int seed, int least) {
        static Settings of(Configuration configuration) {
            return new Settings(
                    NetworkSettings.of(configuration),
                    configuration.choice("by", Method.LEIDEN),
                    configuration.flag("weighted", true),
                    configuration.positive("resolution", Leiden.RESOLUTION_DEFAULT),
                    configuration.whole("seed", 1, 0),
                    configuration.whole("least", 1, 1));
        }

        Partition communities(CollaborationNetwork network, Workers workers) {
            return method.of(network, weighted, resolution, seed, workers);
        }
    }

    @Procedure(name = "coauthor.communities", mode = Mode.READ)
    @Description("Finds communities by leiden, louvain, labels or components; least leaves out smaller ones.")
    public Stream<Member> communities(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            Settings settings = Settings.of(configuration);
            return () -> {
                CollaborationNetwork network = network(settings.network());
                Partition found = settings.communities(network, workers(settings.network()));
                List<String> ids = network.people().ids();
                return IntStream.range(0, found.getNumberClusters())
                        .boxed()
                        .takeWhile(c -> found.size(c) >= settings.least())
                        .flatMap(c -> IntStream.range(0, found.size(c))
                                .map(i -> found.member(c, i))
                                .mapToObj(v -> new Member(
                                        c + 1L,
                                        found.size(c),
                                        author(ids.get(v)),
                                        ids.get(v),
                                        network.people().names().get(v))));
            };
        });
    }

    @Procedure(name = "coauthor.communities.stats", mode = Mode.READ)
    @Description("Tells how many communities there are, and how good they are.")
    public Stream<CommunityFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            Settings settings = Settings.of(configuration);
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings.network());
                Partition found = settings.communities(network, workers(settings.network()));
                long count = IntStream.range(0, found.getNumberClusters())
                        .filter(c -> found.size(c) >= settings.least())
                        .count();
                return Stream.of(new CommunityFigures(
                        count,
                        found.getNumberClusters() == 0 ? 0 : found.size(0),
                        Modularity.of(network, found, settings.weighted(), settings.resolution()),
                        network.vertices(),
                        network.edges(),
                        millisSince(start)));
            };
        });
    }

    @Procedure(name = "coauthor.communities.write", mode = Mode.WRITE)
    @Description("Writes the number of the community onto people; property names the property, community by default.")
    public Stream<Written> write(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            Settings settings = Settings.of(configuration);
            String property = configuration.text("property", "community");
            return () -> {
                long start = System.nanoTime();
                CollaborationNetwork network = network(settings.network());
                Partition found = settings.communities(network, workers(settings.network()));
                double[] numbers = new double[network.vertices()];
                Arrays.setAll(
                        numbers,
                        v -> found.size(found.cluster(v)) < settings.least() ? Double.NaN : found.cluster(v) + 1.0);
                long written = write(property, network.people().ids(), numbers, true);
                return Stream.of(new Written(property, written, millisSince(start)));
            };
        });
    }
}
