package org.coauthor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coauthor.graph.DecisionFile;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.PersonDecisions;
import org.coauthor.graph.StoredDecision;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Count;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The decisions of a store. */
@Command(
        name = "decisions",
        description = "What has been decided about people: list it, take it back, keep it in a file.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|undo|export|import",
        footer = {
            "",
            "Examples:",
            "  coauthor people decisions",
            "  coauthor people decisions undo 3",
            "  coauthor people decisions export --out mine.json",
            "  coauthor people decisions import mine.json"
        })
final class PeopleDecisionsCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return list(store, Format.TABLE);
    }

    @Command(name = "list", description = "List all decisions, the oldest first.", mixinStandardHelpOptions = true)
    int list(
            @Mixin StoreOptions store,
            @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        try (GraphStore open = store.open()) {
            Listing listing = new Listing("number", "decided", "decision", "words", "id");
            for (StoredDecision d : new PersonDecisions(open, LocalDate.now()).list())
                listing.add(d.number(), d.decided(), d.kind(), d.words(), d.id());
            listing.print(out(), format);
        }
        return Exit.DONE.status();
    }

    @Command(
            name = "undo",
            description = "Take a decision back; the graph follows at once.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:done", "4:the store cannot be used", "5:there is no such decision"})
    int undo(
            @Mixin DecisionOptions options,
            @Parameters(paramLabel = "NUMBER", description = "Its number or id.") String number) {
        return options.decide(decisions -> decisions.undo(number));
    }

    @Command(
            name = "export",
            description =
                    "Write all decisions as JSON that people can read: for each its kind, day, the people's names, "
                            + "and the mentions it is about, each with its source, record, position in the author list (from "
                            + "0; -1 for a role in a document) and name as written.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin StoreOptions store,
            @Option(names = "--out", paramLabel = "FILE", description = "The file (default: standard output).")
                    @Nullable
                    Path file) {
        try (GraphStore open = store.open()) {
            String text = DecisionFile.text(open);
            OutputFile.write(file, out(), out -> out.write(text));
            if (file != null) {
                int count = new PersonDecisions(open, LocalDate.now()).list().size();
                out().println("wrote " + Count.of(count, "decision") + " to " + file);
            }
        }
        return Exit.DONE.status();
    }

    @Command(
            name = "import",
            description =
                    "Take over the decisions of a file; those that are there already are left, contradictory ones refused.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:done, but some decisions contradict others and were refused",
                "3:the file holds no decisions",
                "4:the store cannot be used"
            })
    int take(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "FILE", description = "What people decisions export, or store reset, wrote.")
                    Path file) {
        try (GraphStore open = store.open()) {
            PersonDecisions decisions = new PersonDecisions(open, LocalDate.now());
            PersonDecisions.Taken taken = decisions.take(DecisionFile.read(file, open));
            PrintWriter err = spec.commandLine().getErr();
            taken.refused().forEach(why -> err.println("warning: refused: " + why));
            if (taken.sourceless() > 0)
                err.println("warning: " + Count.of(taken.sourceless(), "decision")
                        + " about sources that the store does not have: import those, then this file again");
            out().println(taken.taken() + " taken over, " + taken.known() + " known already, "
                    + taken.refused().size() + " refused");
            if (taken.taken() > 0) DecisionOptions.effects(taken.effects(), out());
            return (taken.refused().isEmpty() ? Exit.DONE : Exit.FOUND).status();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
