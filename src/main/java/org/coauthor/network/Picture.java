package org.coauthor.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view of authorships: its network, and what else they know of it; each thing is made when first asked for. Not for several threads. */
public final class Picture {
    /** What the vertices stand for. */
    public enum Vertices {
        /** The authors. */
        PEOPLE,
        /** Where they were when the work appeared. */
        INSTITUTIONS,
        /** The countries of those institutions. */
        COUNTRIES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Authorships authorships;
    private final Projection projection;
    private final Workers workers;
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable CollaborationNetwork network;

    /** Cost: linear in the names that the view asks for, and in the authorships where the vertices are no people. */
    public Picture(Authorships stated, View view, Vertices vertices, Workers workers) {
        projection = view.of(stated);
        authorships = switch (vertices) {
            case PEOPLE -> stated;
            case INSTITUTIONS -> Belonging.institutions(stated, stated.people()).inPlaceOf(stated, workers);
            case COUNTRIES -> Belonging.countries(stated, stated.people()).inPlaceOf(stated, workers);
        };
        this.workers = workers;
    }

    /** Who wrote what, with institutions or countries in the place of people where they are the vertices. */
    public Authorships authorships() {
        return authorships;
    }

    /** The works that take part. */
    public Projection projection() {
        return projection;
    }

    /** Who is to compute on it. */
    public Workers workers() {
        return workers;
    }

    /** The network. Cost: that of {@link Projection#of}, once. */
    public CollaborationNetwork network() {
        CollaborationNetwork known = network;
        if (known == null) {
            known = projection.of(authorships, workers);
            network = known;
        }
        return known;
    }

    /** The topics of the vertices, by the works that take part. */
    public Belonging topics() {
        return Belonging.topics(authorships, projection, network().people(), workers);
    }

    /** The institutions of the network's people. */
    public Belonging institutions() {
        return Belonging.institutions(authorships, network().people());
    }

    /** The countries of those institutions. */
    public Belonging countries() {
        return Belonging.countries(authorships, network().people());
    }

    /** For each of the network's people those who advised or were advised by them. */
    public int[][] advice() {
        return authorships.advice(network().people());
    }

    /** For each of the network's vertices the year of the first work, not a number where not known. */
    public double[] firstYears() {
        return authorships.firstYears(network().people());
    }

    /** What two vertices, by their ids, wrote together and takes part, as "Title (year)". Cost: linear in the authorships. */
    public List<String> jointWorks(String a, String b) {
        if (places.isEmpty())
            for (int i = 0; i < authorships.people().size(); i++)
                places.put(authorships.people().ids().get(i), i);
        return authorships.joint(places.getOrDefault(a, -1), places.getOrDefault(b, -1)).stream()
                .filter(w -> projection.joins(w, authorships))
                .map(w -> authorships.titles().get(w)
                        + (authorships.years()[w] == 0 ? "" : " (" + authorships.years()[w] + ")"))
                .toList();
    }
}
