package org.coauthor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.People;
import org.coauthor.importer.SourceException;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.AdvisorHypotheses;
import org.coauthor.lineage.AdvisorReader;
import org.coauthor.lineage.LineageProblem;
import org.coauthor.lineage.Relation;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.coauthor.network.StoreAuthorships;
import org.coauthor.text.Near;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where all lineage commands take the advisor relations from, and which of them count. */
final class LineageOptions {
    enum Kind {
        ANY,
        DOCTORAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The relations, and the people that the command line names.
     *
     * @param people their numbers, in the order given
     */
    record Question(AdvisorGraph lineage, List<Integer> people) {}

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--graph",
            paramLabel = "FILE",
            description =
                    "Take the relations from a file of arcs from advisor to advisee (Pajek, edge list, GML, GraphML, GEXF).")
    private @Nullable Path graph;

    @Option(
            names = "--years",
            paramLabel = "FILE",
            description = "With --graph: years of the doctorates, one a line in the order of the people (Pajek .clu).")
    private @Nullable Path years;

    @Option(
            names = "--kind",
            description = "Relations that count: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "any")
    private Kind kind;

    @Option(names = "--inferred", description = "Let relations count that were concluded, not read.")
    private boolean inferred;

    @Option(
            names = "--hypotheses",
            description =
                    "Also guess an advisor from co-authorship for people of whom none is stated: who shares three of "
                            + "their first works or more over two years, at least half of them, and published five years "
                            + "before. Marked everywhere.")
    private boolean hypotheses;

    /** The relations that count, and the people named. */
    Question ask(String... who) throws SourceException {
        if (graph != null) {
            if (hypotheses) throw NetworkOptions.usage("--hypotheses needs the store's works, not --graph");
            AdvisorGraph lineage = counted(AdvisorGraph.of(
                    NetworkOptions.read(graph, spec.commandLine().getErr()),
                    years == null ? new int[0] : readYears(years)));
            List<Integer> people = new ArrayList<>();
            for (String each : who) people.add(one(each, lineage));
            return new Question(lineage, people);
        }
        try (GraphStore open = store.open()) {
            AdvisorGraph lineage = guessed(counted(AdvisorReader.read(open)), open);
            List<Integer> people = new ArrayList<>();
            for (String each : who) {
                People.Person person = new People(open).find(each);
                int number = lineage.ids().indexOf(person.id());
                if (number < 0)
                    throw new CoauthorException(
                            Exit.NOT_FOUND,
                            "no advisor and no advisee of " + person.name() + " is known",
                            hypotheses
                                    ? "import a CV or homepage that names them"
                                    : "import a CV or homepage that names them, or guess with --hypotheses");
                people.add(number);
            }
            return new Question(lineage, people);
        }
    }

    /** Tells that no year of a doctorate is known, without which nobody is found to have advised before their own. */
    void warnOfNoYears(AdvisorGraph lineage) {
        if (!lineage.doctorates().isEmpty()) return;
        spec.commandLine()
                .getErr()
                .println("note: no year of a doctorate is known, so advisors with the later doctorate cannot be found ("
                        + (graph == null ? "import degrees, as CVs have them" : "--years FILE") + ")");
    }

    /** Tells of cycles and dates that cannot be true among some people. */
    void warn(AdvisorGraph lineage, List<Integer> people) {
        for (LineageProblem problem : LineageProblem.of(lineage))
            if (problem.people().stream().anyMatch(people::contains))
                spec.commandLine().getErr().println("warning: " + problem.message() + " [" + problem.code() + "]");
    }

    private AdvisorGraph counted(AdvisorGraph all) {
        long guesses = all.graph().edgeSet().stream()
                .flatMap(e -> e.relations().stream())
                .filter(Relation::inferred)
                .count();
        if (guesses > 0 && !inferred)
            spec.commandLine().getErr().println("note: " + guesses + " inferred relations left out (--inferred)");
        return all.only(r ->
                (inferred || !r.inferred()) && (kind == Kind.ANY || r.kind().equals(Relation.DOCTORAL)));
    }

    private AdvisorGraph guessed(AdvisorGraph stated, GraphStore open) {
        if (!hypotheses) return stated;
        AdvisorGraph all = AdvisorHypotheses.added(stated, new StoreAuthorships(open).read());
        int guesses = all.graph().edgeSet().size() - stated.graph().edgeSet().size();
        spec.commandLine()
                .getErr()
                .println("note: " + guesses
                        + " advisors guessed from co-authorship, of kind hypothesis: no source says so");
        return all;
    }

    private static int one(String who, AdvisorGraph lineage) {
        List<Integer> found = lineage.find(who);
        if (found.size() == 1) return found.get(0);
        if (found.isEmpty())
            throw new CoauthorException(Exit.NOT_FOUND, "nobody is called " + who, Near.hint(who, lineage.names()));
        String ids = found.stream().map(lineage.ids()::get).collect(Collectors.joining(", "));
        throw new CoauthorException(
                Exit.NOT_FOUND, found.size() + " people are called " + who, "name one by id: " + ids);
    }

    private static int[] readYears(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,4}"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (IOException e) {
            throw new CoauthorException(Exit.NO_SOURCE, "cannot read " + file + ": " + e.getMessage(), "", e);
        }
    }
}
