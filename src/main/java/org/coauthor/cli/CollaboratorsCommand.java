package org.coauthor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Me;
import org.coauthor.graph.People;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.PartialDate;
import org.coauthor.report.FactsReader;
import org.coauthor.report.Period;
import org.coauthor.report.collaborator.CollaboratorReport;
import org.coauthor.report.collaborator.Collaborators;
import org.coauthor.report.collaborator.Comparison;
import org.coauthor.report.collaborator.CsvReport;
import org.coauthor.report.collaborator.DocxReport;
import org.coauthor.report.collaborator.HtmlReport;
import org.coauthor.report.collaborator.MarkdownReport;
import org.coauthor.report.collaborator.PdfPrinter;
import org.coauthor.report.collaborator.XlsxReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        CSV,
        XLSX,
        DOCX,
        PDF
    }

    @Parameters(
            paramLabel = "PERSON",
            arity = "0..1",
            description = "A name, id, ORCID or DBLP key (default: who coauthor me names).")
    private @Nullable String who;

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
        if (out == null && format.compareTo(Format.XLSX) >= 0)
            throw new ParameterException(spec.commandLine(), "--format " + format + " needs --out FILE");
        CollaboratorReport report = report();
        if (compare != null) report = Comparison.with(report, compare);
        switch (format) {
            case MD -> text(MarkdownReport.of(report));
            case HTML -> text(HtmlReport.of(report));
            case JSON -> text(Json.document(report) + "\n");
            case CSV -> text(CsvReport.of(report));
            case XLSX -> bytes(XlsxReport.of(report));
            case DOCX -> bytes(DocxReport.of(report));
            case PDF -> bytes(PdfPrinter.print(HtmlReport.of(report)));
        }
        return Exit.DONE.status();
    }

    private void text(String text) {
        OutputFile.write(out, spec.commandLine().getOut(), writer -> writer.write(text));
    }

    private void bytes(byte[] bytes) {
        if (out != null) BinaryFile.write(out, bytes);
    }

    private CollaboratorReport report() {
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        try (GraphStore open = store.open()) {
            People.Person person = Me.or(open, who);
            return Collaborators.of(new FactsReader(open).dossier(person.id(), day), new Period(since, until));
        }
    }
}
