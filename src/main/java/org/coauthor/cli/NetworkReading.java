package org.coauthor.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coauthor.network.Authorships;
import org.coauthor.network.Belonging;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.KeptAuthorships;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;
import org.jspecify.annotations.Nullable;

/** A network that is being read from the store or its snapshot, and what else that knows; each thing is read when first asked for. */
final class NetworkReading {
    private final StoreOptions options;
    private final NetworkView view;
    private final Workers workers;
    private @Nullable Authorships authorships;
    private @Nullable Projection projection;
    private @Nullable CollaborationNetwork network;
    private final Map<String, Integer> authors = new HashMap<>();

    NetworkReading(StoreOptions options, NetworkView view, Workers workers) {
        this.options = options;
        this.view = view;
        this.workers = workers;
    }

    /** The topics of the network's people, by the works that take part. */
    Belonging topics() {
        return Belonging.topics(authorships(), projection(), network().people());
    }

    /** The institutions of the network's people. */
    Belonging institutions() {
        return Belonging.institutions(authorships(), network().people());
    }

    /** The countries of those institutions. */
    Belonging countries() {
        return Belonging.countries(authorships(), network().people());
    }

    /** For each of the network's people those who advised or were advised by them. */
    int[][] advice() {
        return authorships().advice(network().people());
    }

    /** Who wrote what; with the view's institutions or countries in the place of people. */
    Authorships authorships() {
        Authorships read = authorships;
        if (read == null) {
            read = KeptAuthorships.of(options.address());
            projection = view.projection(read);
            if (view.vertices() != NetworkView.Vertices.PEOPLE)
                read = groups(read).inPlaceOf(read);
            authorships = read;
        }
        return read;
    }

    private Belonging groups(Authorships read) {
        return view.vertices() == NetworkView.Vertices.INSTITUTIONS
                ? Belonging.institutions(read, read.people())
                : Belonging.countries(read, read.people());
    }

    Projection projection() {
        authorships();
        return Objects.requireNonNull(projection);
    }

    CollaborationNetwork network() {
        CollaborationNetwork known = network;
        if (known == null) {
            known = projection().of(authorships(), workers);
            network = known;
        }
        return known;
    }

    /** What two vertices wrote together and take part in the view, as "Title (year)". */
    List<String> jointWorks(String a, String b) {
        Authorships read = authorships();
        if (authors.isEmpty())
            for (int i = 0; i < read.people().size(); i++)
                authors.put(read.people().ids().get(i), i);
        return read.joint(authors.getOrDefault(a, -1), authors.getOrDefault(b, -1)).stream()
                .filter(w -> projection().joins(w, read))
                .map(w -> read.titles().get(w) + (read.years()[w] == 0 ? "" : " (" + read.years()[w] + ")"))
                .toList();
    }
}
