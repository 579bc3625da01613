package org.coauthor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.Ascent;
import org.coauthor.lineage.Family;
import org.coauthor.lineage.LinesText;
import org.coauthor.model.CoauthorException.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lineage chain}: the lines up to the earliest known ancestors. */
@Command(
        name = "chain",
        description = "Follows a person's advisors up to the earliest known, along all lines.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coauthor lineage chain \"Emmy Noether\"",
            "  coauthor lineage chain \"Emmy Noether\" --kind doctoral --format mermaid"
        })
final class LineageChainCommand implements Callable<Integer> {
    @Mixin
    private LineageOptions options;

    @Mixin
    private FamilyOutput output;

    @Parameters(paramLabel = "PERSON", description = "A " + StoreOptions.PERSON + ".")
    private String who;

    @Option(names = "--limit", paramLabel = "N", description = "Lines shown, the longest (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    @Override
    public Integer call() throws SourceException {
        LineageOptions.Question question = options.ask(who);
        AdvisorGraph lineage = question.lineage();
        int person = question.people().get(0);
        Family family = Family.around(lineage, person, Integer.MAX_VALUE, 0);
        options.warn(lineage, List.copyOf(family.generations().keySet()));
        Ascent.Lines found = Ascent.lines(lineage, person).first(limit);
        List<List<Map<String, Object>>> lines = new ArrayList<>();
        for (List<Integer> line : found.lines())
            lines.add(line.stream().map(v -> FamilyOutput.person(lineage, v)).toList());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("person", FamilyOutput.person(lineage, person));
        fields.put("lines", lines);
        fields.put("cut", found.cut());
        output.print(
                family, "Academic ancestors of " + lineage.names().get(person), LinesText.of(lineage, found), fields);
        return Exit.DONE.status();
    }
}
