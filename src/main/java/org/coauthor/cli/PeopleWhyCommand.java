package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coauthor.export.Json;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.graph.PersonEvidence;
import org.coauthor.graph.Row;
import org.coauthor.identity.Evidence;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why people are, are not, or may be one. */
@Command(
        name = "why",
        description = {
            "Say what speaks for and against two people being one; with one PERSON, why that person's works are"
                    + " together.",
            "A weight is the natural logarithm by which the reason changes the odds: +2.3 makes one person ten times"
                    + " as probable."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  coauthor people why 'Ada Lovelace' 'A. King'",
            "  coauthor people why 'Wei Zhang' --format json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:both are one person",
            "4:the store cannot be used",
            "5:nobody has that name, or several people (they are listed)"
        })
final class PeopleWhyCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A " + StoreOptions.PERSON + ".")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another person.")
    private @Nullable String other;

    @Option(
            names = "--top",
            defaultValue = "20",
            description = "With one PERSON, so many ties at most, the weakest first (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DecisionOptions.Telling format = DecisionOptions.Telling.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            People people = new People(open);
            People.Person person = people.find(one);
            PersonEvidence evidence;
            if (other == null) {
                evidence = new PersonEvidence(open);
                together(person, evidence.together(person), out);
            } else {
                People.Person second = people.find(other);
                evidence = new PersonEvidence(open);
                between(evidence.between(person, second), out);
            }
        }
        return Exit.DONE.status();
    }

    private void between(PersonEvidence.Pair pair, PrintWriter out) {
        var comparison = pair.comparison();
        if (format == DecisionOptions.Telling.JSON) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("verdict", comparison.verdict().name().toLowerCase(Locale.ROOT));
            map.put("probability", Math.round(comparison.probability() * 1000) / 1000.0);
            map.put("people", List.of(pair.one().values(), pair.other().values()));
            map.put("evidence", comparison.evidence());
            out.println(Json.document(map));
            return;
        }
        out.println(EvidenceText.verdict(comparison));
        card(pair.one(), out);
        card(pair.other(), out);
        out.println("the evidence, strongest first");
        for (Evidence e : comparison.evidence()) out.println("  " + EvidenceText.line(e));
    }

    private static void card(Row row, PrintWriter out) {
        out.println(row.string("name") + "  " + row.string("id") + "  " + row.string("orcid"));
        String years =
                row.integer("firstYear") == 0 ? "" : ", " + row.integer("firstYear") + " to " + row.integer("lastYear");
        out.println("  works: " + row.integer("works") + years);
        for (String part : List.of("names", "coauthors", "venues", "institutions"))
            if (!row.strings(part).isEmpty()) out.println("  " + part + ": " + String.join("; ", row.strings(part)));
    }

    private void together(People.Person person, List<PersonEvidence.Tie> ties, PrintWriter out) {
        List<PersonEvidence.Tie> weakest = ties.stream().limit(Math.max(0, top)).toList();
        if (format == DecisionOptions.Telling.JSON) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", person.id());
            map.put("name", person.name());
            map.put("ties", weakest);
            map.put("of", ties.size());
            out.println(Json.document(map));
            return;
        }
        out.println(person.name() + "  " + person.id() + ": "
                + (ties.isEmpty() ? "named once only" : "why all is one person, the weakest tie first"));
        for (PersonEvidence.Tie tie : weakest) {
            out.println(String.format(Locale.ROOT, "%.3f  %s", tie.probability(), tie.one()));
            out.println("       " + tie.other());
            for (Evidence e : tie.evidence()) out.println("         " + EvidenceText.line(e));
        }
        if (ties.size() > weakest.size())
            out.println("and " + (ties.size() - weakest.size()) + " stronger ties (--top)");
    }
}
