package org.coauthor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.link.PairScore;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommender;
import org.coauthor.network.link.TopicAffinity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network predict}: who may write together next. */
@Command(
        name = "predict",
        description =
                "Predicts joint work: the pairs of people most likely to write together who have not yet, and through whom.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network predict --graph netscience.gml",
            "  coauthor network predict --by topic-affinity --from 2015 --top 50"
        })
final class NetworkPredictCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

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
            defaultValue = "20")
    private int top;

    @Override
    public Integer call() throws SourceException {
        if (predictor != Predictor.TOPIC_AFFINITY) return predict(options.network(), null);
        Picture picture = options.picture();
        return predict(picture.network(), new TopicAffinity(picture.topics(), options.workers()));
    }

    private int predict(CollaborationNetwork network, @Nullable TopicAffinity topics) {
        List<String> ids = network.people().ids();
        List<String> names = network.people().names();
        Recommender recommender = new Recommender(network, predictor, topics);
        Listing listing = new Listing("rank", "id", "name", "otherId", "otherName", "score", "through");
        for (PairScore pair : recommender.best(Math.max(0, top), options.workers()))
            listing.add(
                    listing.size() + 1,
                    ids.get(pair.low()),
                    names.get(pair.low()),
                    ids.get(pair.high()),
                    names.get(pair.high()),
                    pair.score(),
                    recommender.through(pair.low(), pair.high()).stream()
                            .map(names::get)
                            .toList());
        options.print(listing);
        return Exit.DONE.status();
    }
}
