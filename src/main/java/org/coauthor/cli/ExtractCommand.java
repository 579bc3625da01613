package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.SourceException;
import org.coauthor.model.Award;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Editing;
import org.coauthor.model.Education;
import org.coauthor.model.Grant;
import org.coauthor.model.Interest;
import org.coauthor.model.Mentoring;
import org.coauthor.model.Position;
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
        description = "Print what sources state, without a database.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor extract cv.txt",
            "  coauthor extract --format jsonl *.bib > statements.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    enum Format {
        JSON,
        JSONL,
        TABLE
    }

    @Mixin
    private SourceOptions sources;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Map<String, Object>> documents = new ArrayList<>();
        int failed = 0;
        for (String file : sources.files()) {
            try {
                Extracted extracted = Extraction.read(Extraction.file(file, sources.settings(LocalDate.now())));
                if (format == Format.JSONL) out.println(Json.line(document(extracted)));
                else if (format == Format.JSON) documents.add(document(extracted));
                else table(extracted, out);
            } catch (SourceException e) {
                failed++;
                err.println("error: " + e.getMessage());
                err.println("hint: " + e.hint());
            } catch (IOException e) {
                failed++;
                err.println("error: cannot read " + file
                        + (e instanceof NoSuchFileException ? ": no such file" : ": " + e));
            }
        }
        if (format == Format.JSON) out.println(Json.document(documents.size() == 1 ? documents.get(0) : documents));
        if (failed == 0) return Exit.DONE.status();
        return failed == sources.files().size() ? Exit.NO_SOURCE.status() : Exit.FOUND.status();
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
        map.put("problems", extracted.problems());
        return map;
    }

    private static void table(Extracted extracted, PrintWriter out) {
        out.println(extracted.source().path() + " (" + extracted.source().kind() + ")");
        extracted.statements().forEach(s -> out.printf("%6d  %-10s %s%n", s.line(), s.kind(), Json.line(s)));
        extracted.problems().forEach(p -> out.printf("%6d  %-10s %s%n", p.line(), "problem", p.message()));
    }
}
