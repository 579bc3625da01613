package org.coauthor.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coauthor.lineage.Advising;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.Ascent;
import org.coauthor.lineage.Family;
import org.coauthor.lineage.Kinship;
import org.coauthor.lineage.LineageProblem;
import org.coauthor.lineage.LineageStatistics;
import org.coauthor.lineage.Relation;
import org.coauthor.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Who advised whom. */
public final class LineageProcedures extends LineageCall {
    @Procedure(name = "coauthor.lineage.chain", mode = Mode.READ)
    @Description(
            "Follows the advisors of a person up to the earliest known, along all lines, the longest first; top says how many, 100 by default.")
    public Stream<Line> chain(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, 100, lines(person));
    }

    @Procedure(name = "coauthor.lineage.chain.stats", mode = Mode.READ)
    @Description("Counts the lines of advisors above a person, up to 10000, and tells how long they are.")
    public Stream<Distribution> chainStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, lines(person));
    }

    private Question<Found<Line>> lines(Object person) {
        return ask(configuration -> lineage -> {
            List<List<Integer>> lines =
                    Ascent.lines(lineage, vertex(person, lineage)).lines();
            double[] lengths =
                    lines.stream().mapToDouble(line -> line.size() - 1).toArray();
            return Found.of(pairs(lineage), lengths, () -> IntStream.range(0, lines.size())
                    .mapToObj(i -> new Line(
                            i + 1L,
                            lines.get(i).size() - 1,
                            authors(lines.get(i), lineage.ids()),
                            names(lines.get(i), lineage))));
        });
    }

    private static List<String> names(List<Integer> people, AdvisorGraph lineage) {
        return people.stream().map(lineage.names()::get).toList();
    }

    @Procedure(name = "coauthor.lineage.tree", mode = Mode.READ)
    @Description("Lists the relations of the academic family of a person: up and down say how many generations.")
    public Stream<FamilyTie> tree(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, family(person));
    }

    @Procedure(name = "coauthor.lineage.tree.stats", mode = Mode.READ)
    @Description(
            "Counts the people of the academic family of a person, and tells how their generations are distributed.")
    public Stream<Distribution> treeStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, family(person));
    }

    @Procedure(name = "coauthor.lineage.tree.write", mode = Mode.WRITE)
    @Description(
            "Writes their generation onto the academic family of a person, advisors above 0 negative; property names the property, generation by default.")
    public Stream<Written> treeWrite(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, family(person));
    }

    private Question<Found<FamilyTie>> family(Object person) {
        return ask(configuration -> {
            int up = configuration.whole("up", 2, 0);
            int down = configuration.whole("down", 2, 0);
            return lineage -> {
                Family family = Family.around(lineage, vertex(person, lineage), up, down);
                double[] generations = new double[lineage.ids().size()];
                Arrays.fill(generations, Double.NaN);
                family.generations().forEach((v, generation) -> generations[v] = generation);
                return new Found<>(
                        family.relations().size(),
                        generations,
                        Found.Nodes.authors(lineage.ids(), "generation", true),
                        () -> family.relations().stream().flatMap(advising -> advising.relations().stream()
                                .map(r -> tie(advising, r, family))));
            };
        });
    }

    private FamilyTie tie(Advising advising, Relation relation, Family family) {
        List<String> ids = family.lineage().ids();
        return new FamilyTie(
                family.generations().getOrDefault(advising.mentee(), 0),
                author(ids.get(advising.mentor())),
                author(ids.get(advising.mentee())),
                relation.kind(),
                relation.institution(),
                relation.topic(),
                iso(relation.from()),
                iso(relation.to()),
                relation.inferred());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Procedure(name = "coauthor.lineage.between", mode = Mode.READ)
    @Description("Says how two people belong together: in words, by the shortest way, by the nearest common ancestors.")
    public Stream<KinshipRow> between(
            @Name("one") Object one,
            @Name("other") Object other,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> lineage -> {
            Kinship kinship = Kinship.between(lineage, vertex(one, lineage), vertex(other, lineage));
            List<Integer> path =
                    kinship.path().stream().map(Kinship.Step::person).toList();
            List<Kinship.Ancestor> nearest = kinship.nearest();
            return Stream.of(new KinshipRow(
                    kinship.words(),
                    authors(path, lineage.ids()),
                    names(path, lineage),
                    authors(nearest.stream().map(Kinship.Ancestor::person).toList(), lineage.ids()),
                    nearest.stream().map(a -> (long) a.aboveFirst()).toList(),
                    nearest.stream().map(a -> (long) a.aboveSecond()).toList()));
        }));
    }

    @Procedure(name = "coauthor.lineage.stats", mode = Mode.READ)
    @Description("Describes the advisor graph as a whole.")
    public Stream<LineageFigures> stats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> lineage -> {
            LineageStatistics s = LineageStatistics.of(lineage);
            return Stream.of(new LineageFigures(
                    s.people(),
                    s.relations(),
                    s.components(),
                    s.largestComponent(),
                    s.roots(),
                    s.withSeveralAdvisors(),
                    s.longestChain(),
                    s.cycles()));
        }));
    }

    @Procedure(name = "coauthor.lineage.check", mode = Mode.READ)
    @Description("Finds what cannot be true in the advisor graph: cycles, dates that contradict each other.")
    public Stream<LineageFault> check(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(
                given,
                ask(configuration -> lineage -> LineageProblem.of(lineage).stream()
                        .map(p -> new LineageFault(p.code(), authors(p.people(), lineage.ids()), p.message()))));
    }

    @Procedure(name = "coauthor.lineage.check.stats", mode = Mode.READ)
    @Description("Counts what cannot be true in the advisor graph, by kind.")
    public Stream<FaultFigures> checkStats(@Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, ask(configuration -> lineage -> {
            Map<String, Long> counts = LineageProblem.of(lineage).stream()
                    .collect(Collectors.groupingBy(LineageProblem::code, Collectors.counting()));
            return Stream.of(new FaultFigures(
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault("cycle", 0L),
                    counts.getOrDefault("doctorates-reversed", 0L),
                    counts.getOrDefault("ends-before-begin", 0L)));
        }));
    }
}
