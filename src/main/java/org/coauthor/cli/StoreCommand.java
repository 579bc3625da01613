package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coauthor.export.Json;
import org.coauthor.graph.Backup;
import org.coauthor.graph.DecisionFile;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.PersonDecisions;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreInfo;
import org.coauthor.graph.Verification;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Count;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The store itself. */
@Command(
        name = "store",
        description = "Look at, check, save, bring back and empty the store.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "info|verify|backup|restore|reset",
        footer = {
            "",
            "Examples:",
            "  coauthor store info",
            "  coauthor store backup graph.jsonl.gz",
            "  coauthor store restore graph.jsonl.gz --store neo4j://localhost:7687 --force"
        })
final class StoreCommand {
    @Spec
    private CommandSpec spec;

    @Command(name = "info", description = "Where the store is and what it holds.", mixinStandardHelpOptions = true)
    int info(
            @Mixin StoreOptions store,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        PrintWriter out = out();
        try (GraphStore open = store.open()) {
            StoreInfo info = StoreInfo.of(open);
            if (format == Format.JSON) {
                out.println(Json.document(info));
                return Exit.DONE.status();
            }
            out.println("store   " + info.store());
            out.println("Neo4j   " + info.neo4j() + ", schema " + info.schema());
            Listing listing = new Listing("what", "count");
            info.nodes().forEach(listing::add);
            info.relationships().forEach(listing::add);
            listing.print(out, Format.TABLE);
        }
        return Exit.DONE.status();
    }

    @Command(
            name = "verify",
            description = "Check that the graph keeps its rules; 1 where it does not.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin StoreOptions store,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        try (GraphStore open = store.open()) {
            List<Verification.Finding> findings = Verification.of(open);
            if (format == Format.JSON) out().println(Json.document(findings));
            else if (findings.isEmpty()) out().println("all rules hold");
            else
                findings.forEach(f ->
                        out().println("broken: " + f.rule() + ": " + f.count() + " times, for example " + f.example()));
            return findings.isEmpty() ? Exit.DONE.status() : Exit.FOUND.status();
        }
    }

    @Command(
            name = "backup",
            description = "Write the whole store to a file; the same store gives the same bytes.",
            mixinStandardHelpOptions = true)
    int backup(
            @Mixin StoreOptions store, @Parameters(paramLabel = "FILE", description = "The file to write.") Path file) {
        try (GraphStore open = store.open()) {
            out().println("wrote " + new Backup(open).write(file) + " nodes and relationships to " + file);
        }
        return Exit.DONE.status();
    }

    @Command(
            name = "restore",
            description = "Make the store hold what a backup holds, and nothing else.",
            mixinStandardHelpOptions = true)
    int restore(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "FILE", description = "What coauthor store backup wrote.") Path file,
            @Option(names = "--force", description = "Also where the store holds something.") boolean force) {
        Backup.Content content = Backup.read(file); // before a store is made for it
        try (GraphStore open = store.openOrMake()) {
            boolean filled = StoreInfo.of(open).nodes().keySet().stream().anyMatch(l -> !l.equals("Setting"));
            if (filled && !force)
                throw new CoauthorException(
                        Exit.USAGE,
                        "the store " + open.name() + " is not empty",
                        "add --force to replace what it holds");
            new Backup(open).restore(content);
            out().println("restored " + file + " into " + open.name());
        }
        return Exit.DONE.status();
    }

    @Command(
            name = "reset",
            description = {
                "Empty the store.",
                "The decisions made by people same, different, split and rename are written to "
                        + "a file first, which people decisions import takes back."
            },
            footer = {"", "Example:", "  coauthor store reset --force --decisions mine.json"},
            mixinStandardHelpOptions = true)
    int reset(
            @Mixin StoreOptions store,
            @Option(names = "--force", description = "Do it.") boolean force,
            @Option(
                            names = "--decisions",
                            paramLabel = "FILE",
                            description = "Where decisions go (default: coauthor-decisions-DAY.json here).")
                    @Nullable
                    Path decisions,
            @Option(
                            names = "--drop-decisions",
                            description = "Do not write decisions; for a store that cannot be opened.")
                    boolean drop) {
        if (!force)
            throw new CoauthorException(
                    Exit.USAGE,
                    "reset empties the store " + store.address(),
                    "make a backup with coauthor store backup, then add --force");
        if (!drop && Reset.exists(store.address())) saveDecisions(store, decisions);
        Reset.reset(store.address());
        out().println("emptied " + store.address());
        return Exit.DONE.status();
    }

    private void saveDecisions(StoreOptions store, @Nullable Path named) {
        String text;
        int count;
        try (GraphStore open = store.open()) {
            count = new PersonDecisions(open, LocalDate.now()).list().size();
            text = DecisionFile.text(open);
        } catch (CoauthorException e) {
            throw new CoauthorException(
                    e.exit(),
                    "the decisions in the store cannot be saved: " + e.getMessage(),
                    "add --drop-decisions to empty it all the same",
                    e);
        }
        if (count == 0) return;
        Path file = named == null ? free("coauthor-decisions-" + LocalDate.now()) : named;
        OutputFile.write(file, out(), out -> out.write(text));
        out().println("wrote " + Count.of(count, "decision") + " to " + file
                + "; coauthor people decisions import takes them back");
    }

    /** A name that no file has yet. */
    private static Path free(String name) {
        Path file = Path.of(name + ".json");
        for (int again = 2; Files.exists(file); again++) file = Path.of(name + "-" + again + ".json");
        return file;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
