package org.coauthor.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.importer.document.Review;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.report.review.ReviewPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what sources state, before any identity is decided. */
@Command(
        name = "extract",
        description = {
            "Print what sources state, without a database.",
            "--format json and jsonl print one object a FILE; statements prints one a statement, as soon as it is read, in bounded memory."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read; bad records are reported",
            "1:some sources could not be read, or not to their end; with --strict: there were problems",
            "2:wrong usage",
            "3:no source could be read"
        },
        footer = {
            "",
            "Examples:",
            "  coauthor extract cv.txt",
            "  coauthor extract --review cv.pdf > review.html",
            "  coauthor extract --format jsonl *.bib > sources.jsonl",
            "  coauthor extract --format statements dblp.xml.gz > statements.jsonl"
        })
final class ExtractCommand implements Callable<Integer>, Sources.Visitor {
    enum Format {
        JSON,
        JSONL,
        STATEMENTS,
        TABLE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private SourceOptions sources;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(
            names = "--review",
            description =
                    "Print a page (HTML) that shows the source beside what was read from it, line by line, what to look at marked.")
    private boolean review;

    @Option(names = "--out", paramLabel = "PAGE", description = "Write the page of --review to this file.")
    private @Nullable Path output;

    @Option(names = "--strict", description = "Make problems in the sources exit status 1.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    private final List<Map<String, Object>> documents = new ArrayList<>();
    private int read;
    private int failed;
    private int problems;

    @Override
    public Integer call() {
        Settings settings = sources.settings(LocalDate.now());
        for (String file : sources.files()) Sources.visit(file, settings, System.in, this);
        if (!review && format == Format.JSON && !documents.isEmpty())
            out().println(Json.document(documents.size() == 1 ? documents.get(0) : documents));
        if (read == 0) return Exit.NO_SOURCE.status();
        return failed > 0 || strict && problems > 0 ? Exit.FOUND.status() : Exit.DONE.status();
    }

    @Override
    public void source(Input input) throws IOException {
        if (review) reviewed(input);
        else if (format == Format.STATEMENTS) statements(input);
        else {
            Extracted extracted = Extraction.read(input);
            extracted.problems().forEach(this::count);
            if (format == Format.JSONL) out().println(Json.line(StatementDocument.of(extracted)));
            else if (format == Format.JSON) documents.add(StatementDocument.of(extracted));
            else StatementDocument.table(extracted, out());
        }
        read++;
    }

    @Override
    public void unreadable(String name, SourceException why) {
        failed++;
        if (!review && format == Format.JSONL) out().println(Json.line(StatementDocument.of(name, why)));
        else if (!review && format == Format.JSON) documents.add(StatementDocument.of(name, why));
        Failures.tell(err(), why.getMessage() + " [" + why.code() + "]", why.hint());
    }

    private void count(Problem problem) {
        if (problem.code().equals(Extraction.CUT_SHORT)) failed++;
        else problems++;
    }

    private void reviewed(Input input) throws IOException {
        String kind = Extraction.importer(input).kind();
        boolean document = kind.equals("cv") || kind.equals("homepage");
        Review made = document ? Review.of(input) : Review.of(input, Extraction.read(input));
        made.problems().forEach(this::count);
        if (read > 0 && output != null)
            throw new CoauthorException(
                    Exit.USAGE, "--out holds the review of one source only", "review one source at a time");
        OutputFile.write(output, out(), page -> page.write(ReviewPage.of(input.name(), made)));
    }

    /** One statement a line. */
    private record Tagged(
            @JsonProperty("statement") String kind,
            @JsonUnwrapped Statement stated) {}

    private void statements(Input input) throws IOException {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("statement", "source");
        first.put("path", input.name());
        first.put("kind", Extraction.importer(input).kind());
        out().println(Json.line(first));
        Extraction.read(input, new Sink() {
            @Override
            public void accept(Statement statement) {
                out().println(Json.line(new Tagged(statement.kind(), statement)));
            }

            @Override
            public void problem(Problem problem) {
                count(problem);
                err().println("warning: " + problem.at(input.name()));
            }
        });
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
