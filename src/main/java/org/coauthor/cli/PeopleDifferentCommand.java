package org.coauthor.cli;

import java.util.function.Function;
import org.coauthor.graph.PersonDecisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that two people are two. */
@Command(
        name = "different",
        description = {"Decide that two people are two, whatever later sources say."},
        footer = {"", "Example:", "  coauthor people different 'Wei Zhang' a0x3k"})
final class PeopleDifferentCommand extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "PERSON", description = "The other.")
    private String other;

    @Override
    Function<PersonDecisions, PersonDecisions.Outcome> decision(String about) {
        return decisions -> decisions.different(about, other);
    }
}
