package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.LineageStatistics;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lineage stats}: what the advisor graph is like as a whole. */
@Command(
        name = "stats",
        description = "Describes the advisor graph as a whole: size, roots, longest chain, cycles.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  coauthor lineage stats --graph CSphd.net --format json")
final class LineageStatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--graph",
            paramLabel = "FILE",
            description =
                    "take the relations from a file of arcs from advisor to advisee: Pajek, edge list, GML, GraphML, GEXF")
    private @Nullable Path graph;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    @Override
    public Integer call() throws SourceException {
        if (graph == null)
            throw new CoauthorException(
                    Exit.STORE, "the advisor graph cannot be read from a store yet", "give a graph file with --graph");
        PrintWriter out = spec.commandLine().getOut();
        LineageStatistics figures = LineageStatistics.of(
                AdvisorGraph.of(NetworkOptions.read(graph, spec.commandLine().getErr())));
        if (format == Format.JSON) out.println(Json.document(figures));
        else if (format == Format.JSONL) out.println(Json.line(figures));
        else {
            Listing listing = new Listing("figure", "value");
            Map<?, ?> facts = Json.MAPPER.convertValue(figures, Map.class);
            facts.forEach((name, value) -> listing.add(String.valueOf(name), value));
            listing.print(out, format);
        }
        return Exit.DONE.status();
    }
}
