package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.LineageStatistics;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private LineageOptions options;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    @Override
    public Integer call() throws SourceException {
        PrintWriter out = spec.commandLine().getOut();
        LineageStatistics figures = LineageStatistics.of(options.ask().lineage());
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
