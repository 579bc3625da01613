package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.measure.EstimatedHarmonic;
import org.coauthor.network.measure.Measure;
import org.coauthor.network.measure.Ranking;
import org.coauthor.network.measure.SampledBetweenness;
import org.coauthor.network.measure.VertexScores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    /** The help tells what each measure is. */
    @Spec
    void explain(CommandSpec spec) {
        NetworkOptions.explain(spec, Measure.values());
    }

    @Option(
            names = "--by",
            paramLabel = "MEASURE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "betweenness")
    private Measure measure;

    @Option(
            names = "--sources",
            paramLabel = "N",
            description = "estimate betweenness from N people drawn at random; prints the error bound of each score")
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

    @Option(names = "--approximate", description = "estimate harmonic by HyperBall, for very large networks")
    private boolean approximate;

    @Override
    public Integer call() throws SourceException {
        if (sources != null && measure != Measure.BETWEENNESS)
            throw NetworkOptions.usage("--sources goes with --by betweenness only");
        if (sources != null && sources < 1) throw NetworkOptions.usage("--sources must be at least 1, not " + sources);
        if (approximate && measure != Measure.HARMONIC)
            throw NetworkOptions.usage("--approximate goes with --by harmonic only; --sources estimates betweenness");
        CollaborationNetwork network = options.network();
        VertexScores scores = scores(network);
        int count = all ? network.vertices() : Math.min(Math.max(0, top), network.vertices());
        int[] order = Ranking.of(scores.values(), count);
        boolean exact = sources == null && !approximate;
        Listing listing = exact
                ? new Listing("rank", "id", "name", "score")
                : new Listing("rank", "id", "name", "score", "error");
        for (int i = 0; i < order.length; i++) {
            String id = network.people().ids().get(order[i]);
            String name = network.people().names().get(order[i]);
            double score = scores.values()[order[i]];
            if (exact) listing.add(i + 1, id, name, score);
            else listing.add(i + 1, id, name, score, scores.error(order[i]));
        }
        options.print(listing);
        if (!exact) options.remark("with 95%% confidence every exact score is within the error of its estimate");
        return Exit.DONE.status();
    }

    private VertexScores scores(CollaborationNetwork network) {
        if (sources != null) return new SampledBetweenness(network, sources, seed, options.workers());
        return approximate ? new EstimatedHarmonic(network, options.workers()) : measure.of(network, options.workers());
    }
}
