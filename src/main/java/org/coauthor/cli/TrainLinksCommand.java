package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Work;
import org.coauthor.network.Authorships;
import org.coauthor.network.NamedWorks;
import org.coauthor.network.Workers;
import org.coauthor.network.link.LinkTrial;
import org.coauthor.network.link.LinkWeights;
import org.coauthor.network.link.Predictor;
import org.coauthor.network.link.Recommender;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns who will write together from dated works; for those who work on the program. */
@Command(
        name = "links",
        description = "Learns the weights of the learned predictor from who wrote together for the first time after a "
                + "year, and measures all predictors on as many years after these. People are told apart by their "
                + "exact names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  coauthor train links --works works.jsonl.gz --until 2011 \\",
            "      --out src/main/resources/org/coauthor/network/link/weights.properties"
        })
final class TrainLinksCommand implements Callable<Integer> {
    @Option(names = "--works", required = true, paramLabel = "FILE", description = "Works with years, in any format.")
    private Path works;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "YEAR",
            description = "The last year of the network that is learned from.")
    private int until;

    @Option(
            names = "--years",
            paramLabel = "N",
            description =
                    "Years after it in which new pairs count, and then are predicted (default: ${DEFAULT-VALUE}).")
    private int years = 5;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the weights (default: standard output).")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (years < 1) throw new CoauthorException(Exit.USAGE, "--years must be at least 1, not " + years, "");
        Authorships authorships =
                NamedWorks.of(Extraction.read(Extraction.file(works.toString(), Settings.asOf(LocalDate.EPOCH)))
                        .all(Work.class));
        LinkTrial training = trial(authorships, until);
        LinkWeights learned = training.learn();
        measure(trial(authorships, until + years), learned);
        OutputFile.write(out, spec.commandLine().getOut(), weights -> weights.write(learned.properties()));
        return Exit.DONE.status();
    }

    private LinkTrial trial(Authorships authorships, int last) {
        LinkTrial trial = new LinkTrial(authorships, last, years, Workers.all());
        if (trial.newPairs() == 0)
            throw new CoauthorException(
                    Exit.NOT_FOUND,
                    "nobody wrote together for the first time from " + (last + 1) + " to " + (last + years),
                    "choose other years");
        spec.commandLine()
                .getErr()
                .printf(
                        "to %d: %d people, %d pairs; %d new pairs to %d%n",
                        last, trial.past().vertices(), trial.past().edges(), trial.newPairs(), last + years);
        return trial;
    }

    private void measure(LinkTrial trial, LinkWeights learned) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf("%-24s %-7s %-20s %s%n", "predictor", "AUC", "AUC at distance two", "precision@1000");
        for (Predictor predictor : Predictor.values()) {
            if (predictor.needsTopics()) continue;
            LinkTrial.Figures figures = trial.measure(
                    predictor == Predictor.LEARNED
                            ? Recommender.learned(trial.past(), learned)
                            : new Recommender(trial.past(), predictor));
            err.printf(
                    Locale.ROOT,
                    "%-24s %-7.4f %-20.4f %.3f%n",
                    predictor,
                    figures.area(),
                    figures.areaNear(),
                    figures.precision());
            err.flush();
        }
    }
}
