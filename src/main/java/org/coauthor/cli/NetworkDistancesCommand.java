package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.structure.Distances;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network distances}: how far people are apart. */
@Command(
        name = "distances",
        description = "Counts the pairs of people at each distance.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network distances --graph ca-GrQc.txt",
            "  coauthor network distances --graph ca-CondMat.txt --approximate --format csv"
        })
final class NetworkDistancesCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Option(names = "--approximate", description = "estimate by HyperBall; always so above a million people")
    private boolean approximate;

    @Override
    public Integer call() throws SourceException {
        CollaborationNetwork network = options.network();
        Distances distances = Distances.of(network, approximate, options.workers());
        Listing listing = new Listing("distance", "pairs", "share", "within");
        double all = distances.reached(distances.diameter());
        for (int d = 1; d <= distances.diameter(); d++)
            listing.add(d, distances.pairs()[d] / 2, distances.pairs()[d] / all, distances.reached(d) / all);
        options.print(listing);
        if (distances.error() > 0)
            options.remark("relative standard error of a person's counts: %.2f", distances.error());
        return Exit.DONE.status();
    }
}
