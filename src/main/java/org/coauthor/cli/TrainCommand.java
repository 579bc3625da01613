package org.coauthor.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.coauthor.importer.reference.ReferenceTraining;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.NameLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains what is learned from labelled data; for developers. */
@Command(
        name = "train",
        hidden = true,
        description = "Trains the models that come with the program, and measures them by cross-validation.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainCommand.References.class,
            TrainCommand.Names.class,
            TrainIdentityCommand.class,
            TrainLinksCommand.class
        })
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE.status();
    }

    /** What is there to learn from, or an error that says that it is not. */
    static Path present(Path data) {
        if (Files.exists(data)) return data;
        throw new CoauthorException(Exit.NO_SOURCE, data + ": no such file or folder", "check the name");
    }

    /** The labeller of reference strings. */
    @Command(
            name = "references",
            description = "Measures the reader of reference strings by cross-validation, and trains it.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Example:",
                "  coauthor train references --data labelled --journals abbrv.jabref.org/journals \\",
                "      --works works.jsonl.gz --folds 5 \\",
                "      --out src/main/resources/org/coauthor/importer/reference"
            })
    static final class References implements Callable<Integer> {
        /** The parts by which the model that comes with the program was made. */
        private static final int SHIPPED = 5;

        @Spec
        private CommandSpec spec;

        @Option(names = "--data", required = true, description = "Folder of labelled strings, *.jsonl.")
        private Path data;

        @Option(
                names = "--journals",
                required = true,
                description = "Folder of journal lists, *.csv: name, abbreviation.")
        private Path journals;

        @Option(
                names = "--works",
                required = true,
                description = "Works to write as references in many styles, *.jsonl.gz.")
        private Path works;

        @Option(
                names = "--folds",
                defaultValue = "5",
                description = "Parts of the cross-validation, 0 for none; default ${DEFAULT-VALUE}.")
        private int folds;

        @Option(names = "--misses", description = "Print what was read wrong to standard error.")
        private boolean misses;

        @Option(names = "--out", description = "Train on everything and write the model here.")
        private @Nullable Path model;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            ReferenceTraining training = new ReferenceTraining(data, journals, works, folds > 1 ? folds : SHIPPED);
            if (folds > 1)
                training.validate((set, figures) -> out.printf("%-22s %s%n", set, figures), (what, how) -> {
                    if (misses) err.println(what + "\n  " + how);
                });
            out.flush();
            if (model != null) training.ship(model);
            return Exit.DONE.status();
        }
    }

    /** The lexicon of given and family names. */
    @Command(
            name = "names",
            description = "Counts which words are given names and which are family names.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  coauthor train names names.txt src/main/resources/org/coauthor/text/names.bin"
            })
    static final class Names implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "NAMES", description = "Names in natural order, one a line.")
        private Path names;

        @Parameters(index = "1", paramLabel = "OUTPUT", description = "The lexicon to write.")
        private Path output;

        @Override
        public Integer call() throws IOException {
            TreeSet<String> all = new TreeSet<>(Files.readAllLines(present(names), StandardCharsets.UTF_8));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
                NameLexicon.write(all, out);
            }
            return Exit.DONE.status();
        }
    }
}
