package org.coauthor.cli;

import java.util.function.Function;
import org.coauthor.graph.PersonDecisions;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides that two people are one. */
@Command(
        name = "same",
        description = {
            "Decide that two people are one.",
            "The graph follows at once; the id of the one with more mentions "
                    + "stays, the other's leads to it. It holds of all later imports, until it is undone.",
            "With --work, decide that a work that looks like a namesake's is the person's all the same."
        },
        footer = {
            "",
            "Examples:",
            "  coauthor people same 'Ada Lovelace' 'A. A. Lovelace'",
            "  coauthor people same a0x3k a91bd",
            "  coauthor people same 'Ada Lovelace' --work 'Sketch of the Analytical Engine'"
        })
final class PeopleSameCommand extends DecisionCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "PERSON", description = "The other.")
    private @Nullable String other;

    @Option(
            names = "--work",
            paramLabel = "WORK",
            description = "Instead of another person: an id, DOI, arXiv number or title.")
    private @Nullable String work;

    @Override
    Function<PersonDecisions, PersonDecisions.Outcome> decision(String about) {
        String person = other;
        String theirs = work;
        if (person != null && theirs == null) return decisions -> decisions.same(about, person);
        if (person == null && theirs != null) return decisions -> decisions.confirm(about, theirs);
        throw new CoauthorException(
                Exit.USAGE, "two people are needed, or a person and a work", "coauthor people same --help");
    }
}
