package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.ListedSource;
import org.coauthor.importer.Extracted;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The sources of a store. */
@Command(
        name = "sources",
        description = "List, show and remove the sources of the store.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show|remove",
        footer = {
            "",
            "Examples:",
            "  coauthor sources list",
            "  coauthor sources show cv.txt --format json",
            "  coauthor sources remove cv.txt"
        })
final class SourcesCommand {
    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "List all sources.", mixinStandardHelpOptions = true)
    int list(
            @Mixin StoreOptions store,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            Listing listing = new Listing("id", "kind", "statements", "problems", "asOf", "path");
            for (ListedSource s : ListedSource.all(open))
                listing.add(s.id(), s.kind(), s.statements(), s.problems(), Objects.toString(s.asOf(), null), s.path());
            listing.print(out, format);
        }
        return Exit.DONE.status();
    }

    @Command(name = "show", description = "Show what a source states.", mixinStandardHelpOptions = true)
    int show(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "SOURCE", description = "Its id, path or file name.") String source,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            Extracted shown = new Library(open).show(source);
            if (format == Format.JSON) out.println(Json.document(StatementDocument.of(shown)));
            else if (format == Format.JSONL) out.println(Json.line(StatementDocument.of(shown)));
            else StatementDocument.table(shown, out);
        }
        return Exit.DONE.status();
    }

    @Command(
            name = "remove",
            description = "Take a source back, and all that only it said.",
            mixinStandardHelpOptions = true)
    int remove(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "SOURCE", description = "Its id, path or file name.") String source) {
        try (GraphStore open = store.open()) {
            Library.Outcome outcome = new Library(open).remove(source);
            spec.commandLine()
                    .getOut()
                    .println("removed " + source + ": " + outcome.nodesRemoved() + " nodes and "
                            + outcome.edgesRemoved() + " relationships taken back; " + outcome.authors()
                            + " authors and " + outcome.works() + " works remain");
        }
        return Exit.DONE.status();
    }
}
