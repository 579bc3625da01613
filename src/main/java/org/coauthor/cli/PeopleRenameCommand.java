package org.coauthor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides under which name a person is shown. */
@Command(
        name = "rename",
        description = {"Decide under which name a person is shown. The person is still found by all other names."},
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  coauthor people rename 'A. Lovelace' 'Ada King, Countess of Lovelace'"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:it cannot be decided, as another decision or a work speaks against it",
            "4:the store cannot be used",
            "5:nobody has that name, or several people (they are listed)"
        })
final class PeopleRenameCommand implements Callable<Integer> {
    @Mixin
    private DecisionOptions options;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, id, ORCID or DBLP key.")
    private String person;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name to show.")
    private String name;

    @Override
    public Integer call() {
        return options.decide(decisions -> decisions.rename(person, name));
    }
}
