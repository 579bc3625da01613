package org.coauthor.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coauthor.network.Belonging;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Picture;
import org.coauthor.network.path.MixedPaths;
import org.coauthor.network.path.MixedPaths.Kind;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** How people are connected by joint works, advice and shared institutions. */
public final class MixedPathProcedures extends Call {
    private static final String THERE = "in the network that these settings make";

    @Procedure(name = "coauthor.mixedPath", mode = Mode.READ)
    @Description(
            "Finds a shortest way between two people over the ties that over lists: coauthored, advised, institution; without those to avoid.")
    public Stream<MixedRoute> mixedPath(
            @Name("from") Object from,
            @Name("to") Object to,
            @Name(value = "settings", defaultValue = "{}") Map<String, Object> given) {
        return answer(given, configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Set<Kind> over = configuration.choices("over", EnumSet.allOf(Kind.class), Kind.class);
            List<?> avoid = configuration.list("avoid");
            return () -> {
                Picture picture = picture(settings);
                CollaborationNetwork network = picture.network();
                List<String> ids = network.people().ids();
                Set<Integer> avoided = places(avoid, ids);
                Belonging institutions = picture.institutions();
                return new MixedPaths(network, over, picture.advice(), institutions.members(), workers(settings))
                                .shortest(place(from, ids, THERE), place(to, ids, THERE), avoided::contains)
                                .map(path -> route(path, picture, institutions))
                                .stream();
            };
        });
    }

    private MixedRoute route(List<MixedPaths.Step> path, Picture picture, Belonging institutions) {
        List<String> ids = picture.network().people().ids();
        List<Integer> people = path.stream().map(MixedPaths.Step::person).toList();
        List<String> ties = new ArrayList<>();
        List<List<String>> by = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            MixedPaths.Step step = path.get(i);
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
