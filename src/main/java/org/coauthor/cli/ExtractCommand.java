package org.coauthor.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.Award;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.InstitutionRecord;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.PersonRecord;
import org.coauthor.model.Position;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Subject;
import org.coauthor.model.Work;
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
            "",
            "A FILE is a document, a bibliography or a dump; plain or packed (gz, bz2, zst); a zip or tar archive or a folder of such; or - "
                    + "for standard input. 'statements' prints a line as soon as it is read, in bounded memory."
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
            "  coauthor extract --format jsonl *.bib > sources.jsonl",
            "  coauthor extract --format statements dblp.xml.gz > statements.jsonl"
        })
final class ExtractCommand implements Callable<Integer>, Sources.Visitor {
    enum Format {
        JSON,
        JSONL,
        STATEMENTS,
        TABLE
    }

    @Mixin
    private SourceOptions sources;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

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
        if (format == Format.JSON && read > 0)
            out().println(Json.document(documents.size() == 1 ? documents.get(0) : documents));
        if (read == 0) return Exit.NO_SOURCE.status();
        return failed > 0 || strict && problems > 0 ? Exit.FOUND.status() : Exit.DONE.status();
    }

    @Override
    public void source(Input input) throws IOException {
        if (format == Format.STATEMENTS) statements(input);
        else {
            Extracted extracted = Extraction.read(input);
            extracted.problems().forEach(this::count);
            if (format == Format.JSONL) out().println(Json.line(document(extracted)));
            else if (format == Format.JSON) documents.add(document(extracted));
            else table(extracted);
        }
        read++;
    }

    @Override
    public void unreadable(String name, SourceException why) {
        failed++;
        err().println("error: " + why.getMessage());
        err().println("hint: " + why.hint());
    }

    private void count(Problem problem) {
        if (problem.code().equals(Extraction.CUT_SHORT)) failed++;
        else problems++;
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
                err().println("warning: " + problem.message() + ", at " + input.name() + ":" + problem.line() + " ["
                        + problem.code() + "]");
            }
        });
    }

    private static Map<String, Object> document(Extracted extracted) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", extracted.source());
        List<Subject> subjects = extracted.all(Subject.class);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("name", subjects.isEmpty() ? null : subjects.get(0).name());
        subject.put("inferred", !subjects.isEmpty() && subjects.get(0).inferred());
        map.put("subject", subject);
        map.put("works", extracted.all(Work.class));
        map.put("positions", extracted.all(Position.class));
        map.put("education", extracted.all(Education.class));
        map.put("mentoring", extracted.all(Mentoring.class));
        map.put("editing", extracted.all(Editing.class));
        map.put("grants", extracted.all(Grant.class));
        map.put("awards", extracted.all(Award.class));
        map.put(
                "topics",
                extracted.all(Interest.class).stream().map(Interest::topic).toList());
        optional(map, "persons", extracted.all(PersonRecord.class));
        optional(map, "institutions", extracted.all(InstitutionRecord.class));
        map.put("problems", extracted.problems());
        return map;
    }

    private static void optional(Map<String, Object> map, String key, List<?> values) {
        if (!values.isEmpty()) map.put(key, values);
    }

    private void table(Extracted extracted) {
        PrintWriter out = out();
        out.println(extracted.source().path() + " (" + extracted.source().kind() + ")");
        extracted.statements().forEach(s -> out.printf("%6d  %-10s %s%n", s.line(), s.kind(), Json.line(s)));
        extracted.problems().forEach(p -> out.printf("%6d  %-10s %s%n", p.line(), "problem", p.message()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
