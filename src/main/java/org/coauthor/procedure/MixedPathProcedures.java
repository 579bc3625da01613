package org.coauthor.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coauthor.network.Belonging;
import org.coauthor.network.Picture;
import org.coauthor.network.path.MixedPaths;
import org.coauthor.network.path.MixedPaths.Kind;
import org.coauthor.network.path.MixedPaths.Step;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** How people are connected by joint works, advice and shared institutions. */
public final class MixedPathProcedures extends PathCall {
    @Procedure(name = "coauthor.mixedPath", mode = Mode.READ)
    @Description(
            "Finds a shortest way between two people over the ties that over lists: coauthored, advised, institution; without those to avoid.")
    public Stream<MixedRoute> mixedPath(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stream(given, found(settings -> paths(from, to, settings), this::routes));
    }

    @Procedure(name = "coauthor.mixedPath.stats", mode = Mode.READ)
    @Description("Tells whether coauthor.mixedPath finds a way with the same settings, and how long it is.")
    public Stream<Distribution> stats(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return stats(given, found(settings -> paths(from, to, settings), this::routes));
    }

    @Procedure(name = "coauthor.mixedPath.write", mode = Mode.WRITE)
    @Description(
            "Writes onto the people along the way of coauthor.mixedPath how many steps on they are; property names the property, pathStep by default.")
    public Stream<Written> write(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return write(
                given, found(settings -> paths(from, to, settings), (paths, picture) -> along(people(paths), picture)));
    }

    /** One path or none. */
    private Function<Picture, List<List<Step>>> paths(Object from, Object to, Configuration configuration) {
        Set<Kind> over = configuration.choices("over", EnumSet.allOf(Kind.class), Kind.class);
        List<?> avoid = configuration.list("avoid");
        return picture -> new MixedPaths(
                        picture.network(),
                        over,
                        picture.advice(),
                        picture.institutions().members(),
                        picture.workers())
                .shortest(vertex(from, picture), vertex(to, picture), vertices(avoid, picture)::contains).stream()
                        .toList();
    }

    private static List<List<Integer>> people(List<List<Step>> paths) {
        return paths.stream()
                .map(path -> path.stream().map(Step::person).toList())
                .toList();
    }

    private Found<MixedRoute> routes(List<List<Step>> paths, Picture picture) {
        return Found.of(picture.network().edges(), lengths(people(paths)), () -> paths.stream()
                .map(path -> route(path, picture, picture.institutions())));
    }

    private MixedRoute route(List<Step> path, Picture picture, Belonging institutions) {
        List<String> ids = picture.network().people().ids();
        List<Integer> people = path.stream().map(Step::person).toList();
        List<String> ties = new ArrayList<>();
        List<List<String>> by = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            Step step = path.get(i);
            ties.add(step.kind().toString());
            by.add(
                    switch (step.kind()) {
                        case COAUTHORED -> picture.jointWorks(ids.get(people.get(i - 1)), ids.get(step.person()));
                        case ADVISED -> List.of();
                        case INSTITUTION ->
                            List.of(institutions.groups().names().get(step.group()));
                    });
        }
        return new MixedRoute(
                path.size() - 1,
                authors(people, ids),
                people.stream().map(picture.network().people().names()::get).toList(),
                ties,
                by);
    }
}
