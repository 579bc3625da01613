package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Me;
import org.coauthor.importer.WholeFile;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.report.FactsReader;
import org.coauthor.report.coa.Coa;
import org.coauthor.report.coa.CoaAnswers;
import org.coauthor.report.coa.CoaCheck;
import org.coauthor.report.coa.CoaCheck.Finding;
import org.coauthor.report.coa.CoaChoices;
import org.coauthor.report.coa.CoaDraft;
import org.coauthor.report.coa.CoaRow;
import org.coauthor.report.coa.CoaSummary;
import org.coauthor.report.coa.CoaTable;
import org.coauthor.report.coa.CoaWorkbook;
import org.coauthor.report.coa.Note;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills or checks the NSF COA workbook. */
@Command(
        name = "coa",
        description = "Fill NSF's Collaborators and Other Affiliations workbook, or check one.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Beside FILE.xlsx stand FILE.md and FILE.html: what to do by hand, what is borderline, and the source of each row.",
            "",
            "Examples:",
            "  coauthor report coa \"Ada Lovelace\" --as-of 2026-12-01 --out coa.xlsx",
            "  coauthor report coa \"Ada Lovelace\" --out coa.xlsx --template nsf.xlsx --answers mine.yaml --previous 2025.xlsx",
            "  coauthor report coa --check coa.xlsx"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:--check found something",
            "3:a file cannot be read",
            "4:the store cannot be used",
            "5:nobody or several people of that name",
            "6:cannot write"
        })
final class CoaCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PERSON",
            arity = "0..1",
            description = "A " + StoreOptions.PERSON + " (default: who coauthor me names).")
    private @Nullable String who;

    @Option(names = "--template", paramLabel = "FILE", description = "NSF's own workbook, as downloaded.")
    private @Nullable Path template;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "What no source knows (YAML): people, leaveOut, table1 to table5.")
    private @Nullable Path answers;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An earlier workbook: its entries are carried over, changes told.")
    private @Nullable Path previous;

    @Option(
            names = "--max-authors",
            paramLabel = "N",
            description = "Leave out people known only from works of more authors (default: keep all, as NSF asks).")
    private int maxAuthors = Integer.MAX_VALUE;

    @Option(
            names = "--grace-days",
            paramLabel = "N",
            description = "Tell of works up to N days before the window (default: ${DEFAULT-VALUE}).")
    private int graceDays = CoaChoices.GRACE_DAYS;

    @Option(names = "--check", paramLabel = "FILE", description = "Check this workbook instead.")
    private @Nullable Path check;

    @Option(names = "--format", description = "Of the findings: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ObjectFormat format = ObjectFormat.TABLE;

    @Mixin
    private ReportOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate day = options.day();
        if (check != null) return check(check, day);
        Path out = options.file("give --out FILE.xlsx, or --check FILE");
        if (!out.toString().endsWith(".xlsx"))
            throw new ParameterException(spec.commandLine(), "--out must end in .xlsx; NSF takes nothing else");
        return write(who, out, day);
    }

    private int write(@Nullable String person, Path file, LocalDate day) {
        CoaChoices choices =
                new CoaChoices(maxAuthors, graceDays, answers == null ? CoaAnswers.NONE : CoaAnswers.read(answers));
        CoaDraft draft = draft(person, choices, day);
        byte[] workbook = CoaWorkbook.write(draft, template);
        WholeFile.write(file, out -> out.write(workbook));
        String stem = file.toString().substring(0, file.toString().length() - ".xlsx".length());
        PrintWriter console = spec.commandLine().getOut();
        OutputFile.write(Path.of(stem + ".md"), console, md -> md.write(CoaSummary.markdownOf(draft)));
        OutputFile.write(Path.of(stem + ".html"), console, page -> page.write(CoaSummary.htmlOf(draft)));
        console.println(file);
        for (CoaTable table : CoaTable.values())
            console.println(
                    "  table " + table.number() + ": " + draft.rows(table).size() + " rows");
        for (Note.Kind kind : Note.Kind.values())
            if (!draft.notes(kind).isEmpty())
                console.println("  " + kind.title() + ": " + draft.notes(kind).size());
        console.println("  see " + stem + ".md or .html");
        return Exit.DONE.status();
    }

    private CoaDraft draft(@Nullable String person, CoaChoices choices, LocalDate day) {
        List<CoaRow> earlier = previous == null ? List.of() : CoaWorkbook.rows(previous);
        try (GraphStore open = options.open()) {
            String id = Me.or(open, person).id();
            return Coa.draft(new FactsReader(open).dossier(id, day), choices, earlier);
        }
    }

    private int check(Path file, LocalDate day) {
        List<Finding> findings = CoaCheck.of(file, day);
        PrintWriter console = spec.commandLine().getOut();
        if (format == ObjectFormat.JSON) console.println(Json.document(findings));
        for (Finding f : findings) {
            if (format == ObjectFormat.JSONL) console.println(Json.line(f));
            else if (format == ObjectFormat.TABLE) console.printf("%-6s %-20s %s%n", f.cell(), f.code(), f.message());
        }
        if (findings.isEmpty() && format == ObjectFormat.TABLE) console.println(file + ": nothing found");
        return findings.isEmpty() ? Exit.DONE.status() : Exit.FOUND.status();
    }
}
