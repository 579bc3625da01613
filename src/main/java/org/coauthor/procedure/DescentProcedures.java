package org.coauthor.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.Ascent;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Ancestors and descendants, in three modes. */
public final class DescentProcedures extends LineageCall {
    private enum Way {
        UP("generationsAbove"),
        DOWN("generationsBelow");

        private final String property;

        Way(String property) {
            this.property = property;
        }

        /** Those within so many generations, without the person, nearest first. */
        Map<Integer, Integer> from(AdvisorGraph lineage, int person, int most) {
            Map<Integer, Integer> generations = new LinkedHashMap<>(
                    this == UP ? Ascent.ancestors(lineage, person, most) : Ascent.descendants(lineage, person, most));
            generations.remove(person);
            return generations;
        }
    }

    @Procedure(name = "coauthor.lineage.ancestors", mode = Mode.READ)
    @Description("Lists the academic ancestors of a person, nearest first; generations says how far.")
    public Stream<Generation> ancestors(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, found(Way.UP, person));
    }

    @Procedure(name = "coauthor.lineage.descendants", mode = Mode.READ)
    @Description("Lists the academic descendants of a person, nearest first; generations says how far.")
    public Stream<Generation> descendants(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, found(Way.DOWN, person));
    }

    @Procedure(name = "coauthor.lineage.ancestors.stats", mode = Mode.READ)
    @Description("Counts the academic ancestors of a person by generation.")
    public Stream<Generations> ancestorsStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, sizes(Way.UP, person));
    }

    @Procedure(name = "coauthor.lineage.descendants.stats", mode = Mode.READ)
    @Description("Counts the academic descendants of a person by generation; the first is the number of advisees.")
    public Stream<Generations> descendantsStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, sizes(Way.DOWN, person));
    }

    @Procedure(name = "coauthor.lineage.ancestors.write", mode = Mode.WRITE)
    @Description(
            "Writes generations above a person onto the ancestors; property names the property, generationsAbove by default.")
    public Stream<Written> ancestorsWrite(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, found(Way.UP, person));
    }

    @Procedure(name = "coauthor.lineage.descendants.write", mode = Mode.WRITE)
    @Description(
            "Writes generations below a person onto the descendants; property names the property, generationsBelow by default.")
    public Stream<Written> descendantsWrite(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(given, found(Way.DOWN, person));
    }

    private Question<Found<Generation>> found(Way way, Object person) {
        return ask(configuration -> {
            int most = configuration.whole("generations", Integer.MAX_VALUE, 1);
            return lineage -> {
                Map<Integer, Integer> found = way.from(lineage, vertex(person, lineage), most);
                List<String> ids = lineage.ids();
                double[] numbers = new double[ids.size()];
                Arrays.fill(numbers, Double.NaN);
                found.forEach((v, generation) -> numbers[v] = generation);
                return new Found<>(
                        pairs(lineage),
                        numbers,
                        Found.Nodes.authors(ids, way.property, true),
                        () -> found.entrySet().stream()
                                .map(e -> new Generation(
                                        author(ids.get(e.getKey())),
                                        ids.get(e.getKey()),
                                        lineage.names().get(e.getKey()),
                                        e.getValue())));
            };
        });
    }

    private Question<Stream<Generations>> sizes(Way way, Object person) {
        return configuration -> {
            Supplier<Found<Generation>> work = found(way, person).apply(configuration);
            return () -> {
                Map<Double, Long> sizes = new TreeMap<>();
                for (double generation : work.get().numbers())
                    if (!Double.isNaN(generation)) sizes.merge(generation, 1L, Long::sum);
                long people = sizes.values().stream().mapToLong(Long::longValue).sum();
                return Stream.of(new Generations(people, sizes.size(), List.copyOf(sizes.values())));
            };
        };
    }
}
