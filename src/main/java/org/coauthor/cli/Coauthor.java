package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.coauthor.model.CoauthorException.Exit;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of all verbs. */
@Command(
        name = "coauthor",
        description = "A co-authorship knowledge graph that runs on your own machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            FetchCommand.class,
            GenerateCommand.class,
            SourcesCommand.class,
            ExtractCommand.class,
            NamesCommand.class,
            IdentifyCommand.class,
            PeopleCommand.class,
            NetworkCommand.class,
            LineageCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            MeCommand.class,
            StoreCommand.class,
            GenerateCompletion.class,
            TrainCommand.class,
            QueryCommand.class,
            ServeCommand.class
        })
final class Coauthor implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private boolean quiet;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No warnings and no progress; errors and data only.")
    private void quiet(boolean quiet) {
        this.quiet = quiet;
        CommandLine root = spec.root().commandLine();
        if (!quiet) return;
        root.setErr(new PrintWriter(new QuietWriter(root.getErr()), true));
        System.setProperty(Progress.TERMINAL, "false");
    }

    /** Whether neither warnings nor progress are wanted. */
    boolean isQuiet() {
        return quiet;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE.status();
    }
}
