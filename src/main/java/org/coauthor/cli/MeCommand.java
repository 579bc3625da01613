package org.coauthor.cli;

import java.util.concurrent.Callable;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Me;
import org.coauthor.graph.People;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.text.Count;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who the user is. */
@Command(
        name = "me",
        description = "Set, or without PERSON show, the person whom reports mean where they name nobody.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  coauthor me 'Ada Lovelace'"})
final class MeCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store;

    @Parameters(paramLabel = "PERSON", arity = "0..1", description = "A " + StoreOptions.PERSON + ".")
    private @Nullable String person;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (GraphStore open = store.open()) {
            People.Person me = Me.or(open, person);
            if (person != null) Me.set(open, me);
            spec.commandLine().getOut().println(me.name() + " (" + me.id() + ", " + Count.of(me.works(), "work") + ")");
        }
        return Exit.DONE.status();
    }
}
