package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.Ranking;
import org.coauthor.network.measure.SampledBetweenness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network rank}: who comes first by a measure. */
@Command(
        name = "rank",
        description = "Ranks people by a measure of the network.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network rank --graph netscience.gml --by betweenness --top 10",
            "  coauthor network rank --graph ca-GrQc.txt --by pagerank --all --format csv"
        })
final class NetworkRankCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Option(
            names = "--by",
            paramLabel = "MEASURE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "betweenness")
    private Measure measure;

    @Option(
            names = "--sources",
            paramLabel = "N",
            description = "estimate betweenness from N people drawn at random; the error bound goes to standard error")
    private @Nullable Integer sources;

    @Option(names = "--seed", description = "of that draw (default: ${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int top;

    @Option(names = "--all", description = "everybody")
    private boolean all;

    @Override
    public Integer call() throws SourceException {
        CollaborationNetwork network = options.network();
        double[] scores =
                sources == null ? measure.of(network, options.workers()).values() : sampled(network, sources);
        int count = all ? network.vertices() : Math.min(Math.max(0, top), network.vertices());
        int[] order = Ranking.of(scores, count);
        Listing listing = new Listing("rank", "id", "name", "score");
        for (int i = 0; i < order.length; i++)
            listing.add(
                    i + 1,
                    network.people().ids().get(order[i]),
                    network.people().names().get(order[i]),
                    scores[order[i]]);
        options.print(listing);
        return Exit.DONE.status();
    }

    private double[] sampled(CollaborationNetwork network, int count) {
        if (measure != Measure.BETWEENNESS) throw NetworkOptions.usage("--sources goes with --by betweenness only");
        if (count < 1) throw NetworkOptions.usage("--sources must be at least 1, not " + count);
        SampledBetweenness estimate = new SampledBetweenness(network, count, seed, options.workers());
        options.remark("every score is within %.6g with 95%% confidence", estimate.errorBound(0.95));
        return estimate.values();
    }
}
