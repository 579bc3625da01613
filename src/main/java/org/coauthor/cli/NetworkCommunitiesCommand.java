package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.community.Method;
import org.coauthor.network.community.Modularity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network communities}: who belongs together. */
@Command(
        name = "communities",
        description = {
            "Finds communities: groups of people who write more with each other than with others.",
            "Prints each person's community, the largest first; the modularity goes to standard error."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network communities --graph netscience.gml",
            "  coauthor network communities --graph ca-GrQc.txt --resolution 2 --least 10 --format csv"
        })
final class NetworkCommunitiesCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Option(
            names = "--by",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "leiden")
    private Method method;

    @Option(
            names = "--resolution",
            description = "larger makes more, smaller communities (default: ${DEFAULT-VALUE})",
            defaultValue = "1")
    private double resolution;

    @Option(names = "--seed", description = "of the random order (default: ${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    @Option(names = "--unweighted", description = "every pair counts the same")
    private boolean unweighted;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "leave out communities of fewer people (default: ${DEFAULT-VALUE})",
            defaultValue = "2")
    private int least;

    @Override
    public Integer call() throws SourceException {
        if (!(resolution > 0)) throw NetworkOptions.usage("--resolution must be positive, not " + resolution);
        CollaborationNetwork network = options.network();
        Partition communities = method.of(network, !unweighted, resolution, seed, options.workers());
        Listing listing = new Listing("community", "size", "id", "name");
        for (int c = 0; c < communities.getNumberClusters() && communities.size(c) >= least; c++)
            for (int i = 0; i < communities.size(c); i++) {
                int v = communities.member(c, i);
                listing.add(
                        c + 1,
                        communities.size(c),
                        network.people().ids().get(v),
                        network.people().names().get(v));
            }
        options.print(listing);
        double modularity = Modularity.of(network, communities, !unweighted, resolution);
        options.remark("%d communities, modularity %.6f", communities.getNumberClusters(), modularity);
        return Exit.DONE.status();
    }
}
