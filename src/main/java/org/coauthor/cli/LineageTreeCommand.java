package org.coauthor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.Family;
import org.coauthor.lineage.FamilyText;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lineage tree}: a person's advisors and advisees. */
@Command(
        name = "tree",
        description = "Draws a person's academic family: advisors above, advisees below.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor lineage tree \"Emmy Noether\" --up 3 --down 1",
            "  coauthor lineage tree \"Emmy Noether\" --format html --out noether.html"
        })
final class LineageTreeCommand implements Callable<Integer> {
    @Mixin
    private LineageOptions options;

    @Mixin
    private FamilyOutput output;

    @Parameters(paramLabel = "PERSON", description = "A " + StoreOptions.PERSON + ".")
    private String who;

    @Option(names = "--up", paramLabel = "N", description = "Generations of advisors (default: ${DEFAULT-VALUE}).")
    private int up = 2;

    @Option(names = "--down", paramLabel = "N", description = "Generations of advisees (default: ${DEFAULT-VALUE}).")
    private int down = 2;

    @Override
    public Integer call() throws SourceException {
        LineageOptions.Question question = options.ask(who);
        int person = question.people().get(0);
        Family family = Family.around(question.lineage(), person, up, down);
        options.warn(question.lineage(), List.copyOf(family.generations().keySet()));
        Map<String, Object> fields = Map.of("person", FamilyOutput.person(question.lineage(), person));
        String title = "Academic family of " + question.lineage().names().get(person);
        output.print(family, title, FamilyText.of(family), fields);
        return Exit.DONE.status();
    }
}
