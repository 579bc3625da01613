package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coauthor.identity.Training;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the scorer of identities from labelled works; for those who work on the program. */
@Command(
        name = "identity",
        description =
                "Learns how probable it is that two people are one, and measures it by cross-validation over names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor train identity --data labelled --out src/main/resources/identity/scorer.json",
            "  coauthor train identity --data labelled --folds 5 --ablate",
            "",
            "Other folds, trees, depth or rate give other weights; the weights that come with the program are those of the defaults."
        })
final class TrainIdentityCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder of the labelled data.")
    private Path data;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Parts of the cross-validation (default: ${DEFAULT-VALUE}).")
    private int folds = 5;

    @Option(
            names = "--divisions",
            paramLabel = "N",
            description = "Repeat the cross-validation with other divisions into parts; figures are means (default:"
                    + " ${DEFAULT-VALUE}).")
    private int divisions = 1;

    @Option(names = "--trees", paramLabel = "N", description = "How many trees (default: ${DEFAULT-VALUE}).")
    private int trees = 240;

    @Option(names = "--depth", paramLabel = "N", description = "Depth of a tree (default: ${DEFAULT-VALUE}).")
    private int depth = 4;

    @Option(
            names = "--rate",
            paramLabel = "SHARE",
            description = "Share of each tree's step that is made (default: ${DEFAULT-VALUE}).")
    private double rate = 0.05;

    @Option(names = "--ablate", description = "Measure also without each kind of evidence.")
    private boolean ablate;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the weights (default: standard output).")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Training.Settings settings = new Training.Settings(folds, divisions, trees, depth, rate);
        String json = Training.identity(TrainCommand.present(data), settings, ablate, line -> {
            err.println(line);
            err.flush();
        });
        OutputFile.write(out, spec.commandLine().getOut(), weights -> weights.write(json + System.lineSeparator()));
        return Exit.DONE.status();
    }
}
