package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.LineageStatistics;
import org.coauthor.lineage.Standing;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lineage stats}: what the advisor graph is like as a whole, or what the families of some people count. */
@Command(
        name = "stats",
        description = "Describes the advisor graph as a whole: size, roots, longest chain, fecundity, cycles, "
                + "impossible dates; or what some people's families count: advisees (fecundity), descendants, "
                + "ancestors, generations.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor lineage stats --graph CSphd.net --format json",
            "  coauthor lineage stats \"Emmy Noether\"",
            "  coauthor lineage stats --top 10"
        })
final class LineageStatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LineageOptions options;

    @Parameters(paramLabel = "PERSON", arity = "0..*", description = "Count the families of these people.")
    private List<String> people = List.of();

    @Option(names = "--top", paramLabel = "N", description = "Count the families of those with the most advisees.")
    private int top;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    @Override
    public Integer call() throws SourceException {
        LineageOptions.Question question = options.ask(people.toArray(String[]::new));
        if (top > 0) families(question.lineage(), mostAdvisees(question.lineage()));
        else if (!people.isEmpty()) families(question.lineage(), question.people());
        else whole(LineageStatistics.of(question.lineage()));
        return Exit.DONE.status();
    }

    private void whole(LineageStatistics figures) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) out.println(Json.document(figures));
        else if (format == Format.JSONL) out.println(Json.line(figures));
        else {
            Listing listing = new Listing("figure", "value");
            Map<?, ?> facts = Json.fields(figures);
            facts.forEach((name, value) -> listing.add(String.valueOf(name), value));
            listing.print(out, format);
        }
    }

    private void families(AdvisorGraph lineage, List<Integer> numbers) {
        Listing listing = new Listing(
                "id",
                "name",
                "doctorate",
                "advisors",
                "ancestors",
                "generationsAbove",
                "fecundity",
                "descendants",
                "generationsBelow");
        for (int number : numbers) {
            Standing s = Standing.of(lineage, number);
            listing.add(
                    s.id(),
                    s.name(),
                    s.doctorate() == 0 ? null : s.doctorate(),
                    s.advisors(),
                    s.ancestors(),
                    s.generationsAbove(),
                    s.fecundity(),
                    s.descendants(),
                    s.generationsBelow());
        }
        listing.print(spec.commandLine().getOut(), format);
    }

    private List<Integer> mostAdvisees(AdvisorGraph lineage) {
        return lineage.graph().vertexSet().stream()
                .sorted(Comparator.comparing((Integer v) -> lineage.graph().outDegreeOf(v))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(top)
                .toList();
    }
}
