package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.coauthor.graph.Backup;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreInfo;
import org.coauthor.graph.Verification;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
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
            @Option(names = "--format", defaultValue = "TABLE", description = "${COMPLETION-CANDIDATES}.")
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
            @Option(names = "--format", defaultValue = "TABLE", description = "${COMPLETION-CANDIDATES}.")
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
    int backup(@Mixin StoreOptions store, @Parameters(paramLabel = "FILE") Path file) {
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
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--force", description = "Also where the store holds something.") boolean force) {
        try (GraphStore open = store.open()) {
            boolean filled = StoreInfo.of(open).nodes().keySet().stream().anyMatch(l -> !l.equals("Setting"));
            if (filled && !force)
                throw new CoauthorException(
                        Exit.USAGE,
                        "the store " + open.name() + " is not empty",
                        "add --force to replace what it holds");
            new Backup(open).restore(file);
            out().println("restored " + file + " into " + open.name());
        }
        return Exit.DONE.status();
    }

    @Command(name = "reset", description = "Empty the store.", mixinStandardHelpOptions = true)
    int reset(@Mixin StoreOptions store, @Option(names = "--force", description = "Do it.") boolean force) {
        if (!force)
            throw new CoauthorException(
                    Exit.USAGE,
                    "reset empties the store " + store.address(),
                    "make a backup with coauthor store backup, then add --force");
        Reset.reset(store.address());
        out().println("emptied " + store.address());
        return Exit.DONE.status();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
