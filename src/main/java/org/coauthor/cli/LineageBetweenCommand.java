package org.coauthor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.Family;
import org.coauthor.lineage.Kinship;
import org.coauthor.lineage.KinshipText;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lineage between}: how two people belong together. */
@Command(
        name = "between",
        description = "Says how two people belong together: relation, common ancestors, shortest way over advisors.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor lineage between \"Emmy Noether\" \"Richard Brauer\"",
            "  coauthor lineage between 12 1034 --graph CSphd.net --format json"
        })
final class LineageBetweenCommand implements Callable<Integer> {
    @Mixin
    private LineageOptions options;

    @Mixin
    private FamilyOutput output;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A " + StoreOptions.PERSON + ".")
    private String first;

    @Parameters(index = "1", paramLabel = "PERSON", description = "Another.")
    private String second;

    @Override
    public Integer call() throws SourceException {
        LineageOptions.Question question = options.ask(first, second);
        AdvisorGraph lineage = question.lineage();
        Kinship kinship = Kinship.between(
                lineage, question.people().get(0), question.people().get(1));
        Family family = Family.of(kinship);
        options.warn(lineage, List.copyOf(family.generations().keySet()));
        String title =
                lineage.names().get(kinship.first()) + " and " + lineage.names().get(kinship.second());
        output.print(family, title, KinshipText.of(kinship), fields(kinship));
        return Exit.DONE.status();
    }

    private static Map<String, Object> fields(Kinship kinship) {
        AdvisorGraph lineage = kinship.lineage();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("first", FamilyOutput.person(lineage, kinship.first()));
        fields.put("second", FamilyOutput.person(lineage, kinship.second()));
        fields.put("relation", kinship.words());
        List<Map<String, Object>> ancestors = new ArrayList<>();
        for (Kinship.Ancestor ancestor : kinship.nearest()) {
            Map<String, Object> each = FamilyOutput.person(lineage, ancestor.person());
            each.put("aboveFirst", ancestor.aboveFirst());
            each.put("aboveSecond", ancestor.aboveSecond());
            ancestors.add(each);
        }
        fields.put("nearestCommonAncestors", ancestors);
        List<Map<String, Object>> path = new ArrayList<>();
        for (Kinship.Step step : kinship.path()) {
            Map<String, Object> each = FamilyOutput.person(lineage, step.person());
            if (step.advising() != null) {
                each.put("step", step.down() ? "advised by the one before" : "advised the one before");
                each.put("relations", step.advising().relations());
            }
            path.add(each);
        }
        fields.put("path", path);
        return fields;
    }
}
