package org.coauthor.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.CutPoints;
import org.coauthor.network.structure.NestedSizes;
import org.coauthor.network.structure.RichClub;
import org.coauthor.network.structure.Trusses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network cohesion}: what holds the network together. */
@Command(
        name = "cohesion",
        description =
                "Shows what holds the network together: people and pairs without whom it falls apart, dense parts, and whether the well-connected stick together.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor network cohesion --graph netscience.gml",
            "  coauthor network cohesion --graph netscience.gml --show cut-points --format csv"
        })
final class NetworkCohesionCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    private enum Show {
        SUMMARY,
        CUT_POINTS,
        BRIDGES,
        RICH_CLUB,
        CORES,
        TRUSSES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--show",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "summary")
    private Show show;

    @Override
    public Integer call() throws SourceException {
        CollaborationNetwork network = options.network();
        switch (show) {
            case SUMMARY -> options.print(summary(network));
            case CUT_POINTS -> options.print(cutPoints(network));
            case BRIDGES -> options.print(bridges(network));
            case RICH_CLUB -> options.print(richClub(network));
            case CORES -> options.print(sizes("core", "people", Cores.of(network, options.workers())));
            case TRUSSES -> options.print(sizes("truss", "pairs", Trusses.of(network, options.workers())));
        }
        return Exit.DONE.status();
    }

    private Map<String, @Nullable Object> summary(CollaborationNetwork network) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        CutPoints cuts = CutPoints.of(network, options.workers());
        figures.put("cutPoints", cuts.people().size());
        figures.put("bridges", cuts.bridges().size());
        largest("Core", "People", Cores.of(network, options.workers()), figures);
        largest("Truss", "Pairs", Trusses.of(network, options.workers()), figures);
        return figures;
    }

    private static void largest(String part, String of, int[] numbers, Map<String, @Nullable Object> figures) {
        int most = Arrays.stream(numbers).max().orElse(0);
        figures.put("largest" + part, most);
        figures.put(
                "largest" + part + of,
                Arrays.stream(numbers).filter(k -> k == most).count());
    }

    private Listing cutPoints(CollaborationNetwork network) {
        Listing listing = new Listing("id", "name", "coauthors");
        for (int v : CutPoints.of(network, options.workers()).people())
            listing.add(network.people().ids().get(v), network.people().names().get(v), network.degree(v));
        return listing;
    }

    private Listing bridges(CollaborationNetwork network) {
        Listing listing = new Listing("id", "name", "otherId", "otherName");
        for (int e : CutPoints.of(network, options.workers()).bridges()) {
            int a = network.lower(e);
            int b = network.higher(a, e);
            listing.add(
                    network.people().ids().get(a),
                    network.people().names().get(a),
                    network.people().ids().get(b),
                    network.people().names().get(b));
        }
        return listing;
    }

    private Listing richClub(CollaborationNetwork network) {
        Listing listing = new Listing("moreCoauthorsThan", "share");
        double[] shares = RichClub.of(network, options.workers());
        for (int k = 0; k < shares.length; k++) if (!Double.isNaN(shares[k])) listing.add(k, shares[k]);
        return listing;
    }

    /** How many are in each part, which are nested. */
    private static Listing sizes(String part, String of, int[] numbers) {
        Listing listing = new Listing(part, of);
        for (NestedSizes.Part each : NestedSizes.of(numbers)) listing.add(each.k(), each.size());
        return listing;
    }
}
