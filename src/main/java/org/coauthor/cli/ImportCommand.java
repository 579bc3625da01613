package org.coauthor.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.RecordAccount;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreFolder;
import org.coauthor.graph.StoreSettings;
import org.coauthor.graph.bulk.BulkLoad;
import org.coauthor.graph.bulk.FirstLoad;
import org.coauthor.graph.bulk.ReadingJournal;
import org.coauthor.importer.Extracted;
import org.coauthor.importer.Settings;
import org.coauthor.importer.SourceException;
import org.coauthor.importer.Sources;
import org.coauthor.importer.fetch.Download;
import org.coauthor.model.CoauthorException;
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
            "  coauthor import --dry-run publications.bib",
            "  coauthor import --again",
            "  coauthor import --store neo4j://localhost:7687 *.txt"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some sources could not be read or are gone (or with --strict: some records)",
            "2:wrong usage",
            "3:no source could be read",
            "4:the store cannot be used"
        })
final class ImportCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private SourceOptions sources;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--largest-team",
            paramLabel = "N",
            description = {
                "Works of more authors make no COAUTHORED_WITH; they are counted and reported (at first "
                        + StoreSettings.LARGEST_TEAM + ").",
                "Kept in the store, for all its works, until it is set again."
            })
    private @Nullable Integer largestTeam;

    @Option(names = "--strict", description = "End with 1 where a record could not be read.")
    private boolean strict;

    @Option(names = "--dry-run", description = "Read and resolve, and print what would change; write nothing.")
    private boolean dry;

    @Option(
            names = "--again",
            description =
                    "Read all sources of the store anew from where they came, instead of naming FILEs, and resolve"
                            + " everything again.")
    private boolean again;

    @Option(
            names = "--resume",
            description =
                    "Go on where an import was cut off: files that it had read, and that are as they were (size and "
                            + "time), are not read again. Without it everything is read again, with the same result.")
    private boolean resume;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(
            names = "--bulk-above",
            paramLabel = "N",
            description =
                    "Load sources of more statements than this (DBLP, OpenAlex; into an empty store) at once instead "
                            + "of by batches (default: ${DEFAULT-VALUE}).")
    private int bulkAbove = BulkLoad.THRESHOLD;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (again == sources.named())
            throw new CoauthorException(
                    Exit.USAGE,
                    again ? "--again reads what the store knows, and no FILE besides" : "no FILE is named",
                    "name files or folders, or - for standard input; or --again alone");
        try (Progress progress = Coauthor.progress(spec)) {
            return dry ? preview(progress) : load(progress);
        }
    }

    private int load(Progress progress) {
        StoreAddress address = store.address();
        ReadingJournal journal = ReadingJournal.of(address, resume);
        if (address instanceof StoreAddress.Folder here && !new StoreFolder(here.path()).exists()) {
            StoreSettings settings = largestTeam == null ? StoreSettings.DEFAULT : new StoreSettings(largestTeam);
            BulkLoad resumed = resume ? resumed(address, settings) : null;
            ImportReading reading = readAnew(kind -> BulkLoad.into(address, kind), resumed, journal, progress);
            return fill(reading, address, settings, journal, progress);
        }
        StoreSettings kept;
        ImportReading reading;
        try (GraphStore open = store.openOrMake()) {
            if (largestTeam != null) open.keep(new StoreSettings(largestTeam));
            kept = StoreSettings.of(open);
            boolean fits = BulkLoad.fits(address, open);
            BulkLoad resumed = resume && fits ? resumed(address, kept) : null;
            Library library = new Library(open, progress::phase);
            reading =
                    read(open, library, fits ? kind -> BulkLoad.into(address, kind) : null, resumed, journal, progress);
            if (reading.bulk() == null && !(fits && address instanceof StoreAddress.Folder)) {
                int status = add(reading, () -> library.add(reading.extracted(), sources.subject()), progress);
                journal.done();
                return status;
            }
        }
        return fill(reading, address, kept, journal, progress);
    }

    /** Puts what has been read into a store that holds nothing and is closed. */
    private int fill(
            ImportReading reading,
            StoreAddress address,
            StoreSettings settings,
            ReadingJournal journal,
            Progress progress) {
        BulkLoad bulk = reading.bulk();
        int status;
        if (bulk == null) status = add(reading, () -> first(reading, address, settings, progress), progress);
        else {
            status = finish(bulk, reading, settings, progress);
            if (!reading.extracted().isEmpty() && status == Exit.DONE.status())
                status = add(reading, () -> further(reading, progress), progress);
        }
        journal.done();
        return status;
    }

    private Library.Outcome first(
            ImportReading reading, StoreAddress address, StoreSettings settings, Progress progress) {
        progress.phase("deciding who is who");
        Library.First first = Library.first(reading.extracted(), sources.subject(), settings);
        boolean filled = address instanceof StoreAddress.Folder here
                && FirstLoad.pays(reading.extracted())
                && FirstLoad.fill(here, first.tables(), settings, progress::phase);
        if (filled) return first.outcome();
        try (GraphStore open = store.openOrMake()) {
            // another import may have been faster
            if (!BulkLoad.fits(address, open)) return further(open, reading, progress);
            progress.phase("writing");
            if (!settings.equals(StoreSettings.of(open))) open.keep(settings);
            first.write(open);
            return first.outcome();
        }
    }

    private Library.Outcome further(ImportReading reading, Progress progress) {
        try (GraphStore open = store.openOrMake()) {
            return further(open, reading, progress);
        }
    }

    private Library.Outcome further(GraphStore open, ImportReading reading, Progress progress) {
        Library library = new Library(open, progress::phase);
        return (again ? library.again() : library).add(reading.extracted(), sources.subject());
    }

    /** A bulk load that was cut off, where all that it had read is wanted now too. */
    private @Nullable BulkLoad resumed(StoreAddress address, StoreSettings kept) {
        List<String> wanted =
                again ? List.of() : sources.files().stream().map(Library::path).toList();
        return BulkLoad.resume(address, kept)
                .filter(load -> load.sources().stream().allMatch(path -> wanted.stream()
                        .anyMatch(w -> path.equals(w) || path.startsWith(w + "/") || path.startsWith(w + "!/"))))
                .orElse(null);
    }

    private int preview(Progress progress) {
        StoreAddress address = store.address();
        if (address instanceof StoreAddress.Folder here && !new StoreFolder(here.path()).exists()) {
            ImportReading reading = readAnew(kind -> null, null, null, progress);
            StoreSettings settings = largestTeam == null ? StoreSettings.DEFAULT : new StoreSettings(largestTeam);
            return add(
                    reading,
                    () -> Library.first(reading.extracted(), sources.subject(), settings)
                            .outcome(),
                    progress);
        }
        try (GraphStore open = GraphStore.look(address)) {
            Library library = new Library(open, progress::phase);
            boolean fits = BulkLoad.fits(address, open);
            ImportReading reading = read(open, library, fits ? kind -> null : null, null, null, progress);
            return add(
                    reading,
                    () -> (again ? library.again() : library).preview(reading.extracted(), sources.subject()),
                    progress);
        }
    }

    /** Reads for a store that is not there yet. */
    private ImportReading readAnew(
            ImportReading.BulkBeginning bulk,
            @Nullable BulkLoad resumed,
            @Nullable ReadingJournal journal,
            Progress progress) {
        var plan = new ImportReading.Plan(Map.of(), again, Map.of(), bulk, bulkAbove, resumed, journal);
        ImportReading reading = new ImportReading(plan, progress, err());
        reading.read(again ? List.of() : sources.files(), sources.settings(LocalDate.now()), System.in);
        return reading;
    }

    private ImportReading read(
            GraphStore open,
            Library library,
            ImportReading.@Nullable BulkBeginning bulk,
            @Nullable BulkLoad resumed,
            @Nullable ReadingJournal journal,
            Progress progress) {
        Settings settings = sources.settings(LocalDate.now());
        Map<String, Settings> known = library.settings(settings, sources.day(), again);
        var plan = new ImportReading.Plan(known, again, BulkLoad.loaded(open), bulk, bulkAbove, resumed, journal);
        ImportReading reading = new ImportReading(plan, progress, err());
        reading.read(again ? files(known.keySet()) : sources.files(), settings, System.in);
        if (again) known.keySet().stream().filter(path -> !reading.seen(path)).forEach(path -> gone(path, reading));
        return reading;
    }

    /** Where sources came from, as far as it is there still: an archive for all its members. */
    private static List<String> files(Set<String> sources) {
        Set<String> files = new LinkedHashSet<>();
        for (String source : sources) {
            String file = source.split("!/", 2)[0];
            if (Sources.size(file) > 0 || Download.address(file)) files.add(file);
        }
        return List.copyOf(files);
    }

    private static void gone(String path, ImportReading reading) {
        reading.unreadable(
                path,
                new SourceException(
                        "gone",
                        path.equals("-")
                                ? "standard input cannot be read anew; what it stated stays"
                                : path + " is not there any more; what it stated stays",
                        "coauthor sources remove " + path + " takes it back"));
    }

    private int add(ImportReading reading, Supplier<Library.Outcome> adding, Progress progress) {
        RecordAccount bulk = dry ? reading.bulkAccount() : null;
        if (bulk != null) print(new ImportSummary(true, reading.failed(), 0), bulk);
        if (reading.extracted().isEmpty()) return nothing(reading, bulk != null);
        Library.Outcome outcome = adding.get();
        progress.done();
        int problems = problems(reading.extracted()) + outcome.ownMentors().size();
        outcome.ownMentors().forEach(line -> err().println("warning: " + line));
        ImportSummary summary = new ImportSummary(dry, reading.failed(), problems);
        if (format == Format.JSON) out().println(Json.document(summary.json(outcome)));
        else summary.table(outcome).forEach(out()::println);
        return status(reading.failed(), problems);
    }

    /** Where no source goes in by batches. */
    private int nothing(ImportReading reading, boolean bulk) {
        int unchanged = reading.unchanged();
        if (format == Format.JSON && !bulk)
            out().println(Json.document(Map.of("unchanged", unchanged, "unreadable", reading.failed())));
        else if (unchanged > 0) out().println("sources: " + unchanged + " unchanged");
        boolean some = bulk || unchanged + reading.changed() > 0 || again;
        return some ? status(reading.failed(), 0) : Exit.NO_SOURCE.status();
    }

    private int finish(BulkLoad load, ImportReading reading, StoreSettings kept, Progress progress) {
        RecordAccount account = load.account();
        String line = load.finish(kept, progress::phase);
        progress.done();
        if (!line.isEmpty()) out().println("on the server, with the database stopped: " + line);
        print(new ImportSummary(false, reading.failed(), 0), account);
        int status = status(reading.failed(), account.refusals());
        if (line.isEmpty() || reading.extracted().isEmpty()) return status;
        err().println("warning: " + reading.extracted().size()
                + " smaller sources have not been imported: import them when the server has loaded the tables");
        return Exit.FOUND.status();
    }

    private void print(ImportSummary summary, RecordAccount bulk) {
        if (format == Format.JSON) out().println(Json.document(summary.json(bulk)));
        else summary.table(bulk).forEach(out()::println);
    }

    private int status(int failed, long refused) {
        return failed > 0 || strict && refused > 0 ? Exit.FOUND.status() : Exit.DONE.status();
    }

    private int problems(List<Extracted> extracted) {
        int problems = 0;
        for (Extracted document : extracted) {
            for (Problem problem : document.problems()) {
                problems++;
                err().println("warning: " + problem.at(document.source().path()));
            }
        }
        return problems;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
