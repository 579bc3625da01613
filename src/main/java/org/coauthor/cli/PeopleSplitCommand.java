package org.coauthor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides that some works are another person's. */
@Command(
        name = "split",
        description = {
            "Decide that some works of a person are another person's: they get a person of their own,",
            "whom people same can join to somebody else."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor people split 'Wei Zhang' 'A study of bones'",
            "  coauthor people split a0x3k 10.1000/1 w31ab"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:it cannot be decided, as another decision or a work speaks against it",
            "4:the store cannot be used",
            "5:nobody has that name, or several people (they are listed)"
        })
final class PeopleSplitCommand implements Callable<Integer> {
    @Mixin
    private DecisionOptions options;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, id, ORCID or DBLP key.")
    private String person;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORK",
            description = "Titles, ids, DOIs or arXiv numbers of works of that person.")
    private List<String> works;

    @Override
    public Integer call() {
        return options.decide(decisions -> decisions.split(person, works));
    }
}
