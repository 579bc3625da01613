package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Picture;
import org.coauthor.network.community.Leiden;
import org.coauthor.network.community.Method;
import org.coauthor.network.community.Modularity;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who belongs together. */
public final class CommunityProcedures extends NetworkCall {
    /**
     * How to find communities.
     *
     * @param least people of the smallest that counts
     */
    private record Settings(Method method, boolean weighted, double resolution, int seed, int least) {
        static Settings of(Configuration configuration) {
            return new Settings(
                    configuration.choice("by", Method.LEIDEN),
                    configuration.flag("weighted", true),
                    configuration.positive("resolution", Leiden.RESOLUTION_DEFAULT),
                    configuration.whole("seed", 1, 0),
                    configuration.whole("least", 1, 1));
        }

        Partition communities(Picture picture) {
            return method.of(picture.network(), weighted, resolution, seed, picture.workers());
        }
    }

    @Procedure(name = "coauthor.communities", mode = Mode.READ)
    @Description("Finds communities by leiden, louvain, labels or components; least leaves out smaller ones.")
    public Stream<Member> communities(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, members());
    }

    @Procedure(name = "coauthor.communities.stats", mode = Mode.READ)
    @Description("Tells how many communities there are, and how good they are.")
    public Stream<CommunityFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> {
            Settings settings = Settings.of(configuration);
            return picture -> {
                long start = System.nanoTime();
                CollaborationNetwork network = picture.network();
                Partition found = settings.communities(picture);
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
        }));
    }

    @Procedure(name = "coauthor.communities.write", mode = Mode.WRITE)
    @Description("Writes the number of the community onto people; property names the property, community by default.")
    public Stream<Written> write(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, members());
    }

    private Question<Found<Member>> members() {
        return ask(configuration -> {
            Settings settings = Settings.of(configuration);
            return picture -> {
                CollaborationNetwork network = picture.network();
                Partition found = settings.communities(picture);
                double[] numbers = new double[network.vertices()];
                Arrays.setAll(
                        numbers,
                        v -> found.size(found.cluster(v)) < settings.least() ? Double.NaN : found.cluster(v) + 1.0);
                List<String> ids = network.people().ids();
                List<String> names = network.people().names();
                return new Found<>(
                        network.edges(), numbers, Found.Nodes.authors(ids, "community", true), () -> IntStream.range(
                                        0, found.getNumberClusters())
                                .boxed()
                                .takeWhile(c -> found.size(c) >= settings.least())
                                .flatMap(c -> IntStream.range(0, found.size(c))
                                        .map(i -> found.member(c, i))
                                        .mapToObj(v -> new Member(
                                                c + 1L, found.size(c), author(ids.get(v)), ids.get(v), names.get(v)))));
            };
        });
    }
}
