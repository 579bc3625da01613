package org.coauthor.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coauthor.lineage.AdvisorGraph;
import org.coauthor.lineage.Ascent;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** Ancestors and descendants, in three modes. */
public final class DescentProcedures extends LineageCall {
    private interface Way {
        Map<Integer, Integer> from(AdvisorGraph lineage, int person, int generations);
    }

    @Procedure(name = "coauthor.lineage.ancestors", mode = Mode.READ)
    @Description("Lists the academic ancestors of a person, nearest first; generations says how far.")
    public Stream<Generation> ancestors(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(Ascent::ancestors, person, given);
    }

    @Procedure(name = "coauthor.lineage.descendants", mode = Mode.READ)
    @Description("Lists the academic descendants of a person, nearest first; generations says how far.")
    public Stream<Generation> descendants(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(Ascent::descendants, person, given);
    }

    @Procedure(name = "coauthor.lineage.ancestors.stats", mode = Mode.READ)
    @Description("Counts the academic ancestors of a person by generation.")
    public Stream<Generations> ancestorsStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(Ascent::ancestors, person, given);
    }

    @Procedure(name = "coauthor.lineage.descendants.stats", mode = Mode.READ)
    @Description("Counts the academic descendants of a person by generation; the first is the number of advisees.")
    public Stream<Generations> descendantsStats(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(Ascent::descendants, person, given);
    }

    @Procedure(name = "coauthor.lineage.ancestors.write", mode = Mode.WRITE)
    @Description(
            "Writes generations above a person onto the ancestors; property names the property, generationsAbove by default.")
    public Stream<Written> ancestorsWrite(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(Ascent::ancestors, "generationsAbove", person, given);
    }

    @Procedure(name = "coauthor.lineage.descendants.write", mode = Mode.WRITE)
    @Description(
            "Writes generations below a person onto the descendants; property names the property, generationsBelow by default.")
    public Stream<Written> descendantsWrite(
            @Name("author") Object person, @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(Ascent::descendants, "generationsBelow", person, given);
    }

    private record Found(AdvisorGraph lineage, Map<Integer, Integer> generations) {}

    /** Those found, without the person. */
    private Found found(Way way, Object person, Counted counted, int most) {
        AdvisorGraph lineage = lineage(counted);
        int start = place(person, lineage.ids(), THERE);
        Map<Integer, Integer> generations = new LinkedHashMap<>(way.from(lineage, start, most));
        generations.remove(start);
        return new Found(lineage, generations);
    }

    private Stream<Generation> stream(Way way, Object person, Map<String, Object> given) {
        return answer(given, configuration -> {
            Counted counted = Counted.of(configuration);
            int most = configuration.whole("generations", Integer.MAX_VALUE, 1);
            return () -> {
                Found found = found(way, person, counted, most);
                List<String> ids = found.lineage.ids();
                return found.generations.entrySet().stream()
                        .map(e -> new Generation(
                                author(ids.get(e.getKey())),
                                ids.get(e.getKey()),
                                found.lineage.names().get(e.getKey()),
                                e.getValue()));
            };
        });
    }

    private Stream<Generations> stats(Way way, Object person, Map<String, Object> given) {
        return answer(given, configuration -> {
            Counted counted = Counted.of(configuration);
            int most = configuration.whole("generations", Integer.MAX_VALUE, 1);
            return () -> {
                Map<Integer, Integer> found = found(way, person, counted, most).generations;
                Map<Integer, Long> sizes = new TreeMap<>();
                found.values().forEach(generation -> sizes.merge(generation, 1L, Long::sum));
                return Stream.of(new Generations(found.size(), sizes.size(), List.copyOf(sizes.values())));
            };
        });
    }

    private Stream<Written> write(Way way, String usual, Object person, Map<String, Object> given) {
        return answer(given, configuration -> {
            Counted counted = Counted.of(configuration);
            int most = configuration.whole("generations", Integer.MAX_VALUE, 1);
            String property = configuration.text("property", usual);
            return () -> {
                long start = System.nanoTime();
                Found found = found(way, person, counted, most);
                double[] numbers = new double[found.lineage.ids().size()];
                Arrays.fill(numbers, Double.NaN);
                found.generations.forEach((v, generation) -> numbers[v] = generation);
                long written = write(property, found.lineage.ids(), numbers, true);
                return Stream.of(new Written(property, written, millisSince(start)));
            };
        });
    }
}
