package org.coauthor.cli;

import java.util.function.Function;
import org.coauthor.graph.PersonDecisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides under which name a person is shown. */
@Command(
        name = "rename",
        description = {"Decide under which name a person is shown. The person is still found by all other names."},
        footer = {"", "Example:", "  coauthor people rename 'A. Lovelace' 'Ada King, Countess of Lovelace'"})
final class PeopleRenameCommand extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "NAME", description = "The name to show.")
    private String name;

    @Override
    Function<PersonDecisions, PersonDecisions.Outcome> decision(String about) {
        return decisions -> decisions.rename(about, name);
    }
}
