package org.coauthor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.identity.Corpus;
import org.coauthor.identity.Favour;
import org.coauthor.identity.Identification;
import org.coauthor.identity.Identities;
import org.coauthor.identity.PackedWorks;
import org.coauthor.identity.SourcedWork;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;
import org.coauthor.text.Count;
import org.coauthor.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which author mentions are one person, without a database. */
@Command(
        name = "identify",
        description = {
            "Print which author mentions are one person, without a database.",
            "A line for each mention: its work's id, its position (from 0), the name as written, and the person's id."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor identify works.jsonl --format jsonl",
            "  coauthor identify library.bib more.bib"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some sources could not be read",
            "2:wrong usage",
            "3:no source could be read"
        })
final class IdentifyCommand implements Callable<Integer>, Sources.Visitor {
    @Mixin
    private SourceOptions sources;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ObjectFormat format = ObjectFormat.TABLE;

    @Option(
            names = "--favour",
            description =
                    "Which error to avoid, ${COMPLETION-CANDIDATES}: precision keeps apart what is not sure, recall"
                            + " joins what may be one (default: ${DEFAULT-VALUE}).")
    private Favour favour = Favour.BALANCE;

    @Spec
    private CommandSpec spec;

    private final PackedWorks works = new PackedWorks();
    private Progress progress = Progress.on(null);
    private int read;
    private int failed;
    private int problems;

    @Override
    public Integer call() {
        Settings settings = sources.settings(LocalDate.now());
        progress = Coauthor.progress(spec);
        progress.reading(sources.files(), path -> Sources.visit(path, settings, System.in, this));
        if (read == 0) return Exit.NO_SOURCE.status();
        Identities identities =
                Identification.people(new Corpus(works, List.of()), favour, progress.sharing("deciding who is who"));
        progress.done();
        print(works, identities, spec.commandLine().getOut());
        if (problems > 0)
            spec.commandLine().getErr().println(Count.of(problems, "record") + " could not be read as they stand");
        return failed == 0 ? Exit.DONE.status() : Exit.FOUND.status();
    }

    @Override
    public InputStream opened(InputStream raw) {
        return progress.watched(raw);
    }

    @Override
    public void source(Input input) throws IOException {
        progress.source(input.name());
        Extraction.read(input, new Sink() {
            @Override
            public void accept(Statement statement) {
                if (statement instanceof Work work) works.add(input.name(), key(work), work);
            }

            @Override
            public void problem(Problem problem) {
                problems++;
                progress.clear();
                spec.commandLine().getErr().println("warning: " + problem.at(input.name()));
            }
        });
        read++;
    }

    @Override
    public void unreadable(String name, SourceException why) {
        failed++;
        progress.clear();
        Failures.tell(spec.commandLine().getErr(), why.getMessage(), why.hint());
    }

    private static String key(Work work) {
        String id = work.id();
        return id == null ? "line:" + work.line() : id;
    }

    private void print(List<SourcedWork> works, Identities identities, PrintWriter out) {
        List<Map<String, Object>> all = new ArrayList<>();
        String[] ids = ids(identities);
        for (int r = 0; r < works.size(); r++) {
            SourcedWork work = works.get(r);
            List<AuthorMention> authors = work.work().authors();
            for (int p = 0; p < authors.size(); p++) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("work", work.recordKey());
                line.put("position", p);
                line.put("name", authors.get(p).name());
                line.put("author", ids[identities.authorOf()[r][p]]);
                if (format == ObjectFormat.JSONL) out.println(Json.line(line));
                else if (format == ObjectFormat.JSON) all.add(line);
                else out.printf("%-30s %-30s %s%n", line.get("author"), line.get("name"), work.recordKey());
            }
        }
        if (format == ObjectFormat.JSON) out.println(Json.document(all));
    }

    /** The name in letters, with a number from the second of that name on. */
    private static String[] ids(Identities identities) {
        String[] ids = new String[identities.people()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            String letters = Folding.words(identities.names().get(i)).replace(' ', '-');
            int number = seen.merge(letters, 1, Integer::sum);
            ids[i] = number == 1 ? letters : letters + "-" + number;
        }
        return ids;
    }
}
