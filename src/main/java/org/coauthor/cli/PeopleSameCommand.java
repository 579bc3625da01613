package org.coauthor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides that two people are one. */
@Command(
        name = "same",
        description = {
            "Decide that two people are one. The graph follows at once; the id of the one with more mentions stays,",
            "the other's leads to it. It holds of all later imports, until it is undone."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor people same 'Ada Lovelace' 'A. A. Lovelace'",
            "  coauthor people same a0x3k a91bd"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:it cannot be decided, as another decision or a work speaks against it",
            "4:the store cannot be used",
            "5:nobody has that name, or several people (they are listed)"
        })
final class PeopleSameCommand implements Callable<Integer> {
    @Mixin
    private DecisionOptions options;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, id, ORCID or DBLP key.")
    private String one;

    @Parameters(index = "1", paramLabel = "PERSON", description = "The other.")
    private String other;

    @Override
    public Integer call() {
        return options.decide(decisions -> decisions.same(one, other));
    }
}
