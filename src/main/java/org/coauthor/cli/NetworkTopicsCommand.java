package org.coauthor.cli;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.Belonging;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.link.TopicAffinity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code network topics}: who is near which topics. */
@Command(
        name = "topics",
        description = "Tells the topics of a person by affinity, or the people nearest to a topic. From the store.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network topics 'Ada Lovelace'",
            "  coauthor network topics --nearest-to 'machine learning' --top 10"
        })
final class NetworkTopicsCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Parameters(arity = "0..1", paramLabel = "PERSON", description = "a " + StoreOptions.PERSON)
    private @Nullable String person;

    @Option(names = "--nearest-to", paramLabel = "TOPIC", description = "the people nearest to this topic")
    private @Nullable String topic;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int top;

    @Override
    public Integer call() throws SourceException {
        Picture picture = options.picture();
        CollaborationNetwork network = picture.network();
        Belonging topics = picture.topics();
        TopicAffinity affinity = new TopicAffinity(topics, options.workers());
        if (person != null && topic == null) ofPerson(affinity, options.person(network, person));
        else if (topic != null && person == null) ofTopic(network, affinity, number(topics, topic));
        else throw NetworkOptions.usage("give either a person or --nearest-to a topic");
        return Exit.DONE.status();
    }

    private void ofPerson(TopicAffinity affinity, int someone) {
        Listing listing = new Listing("rank", "topic", "affinity");
        affinity.topics(someone).stream()
                .limit(Math.max(0, top))
                .forEach(t -> listing.add(listing.size() + 1, affinity.topic(t), affinity.of(someone, t)));
        options.print(listing);
    }

    private void ofTopic(CollaborationNetwork network, TopicAffinity affinity, int number) {
        Listing listing = new Listing("rank", "id", "name", "affinity");
        IntStream.range(0, network.vertices())
                .filter(v -> affinity.of(v, number) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer v) -> -affinity.of(v, number))
                        .thenComparingInt(v -> v))
                .limit(Math.max(0, top))
                .forEach(v -> listing.add(
                        listing.size() + 1,
                        network.people().ids().get(v),
                        network.people().names().get(v),
                        affinity.of(v, number)));
        options.print(listing);
    }

    private static int number(Belonging topics, String name) {
        for (int t = 0; t < topics.groups().size(); t++)
            if (topics.groups().names().get(t).equalsIgnoreCase(name)) return t;
        throw new CoauthorException(Exit.NOT_FOUND, "no work has the topic " + name, "");
    }
}
