package org.coauthor.procedure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.coauthor.network.People;
import org.coauthor.network.Picture;
import org.coauthor.network.Picture.Vertices;
import org.coauthor.network.StoreAuthorships;
import org.coauthor.network.Workers;

/** What all procedures on the network do: take a view of the graph, and find people in it. */
public abstract class NetworkCall extends Call {
    private static final String THERE = "in the network that these settings make";

    /** A question to the network of people. */
    final <T> Question<T> ask(Function<Configuration, Function<Picture, T>> question) {
        return ask(Vertices.PEOPLE, question);
    }

    /** A question to the network of people, institutions or countries; it ends when the transaction does. */
    final <T> Question<T> ask(Vertices vertices, Function<Configuration, Function<Picture, T>> question) {
        return configuration -> {
            NetworkSettings settings = NetworkSettings.of(configuration);
            Function<Picture, T> work = question.apply(configuration);
            return () -> work.apply(new Picture(
                    new StoreAuthorships(rows()).read(),
                    settings.view(),
                    vertices,
                    new Workers(settings.threads(), (done, total) -> {
                        guard.check();
                        return true;
                    })));
        };
    }

    /** The vertex of a person. */
    final int vertex(Object person, Picture picture) {
        return place(person, picture.network().people().ids(), THERE);
    }

    /** The vertices of several people; those who are not there are of no matter. */
    final Set<Integer> vertices(List<?> people, Picture picture) {
        List<String> ids = picture.network().people().ids();
        Set<Integer> places = new TreeSet<>();
        for (Object person : people) places.add(ids.indexOf(id(person)));
        return places;
    }

    /** A row of a ranking of people. */
    final Score score(long rank, int vertex, People people, double score, double error) {
        String id = people.ids().get(vertex);
        return new Score(rank, author(id), id, people.names().get(vertex), score, error);
    }
}
