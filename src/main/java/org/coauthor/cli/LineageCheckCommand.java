package org.coauthor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.LineageProblem;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lineage check}: what cannot be true. */
@Command(
        name = "check",
        description = "Lists what cannot be true: people who are their own ancestors, advisors whose doctorate is the "
                + "later one, relations that end before they begin. Years of doctorates are the store's; for a "
                + "--graph give --years.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing found", "1:something found"},
        footerHeading = "%nExample:%n",
        footer = "  coauthor lineage check --graph CSphd.net --years phdYear.clu")
final class LineageCheckCommand implements Callable<Integer> {
    @Mixin
    private LineageOptions options;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws SourceException {
        LineageOptions.Question question = options.ask();
        List<LineageProblem> problems = LineageProblem.of(question.lineage());
        Listing listing = new Listing("code", "people", "message");
        for (LineageProblem problem : problems) {
            List<String> ids =
                    problem.people().stream().map(question.lineage().ids()::get).toList();
            listing.add(problem.code(), ids, problem.message());
        }
        options.warnOfNoYears(question.lineage());
        listing.print(spec.commandLine().getOut(), format);
        return problems.isEmpty() ? Exit.DONE.status() : Exit.FOUND.status();
    }
}
