package org.coauthor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.PartialDate;
import org.coauthor.report.FactsReader;
import org.coauthor.report.Period;
import org.coauthor.report.collaborator.CollaboratorReport;
import org.coauthor.report.collaborator.Collaborators;
import org.coauthor.report.collaborator.Comparison;
import org.coauthor.report.collaborator.CsvReport;
import org.coauthor.report.collaborator.HtmlReport;
import org.coauthor.report.collaborator.MarkdownReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports whom a person has worked with. */
@Command(
        name = "collaborators",
        description =
                "Report whom a person has worked with: joint works, years, affiliations, ties, each with its source.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor report collaborators \"Ada Lovelace\"",
            "  coauthor report collaborators \"Ada Lovelace\" --since 2022 --format html --out report.html",
            "  coauthor report collaborators \"Ada Lovelace\" --format md --compare last-year.json"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "4:the store cannot be used",
            "5:nobody or several people of that name",
            "6:cannot write"
        })
final class CollaboratorsCommand implements Callable<Integer> {
    enum Format {
        MD,
        HTML,
        JSON,
        CSV
    }

    @Parameters(paramLabel = "PERSON", description = "A name, id, ORCID or DBLP key.")
    private String who;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.MD;

    @Option(
            names = "--since",
            converter = PartialDateConverter.class,
            paramLabel = "DATE",
            description = "Only works since 2022, 2022-09 or 2022-09-30.")
    private @Nullable PartialDate since;

    @Option(
            names = "--until",
            converter = PartialDateConverter.class,
            paramLabel = "DATE",
            description = "Only works until this year, month or day.")
    private @Nullable PartialDate until;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day for which \"now\" is said (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--compare", paramLabel = "FILE", description = "An earlier report (JSON): says what is new since.")
    private @Nullable Path compare;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there rather than to standard output.")
    private @Nullable Path out;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CollaboratorReport report = report();
        if (compare != null) report = Comparison.with(report, compare);
        String text =
                switch (format) {
                    case MD -> MarkdownReport.of(report);
                    case HTML -> HtmlReport.of(report);
                    case JSON -> Json.document(report) + "\n";
                    case CSV -> CsvReport.of(report);
                };
        ReportFile.write(out, text, spec.commandLine().getOut());
        return Exit.DONE.status();
    }

    private CollaboratorReport report() {
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        try (GraphStore open = store.open()) {
            People.Person person = new People(open).find(who);
            return Collaborators.of(new FactsReader(open).dossier(person.id(), day), new Period(since, until));
        }
    }
}
