package org.coauthor.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.coauthor.graph.PersonDecisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that decides something about a person. */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:it cannot be decided, as another decision or a work speaks against it",
            "4:the store cannot be used",
            "5:nobody has that name, or several people (they are listed)"
        })
abstract class DecisionCommand implements Callable<Integer> {
    @Mixin
    private DecisionOptions options;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A " + StoreOptions.PERSON + ".")
    private String person;

    /** What is decided about the person. */
    abstract Function<PersonDecisions, PersonDecisions.Outcome> decision(String about);

    @Override
    public final Integer call() {
        return options.decide(decision(person));
    }
}
