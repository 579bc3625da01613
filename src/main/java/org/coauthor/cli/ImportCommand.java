package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.StoreSettings;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings sources into the store. */
@Command(
        name = "import",
        description = {
            "Bring sources into the store: what they state becomes the graph.",
            "Importing the same again changes nothing; a changed source takes back what it no longer says."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor import cv.txt publications.bib",
            "  coauthor import homepage.txt --subject 'Ada Lovelace'",
            "  coauthor import --store neo4j://localhost:7687 *.txt"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some sources could not be read (or with --strict: some records)",
            "3:no source could be read",
            "4:the store cannot be used"
        })
final class ImportCommand implements Callable<Integer>, Sources.Visitor {
    enum Format {
        TABLE,
        JSON
    }

    /** So many works that do not fit are told; the review has them all. */
    private static final int MISFITS = 5;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--largest-team",
            paramLabel = "N",
            description = {
                "Works of more authors make no COAUTHORED_WITH; they are counted and reported (at first 100).",
                "Kept in the store, for all its works, until it is set again."
            })
    private @Nullable Integer largestTeam;

    @Option(names = "--strict", description = "End with 1 where a record could not be read.")
    private boolean strict;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec;

    private final List<Extracted> extracted = new ArrayList<>();
    private int failed;

    @Override
    public Integer call() {
        try (GraphStore open = store.open()) {
            if (largestTeam != null) new StoreSettings(largestTeam).keep(open);
            Library library = new Library(open);
            Settings settings = sources.settings(LocalDate.now());
            for (String file : sources.files())
                Sources.visit(file, library.settingsFor(file, settings), System.in, this);
            if (extracted.isEmpty()) return Exit.NO_SOURCE.status();
            Library.Outcome outcome = library.add(extracted, sources.subject());
            int problems = problems();
            summary(outcome, problems);
            return failed > 0 || strict && problems > 0 ? Exit.FOUND.status() : Exit.DONE.status();
        }
    }

    @Override
    public void source(Input input) throws IOException {
        extracted.add(Extraction.read(input));
    }

    @Override
    public void unreadable(String name, SourceException why) {
        failed++;
        PrintWriter err = spec.commandLine().getErr();
        err.println("error: " + why.getMessage());
        err.println("hint: " + why.hint());
    }

    private int problems() {
        PrintWriter err = spec.commandLine().getErr();
        int problems = 0;
        for (Extracted document : extracted) {
            for (Problem problem : document.problems()) {
                problems++;
                err.println("warning: " + problem.message() + ", at "
                        + document.source().path() + (problem.line() > 0 ? ":" + problem.line() : ""));
            }
        }
        return problems;
    }

    private void summary(Library.Outcome outcome, int problems) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("sources", outcome.fates());
            map.put("unreadable", failed);
            map.put("problems", problems);
            map.put("authors", outcome.authors());
            map.put("works", outcome.works());
            map.put("nodesAdded", outcome.nodesAdded());
            map.put("nodesChanged", outcome.nodesChanged());
            map.put("nodesRemoved", outcome.nodesRemoved());
            map.put("relationshipsAdded", outcome.edgesAdded());
            map.put("relationshipsRemoved", outcome.edgesRemoved());
            map.put("notKnown", outcome.notKnown());
            map.put("largeTeams", outcome.largeTeams());
            map.put("misfits", outcome.misfits());
            out.println(Json.document(map));
            return;
        }
        Map<Library.Fate, Integer> fates = new TreeMap<>();
        outcome.fates().values().forEach(f -> fates.merge(f, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        fates.forEach((fate, n) -> told.add(n + " " + fate.name().toLowerCase(java.util.Locale.ROOT)));
        out.println("sources: " + String.join(", ", told) + (failed > 0 ? ", " + failed + " unreadable" : "")
                + (problems > 0 ? "; " + problems + " problems" : ""));
        out.println("graph: " + outcome.authors() + " authors, " + outcome.works() + " works (nodes +"
                + outcome.nodesAdded() + " ~" + outcome.nodesChanged() + " -" + outcome.nodesRemoved()
                + ", relationships +" + outcome.edgesAdded() + " -" + outcome.edgesRemoved() + ")");
        if (outcome.largeTeams() > 0)
            out.println("teams: " + outcome.largeTeams()
                    + " works have so many authors that they make no COAUTHORED_WITH (--largest-team)");
        if (outcome.notKnown() + outcome.misfits().size() == 0) return;
        out.println("not known: " + outcome.notKnown() + " pairs of people may be one, "
                + outcome.misfits().size() + " works may be a namesake's (coauthor people review)");
        outcome.misfits().stream().limit(MISFITS).forEach(m -> out.println("  " + m));
    }
}
