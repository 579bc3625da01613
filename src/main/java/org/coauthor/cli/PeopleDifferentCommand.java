package org.coauthor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides that two people are two. */
@Command(
        name = "different",
        description = {"Decide that two people are two, whatever later sources say."},
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  coauthor people different 'Wei Zhang' a0x3k"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:it cannot be decided, as another decision or a work speaks against it",
            "4:the store cannot be used",
            "5:nobody has that name, or several people (they are listed)"
        })
final class PeopleDifferentCommand implements Callable<Integer> {
    @Mixin
    private DecisionOptions options;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, id, ORCID or DBLP key.")
    private String one;

    @Parameters(index = "1", paramLabel = "PERSON", description = "The other.")
    private String other;

    @Override
    public Integer call() {
        return options.decide(decisions -> decisions.different(one, other));
    }
}
