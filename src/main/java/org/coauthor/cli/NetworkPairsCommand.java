package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.measure.EdgeMeasure;
import org.coauthor.network.measure.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network pairs}: which ties matter most. */
@Command(
        name = "pairs",
        description = "Ranks pairs of people who wrote together.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network pairs --graph netscience.gml --by betweenness",
            "  coauthor network pairs --graph ca-GrQc.txt --by truss --top 10 --format csv"
        })
final class NetworkPairsCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    /** The help tells what each measure is. */
    @Spec
    void explain(CommandSpec spec) {
        NetworkOptions.explain(spec, EdgeMeasure.values());
    }

    @Option(
            names = "--by",
            paramLabel = "MEASURE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "betweenness")
    private EdgeMeasure measure;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int top;

    @Option(names = "--all", description = "every pair")
    private boolean all;

    @Override
    public Integer call() throws SourceException {
        CollaborationNetwork network = options.network();
        double[] scores = measure.of(network, options.workers());
        Listing listing = new Listing("rank", "id", "name", "otherId", "otherName", "works", "score");
        for (int e : Ranking.of(scores, all ? scores.length : Math.max(0, top))) {
            int a = network.lower(e);
            int b = network.higher(a, e);
            listing.add(
                    listing.size() + 1,
                    network.people().ids().get(a),
                    network.people().names().get(a),
                    network.people().ids().get(b),
                    network.people().names().get(b),
                    network.pairs().works()[e],
                    scores[e]);
        }
        options.print(listing);
        return Exit.DONE.status();
    }
}
