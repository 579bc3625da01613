package org.coauthor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.StoreSettings;
import org.coauthor.graph.bulk.BulkLoad;
import org.coauthor.graph.bulk.Gathering;
import org.coauthor.graph.bulk.RecordAccount;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Input;
import org.coauthor.importer.Settings;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.model.Problem;
import org.coauthor.model.Source;
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

    @Option(
            names = "--bulk-above",
            paramLabel = "N",
            description = {
                "Load sources of more statements than this (DBLP, OpenAlex; into an empty store) at once",
                "instead of by batches (default: ${DEFAULT-VALUE})."
            })
    private int bulkAbove = BulkLoad.THRESHOLD;

    private final List<Extracted> extracted = new ArrayList<>();
    private boolean empty;
    private Set<String> loaded = Set.of();
    private boolean known;
    private @Nullable BulkLoad bulk;
    private int failed;

    @Override
    public Integer call() {
        RecordAccount account;
        StoreSettings kept;
        try (GraphStore open = store.open()) {
            if (largestTeam != null) new StoreSettings(largestTeam).keep(open);
            empty = BulkLoad.fits(store.address(), open);
            loaded = BulkLoad.loaded(open);
            Library library = new Library(open);
            Settings settings = sources.settings(LocalDate.now());
            for (String file : sources.files())
                Sources.visit(file, library.settingsFor(file, settings), System.in, this);
            if (bulk == null) {
                if (extracted.isEmpty()) return known ? Exit.DONE.status() : Exit.NO_SOURCE.status();
                return add(library, open);
            }
            account = RecordAccount.of(bulk);
            kept = StoreSettings.of(open);
        }
        return finish(bulk, kept, account);
    }

    private int add(Library library, GraphStore open) {
        Library.Outcome outcome = library.add(extracted, sources.subject());
        int problems = problems();
        summary(outcome, problems, RecordAccount.of(open, extracted));
        return failed > 0 || strict && problems > 0 ? Exit.FOUND.status() : Exit.DONE.status();
    }

    private int finish(BulkLoad load, StoreSettings kept, RecordAccount account) {
        String line = load.finish(kept);
        PrintWriter out = spec.commandLine().getOut();
        if (!line.isEmpty()) out.println("on the server, with the database stopped: " + line);
        long refused = account.refused().values().stream().mapToLong(n -> n).sum();
        if (format == Format.JSON)
            out.println(Json.document(Map.of("bulk", true, "unreadable", failed, "records", account)));
        else out.println(records(account));
        int status = failed > 0 || strict && refused > 0 ? Exit.FOUND.status() : Exit.DONE.status();
        if (extracted.isEmpty() || !line.isEmpty()) return status;
        try (GraphStore open = store.open()) {
            return Math.max(status, add(new Library(open), open));
        }
    }

    private static String records(RecordAccount account) {
        List<String> refused = new ArrayList<>();
        account.refused().forEach((why, n) -> refused.add(n + " " + why));
        return "records: " + account.read() + " read, " + account.loaded() + " loaded, " + account.merged()
                + " merged, "
                + account.refused().values().stream().mapToLong(n -> n).sum() + " refused"
                + (refused.isEmpty() ? "" : " (" + String.join(", ", refused) + ")");
    }

    @Override
    public void source(Input input) throws IOException {
        if (loaded.contains(path(input.name()))) {
            known = true;
            PrintWriter err = spec.commandLine().getErr();
            err.println("note: " + input.name() + " has been loaded at once and is left as it is");
            err.println("hint: to load a newer one, empty the store with coauthor store reset first");
            return;
        }
        String kind = empty ? Extraction.importer(input).kind() : "";
        if (!BulkLoad.KINDS.contains(kind) || bulk != null && !bulk.kind().equals(kind)) {
            extracted.add(Extraction.read(input));
            return;
        }
        Gathering gathering = new Gathering(bulkAbove, () -> bulk(kind).source(path(input.name())));
        Source source = Extraction.read(input, gathering);
        Extracted kept = gathering.kept(source);
        if (kept != null) extracted.add(kept);
        else bulk(kind).read(source);
    }

    private BulkLoad bulk(String kind) {
        BulkLoad load = bulk == null ? BulkLoad.into(store.address(), kind) : bulk;
        bulk = load;
        return load;
    }

    private static String path(String given) {
        return Files.exists(Path.of(given))
                ? Path.of(given).toAbsolutePath().normalize().toString()
                : given;
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

    private void summary(Library.Outcome outcome, int problems, RecordAccount account) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("sources", outcome.fates());
            map.put("unreadable", failed);
            map.put("problems", problems);
            map.put("records", account);
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
        out.println(records(account));
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
