package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view is a projection of what a snapshot holds. */
class ViewTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -    | -    | 100 | 1 | -                | -     | -                       | a1a2x2 a1a3x1 a2a3x1 | 3
            1999 | 2000 | 100 | 1 | -                | -     | -                       | a1a2x1               | 2
            2001 | -    | 100 | 1 | -                | -     | -                       |                      | 1
            -    | -    | 2   | 1 | -                | -     | -                       | a1a2x1               | 3
            -    | -    | 100 | 2 | -                | -     | -                       | a1a2x2               | 3
            -    | -    | 100 | 1 | journal of TIDES | -     | -                       | a1a2x1               | 2
            -    | -    | 100 | 1 | v2               | -     | -                       | a1a2x1 a1a3x1 a2a3x1 | 3
            -    | -    | 100 | 1 | -                | Wind  | -                       | a1a2x1               | 3
            -    | -    | 100 | 1 | -                | t1    | -                       | a1a2x1               | 2
            -    | -    | 100 | 1 | -                | -     | University of Gottingen | a1a2x2 a1a3x1 a2a3x1 | 3
            1999 | -    | 100 | 1 | v1               | waves | i1                      | a1a2x1               | 2
            """)
    void projectsWhatItSays(
            @Nullable Integer from,
            @Nullable Integer to,
            int team,
            int least,
            @Nullable String venue,
            @Nullable String topic,
            @Nullable String institution,
            @Nullable String pairs,
            int people)
            throws IOException {
        Path file = folder.resolve("network.snapshot");
        Snapshot.write(file, "now", Written.some());
        Authorships kept = Snapshot.read(file, "now").orElseThrow();
        View view = new View(
                from == null ? Projection.ANY : from,
                to == null ? Projection.ANY : to,
                team,
                least,
                venue,
                topic,
                institution);
        for (Authorships authorships : List.of(Written.some(), kept)) {
            CollaborationNetwork network = view.of(authorships).of(authorships, Workers.of(2));
            List<String> found = new ArrayList<>();
            List<String> ids = network.people().ids();
            for (int e = 0; e < network.edges(); e++)
                found.add(ids.get(network.getEdgeSource(e)) + ids.get(network.getEdgeTarget(e)) + "x"
                        + network.pairs().works()[e]);
            assertEquals(pairs == null ? "" : pairs, String.join(" ", found));
            assertEquals(people, network.vertices());
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Jornal of Tides, -, -, did you mean Journal of Tides?
            -, Waver, -, 'did you mean Waves'
            -, -, Goettingen, ''
            """)
    void offersNearNames(@Nullable String venue, @Nullable String topic, @Nullable String institution, String hint) {
        View view = new View(Projection.ANY, Projection.ANY, 100, 1, venue, topic, institution);
        var refused = assertThrows(CoauthorException.class, () -> view.of(Written.some()));
        assertEquals(Exit.NOT_FOUND, refused.exit());
        assertTrue(refused.hint().startsWith(hint), refused.hint());
    }
}
