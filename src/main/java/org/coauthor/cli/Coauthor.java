package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
        footer = {
            "",
            "coauthor VERB --help explains a verb. Beside options and what a verb's help names, these variables count:",
            "  COAUTHOR_STORE       the store, where there is no --store",
            "  COAUTHOR_CACHE       the folder of what services and web addresses answered",
            "  COAUTHOR_OFFLINE=1   ask for nothing new; use what was answered before",
            "  COAUTHOR_VOCABULARY  a folder with your own venues.tsv and institutions.tsv",
            "  COAUTHOR_JAVA_OPTS   options for Java, such as -Xmx8g",
            "",
            "Example:",
            "  coauthor demo"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; bad records are reported and counted",
            "1:done, but some sources could not be read, a check found what it looks for, or (--strict) some records are bad",
            "2:wrong usage",
            "3:no source could be read",
            "4:the store is absent, unreachable, locked or damaged",
            "5:a person or thing was not found, or several bear that name (they are listed)",
            "6:the output cannot be written",
            "70:a defect in the program",
            "130, 143:interrupted"
        },
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
            QueryCommand.class,
            ServeCommand.class,
            MeCommand.class,
            StoreCommand.class,
            TrainCommand.class,
            GenerateCompletion.class
        })
final class Coauthor implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private boolean quiet;

    private @Nullable Progress progress;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No warnings and no progress; errors and data only.")
    private void quiet(boolean quiet) {
        this.quiet = quiet;
        CommandLine root = spec.root().commandLine();
        if (quiet) root.setErr(new PrintWriter(new QuietWriter(root.getErr()), true));
    }

    /** The one line on the terminal of the command that this belongs to; nothing is shown with {@code --quiet}. */
    static Progress progress(CommandSpec spec) {
        if (!(spec.root().userObject() instanceof Coauthor program)) return Progress.on(null);
        Progress shown = program.progress;
        if (shown == null) {
            boolean wanted = !program.quiet && Progress.onTerminal();
            shown = Progress.on(wanted ? spec.commandLine().getErr() : null);
            program.progress = shown;
        }
        return shown;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr(), Ansi.OFF);
        return Exit.USAGE.status();
    }
}
