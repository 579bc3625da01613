package org.coauthor.cli;

import java.util.List;
import java.util.function.Function;
import org.coauthor.graph.PersonDecisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that some works are another person's. */
@Command(
        name = "split",
        description = "Decide that some works of a person are another person's: they get a person of their own, whom "
                + "people same can join to somebody else.",
        footer = {
            "",
            "Examples:",
            "  coauthor people split 'Wei Zhang' 'A study of bones'",
            "  coauthor people split a0x3k 10.1000/1 w31ab"
        })
final class PeopleSplitCommand extends DecisionCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORK",
            description = "Titles, ids, DOIs or arXiv numbers of works of that person.")
    private List<String> works;

    @Override
    Function<PersonDecisions, PersonDecisions.Outcome> decision(String about) {
        return decisions -> decisions.split(about, works);
    }
}
