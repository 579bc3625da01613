package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.Belonging;
import org.coauthor.network.Catalogue;
import org.coauthor.network.Picture;
import org.coauthor.network.Workers;
import org.coauthor.network.link.TopicAffinity;
import org.coauthor.network.measure.Ranking;
import org.coauthor.text.Near;
import org.neo4j.graphdb.Label;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who is near which topics. */
public final class TopicProcedures extends Call {
    private static final Label TOPIC = Label.label("Topic");
    private static final String THERE = "in the network that these settings make";

    @Procedure(name = "coauthor.topics", mode = Mode.READ)
    @Description("Lists the topics of a person's works by affinity, rare topics telling more; top says how many.")
    public Stream<TopicNearness> topics(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            return () -> {
                Picture picture = picture(settings);
                int someone = place(person, picture.network().people().ids(), THERE);
                Belonging belonging = picture.topics();
                TopicAffinity affinity = new TopicAffinity(belonging, workers(settings));
                List<Integer> own = affinity.topics(someone);
                return IntStream.range(0, Math.min(top, own.size())).mapToObj(i -> {
                    String id = belonging.groups().ids().get(own.get(i));
                    return new TopicNearness(
                            i + 1L, node(TOPIC, id), id, affinity.topic(own.get(i)), affinity.of(someone, own.get(i)));
                });
            };
        });
    }

    @Procedure(name = "coauthor.topicAffinity", mode = Mode.READ)
    @Description("Ranks people by how near their works are to a topic, given by id or name; top says how many.")
    public Stream<Score> affinity(
            @Name("topic") String topic, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            int top = configuration.whole("top", Integer.MAX_VALUE, 0);
            return () -> {
                Picture picture = picture(settings);
                double[] scores = scores(picture, topic, workers(settings));
                List<String> ids = picture.network().people().ids();
                List<String> names = picture.network().people().names();
                long there = Arrays.stream(scores).filter(s -> !Double.isNaN(s)).count();
                int[] order = Ranking.of(scores, (int) Math.min(top, there));
                return IntStream.range(0, order.length)
                        .mapToObj(i -> new Score(
                                i + 1L,
                                author(ids.get(order[i])),
                                ids.get(order[i]),
                                names.get(order[i]),
                                scores[order[i]],
                                0));
            };
        });
    }

    @Procedure(name = "coauthor.topicAffinity.stats", mode = Mode.READ)
    @Description("Tells how those who write on a topic are distributed by how near their works are to it.")
    public Stream<Distribution> affinityStats(
            @Name("topic") String topic, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            return () -> {
                long start = System.nanoTime();
                Picture picture = picture(settings);
                double[] scores = scores(picture, topic, workers(settings));
                return Stream.of(Distribution.of(scores, picture.network().edges(), millisSince(start)));
            };
        });
    }

    @Procedure(name = "coauthor.topicAffinity.write", mode = Mode.WRITE)
    @Description(
            "Writes onto people how near their works are to a topic; property names the property, topicAffinity by default.")
    public Stream<Written> affinityWrite(
            @Name("topic") String topic, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            String property = configuration.text("property", "topicAffinity");
            return () -> {
                long start = System.nanoTime();
                Picture picture = picture(settings);
                long written = write(
                        property, picture.network().people().ids(), scores(picture, topic, workers(settings)), false);
                return Stream.of(new Written(property, written, millisSince(start)));
            };
        });
    }

    /** Not a number for whoever does not write on it. */
    private static double[] scores(Picture picture, String topic, Workers workers) {
        Belonging belonging = picture.topics();
        Catalogue topics = belonging.groups();
        List<Integer> meant = topics.find(topic);
        if (meant.isEmpty())
            throw new CoauthorException(
                    Exit.NOT_FOUND, "no topic is called " + topic, Near.hint(topic, topics.names()));
        if (meant.size() > 1)
            throw new CoauthorException(Exit.NOT_FOUND, "several topics are called " + topic, "give an id");
        TopicAffinity affinity = new TopicAffinity(belonging, workers);
        return IntStream.range(0, picture.network().vertices())
                .mapToDouble(v -> affinity.of(v, meant.get(0)))
                .map(a -> a > 0 ? a : Double.NaN)
                .toArray();
    }
}
