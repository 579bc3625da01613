package org.coauthor.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.Belonging;
import org.coauthor.network.Catalogue;
import org.coauthor.network.People;
import org.coauthor.network.link.TopicAffinity;
import org.coauthor.text.Near;
import org.neo4j.graphdb.Label;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who is near which topics. */
public final class TopicProcedures extends NetworkCall {
    private static final Label TOPIC = Label.label("Topic");

    @Procedure(name = "coauthor.topics", mode = Mode.READ)
    @Description("Lists the topics of a person's works by affinity, rare topics telling more; top says how many.")
    public Stream<TopicNearness> topics(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, topics(person));
    }

    @Procedure(name = "coauthor.topics.stats", mode = Mode.READ)
    @Description("Tells how many topics a person writes on, and how the affinities to them are distributed.")
    public Stream<Distribution> topicsStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, topics(person));
    }

    @Procedure(name = "coauthor.topicAffinity", mode = Mode.READ)
    @Description("Ranks people by how near their works are to a topic, given by id or name; top says how many.")
    public Stream<Score> affinity(
            @Name("topic") String topic, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, people(topic));
    }

    @Procedure(name = "coauthor.topicAffinity.stats", mode = Mode.READ)
    @Description("Tells how those who write on a topic are distributed by how near their works are to it.")
    public Stream<Distribution> affinityStats(
            @Name("topic") String topic, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, people(topic));
    }

    @Procedure(name = "coauthor.topicAffinity.write", mode = Mode.WRITE)
    @Description(
            "Writes onto people how near their works are to a topic; property names the property, topicAffinity by default.")
    public Stream<Written> affinityWrite(
            @Name("topic") String topic, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, people(topic));
    }

    private Question<Found<TopicNearness>> topics(Object person) {
        return ask(configuration -> picture -> {
            int someone = vertex(person, picture);
            Belonging belonging = picture.topics();
            TopicAffinity affinity = new TopicAffinity(belonging, picture.workers());
            List<Integer> own = affinity.topics(someone);
            double[] scores =
                    own.stream().mapToDouble(t -> affinity.of(someone, t)).toArray();
            return Found.of(picture.network().edges(), scores, Found.ranked(scores, (rank, i) -> {
                String id = belonging.groups().ids().get(own.get(i));
                return new TopicNearness(rank, node(TOPIC, id), id, affinity.topic(own.get(i)), scores[i]);
            }));
        });
    }

    private Question<Found<Score>> people(String topic) {
        return ask(configuration -> picture -> {
            Belonging belonging = picture.topics();
            int meant = meant(topic, belonging.groups());
            TopicAffinity affinity = new TopicAffinity(belonging, picture.workers());
            People people = picture.network().people();
            double[] scores = IntStream.range(0, people.size())
                    .mapToDouble(v -> affinity.of(v, meant))
                    .map(a -> a > 0 ? a : Double.NaN)
                    .toArray();
            return new Found<>(
                    picture.network().edges(),
                    scores,
                    Found.Nodes.authors(people.ids(), "topicAffinity", false),
                    Found.ranked(scores, (rank, v) -> score(rank, v, people, scores[v], 0)));
        });
    }

    private static int meant(String topic, Catalogue topics) {
        List<Integer> meant = topics.find(topic);
        if (meant.isEmpty())
            throw new CoauthorException(
                    Exit.NOT_FOUND, "no topic is called " + topic, Near.hint(topic, topics.names()));
        if (meant.size() > 1)
            throw new CoauthorException(Exit.NOT_FOUND, "several topics are called " + topic, "give an id");
        return meant.get(0);
    }
}
