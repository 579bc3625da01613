package org.coauthor.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Me;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.PartialDate;
import org.coauthor.network.Projection;
import org.coauthor.network.StoreAuthorships;
import org.coauthor.network.Workers;
import org.coauthor.report.FactsReader;
import org.coauthor.report.Period;
import org.coauthor.report.collaborator.CollaboratorReport;
import org.coauthor.report.collaborator.Collaborators;
import org.coauthor.report.collaborator.Comparison;
import org.coauthor.report.collaborator.CsvReport;
import org.coauthor.report.collaborator.DocxReport;
import org.coauthor.report.collaborator.HtmlReport;
import org.coauthor.report.collaborator.MarkdownReport;
import org.coauthor.report.collaborator.NetworkPosition;
import org.coauthor.report.collaborator.PdfPrinter;
import org.coauthor.report.collaborator.XlsxReport;
import org.coauthor.report.conflict.Institutions;
import org.coauthor.report.conflict.PartyResolver;
import org.coauthor.report.group.GroupDocument;
import org.coauthor.report.group.GroupReport;
import org.coauthor.report.group.Membership;
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
        description = "Report whom a person has worked with: joint works, years, affiliations, ties, each with its "
                + "source; or how the people of a group work with each other and with others.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor report collaborators \"Ada Lovelace\"",
            "  coauthor report collaborators \"Ada Lovelace\" --since 2022 --format html --out report.html",
            "  coauthor report collaborators \"Ada Lovelace\" --format md --compare last-year.json",
            "  coauthor report collaborators --group department.csv --since 2022 --format html --out department.html"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "3:a file cannot be read",
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
        PDF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            paramLabel = "PERSON",
            arity = "0..1",
            description = "A " + StoreOptions.PERSON + " (default: who coauthor me names).")
    private @Nullable String who;

    @Option(
            names = "--group",
            paramLabel = "FILE",
            description =
                    "Report on a department or project instead: a name, id or ORCID a line, or CSV with the columns "
                            + "name, orcid, affiliation, id.")
    private @Nullable Path group;

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

    @Option(names = "--compare", paramLabel = "FILE", description = "An earlier report (JSON): says what is new since.")
    private @Nullable Path compare;

    @Option(
            names = "--new-since",
            converter = PartialDateConverter.class,
            paramLabel = "DATE",
            description = "Say what is new since a year, month or day.")
    private @Nullable PartialDate newSince;

    @Option(
            names = "--no-position",
            description = "Leave out where the person stands in the network: it takes the whole store to know.")
    private boolean noPosition;

    @Mixin
    private ReportOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (format.compareTo(Format.XLSX) >= 0) options.file("--format " + format + " needs --out FILE");
        if (group == null) person();
        else if (who != null || compare != null || newSince != null)
            throw new ParameterException(spec.commandLine(), "--group takes no PERSON, --compare or --new-since");
        else group(group);
        return Exit.DONE.status();
    }

    private void person() {
        CollaboratorReport report = report();
        if (compare != null) report = Comparison.with(report, compare);
        else if (newSince != null) report = Comparison.since(report, newSince);
        switch (format) {
            case MD -> options.print(MarkdownReport.of(report));
            case HTML -> options.print(HtmlReport.of(report));
            case JSON -> options.print(Json.document(report) + "\n");
            case CSV -> options.print(CsvReport.of(report));
            case XLSX -> bytes(XlsxReport.of(report));
            case DOCX -> bytes(DocxReport.of(report));
            case PDF -> bytes(PdfPrinter.print(HtmlReport.of(report)));
        }
    }

    private CollaboratorReport report() {
        try (GraphStore open = options.open()) {
            String id = Me.or(open, who).id();
            CollaboratorReport report =
                    Collaborators.of(new FactsReader(open).dossier(id, options.day()), new Period(since, until));
            if (noPosition) return report;
            Workers workers = Workers.all();
            return NetworkPosition.of(Projection.ALL.of(new StoreAuthorships(open).read(), workers), id, workers)
                    .map(report::with)
                    .orElse(report);
        }
    }

    private void group(Path file) {
        GroupReport report;
        try (GraphStore open = options.open()) {
            Membership members = Membership.of(file, new PartyResolver(open, Institutions.bundled()));
            members.unresolved().forEach(u -> spec.commandLine()
                    .getErr()
                    .println("warning: " + u.party().name() + ": " + u.why()));
            report = members.report(new FactsReader(open), options.day(), new Period(since, until));
        }
        GroupDocument document = new GroupDocument(report);
        switch (format) {
            case MD -> options.print(document.markdown());
            case HTML -> options.print(document.page());
            case JSON -> options.print(Json.document(report) + "\n");
            case CSV -> options.print(document.csv());
            case XLSX -> bytes(document.workbook());
            case DOCX -> bytes(document.word());
            case PDF -> bytes(PdfPrinter.print(document.page()));
        }
    }

    private void bytes(byte[] bytes) {
        WholeFile.write(options.file("--format " + format + " needs --out FILE"), out -> out.write(bytes));
    }
}
