package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reports for people: who worked with whom, what funders and programme chairs ask for. */
@Command(
        name = "report",
        description = "Write reports: collaborators, the NSF COA workbook, conflicts of interest.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "REPORT",
        subcommands = {CollaboratorsCommand.class, CoaCommand.class, ConflictsCommand.class})
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE.status();
    }
}
