package org.coauthor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommendation;
import org.coauthor.network.link.Recommender;
import org.coauthor.network.link.TopicAffinity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code network recommend}: whom someone may write with next. */
@Command(
        name = "recommend",
        description = "Recommends people to write with: not yet co-authors, but co-authors of co-authors, and why.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  coauthor network recommend 'NEWMAN, M' --graph netscience.gml --by resource-allocation",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "5:the person is not known, or several bear the name"})
final class NetworkRecommendCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "PERSON", description = "a " + StoreOptions.PERSON + "; of a graph file, an id or name")
    private String person;

    @Option(
            names = "--by",
            paramLabel = "PREDICTOR",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "adamic-adar")
    private Predictor predictor;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many (default: ${DEFAULT-VALUE})",
            defaultValue = "10")
    private int top;

    @Override
    public Integer call() throws SourceException {
        if (options.isFile() && predictor != Predictor.TOPIC_AFFINITY) return recommend(options.network(), null);
        Picture picture = options.picture();
        return recommend(picture.network(), new TopicAffinity(picture.topics(), options.workers()));
    }

    private int recommend(CollaborationNetwork network, @Nullable TopicAffinity topics) {
        List<String> names = network.people().names();
        int someone = options.person(network, person);
        Listing listing = new Listing("rank", "id", "name", "score", "through", "topics");
        for (Recommendation r : new Recommender(network, predictor, topics).of(someone, Math.max(0, top)))
            listing.add(
                    listing.size() + 1,
                    network.people().ids().get(r.person()),
                    names.get(r.person()),
                    r.score(),
                    r.through().stream().map(names::get).toList(),
                    topics == null
                            ? List.of()
                            : topics.shared(someone, r.person()).stream()
                                    .map(topics::topic)
                                    .toList());
        options.print(listing);
        return Exit.DONE.status();
    }
}
