package org.coauthor.report.collaborator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.People;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;
import org.coauthor.report.ExampleFacts;
import org.coauthor.report.Period;
import org.junit.jupiter.api.Test;

class NetworkPositionTest {
    /** A triangle 0, 1, 2 with 3 hanging on 2, and 4 alone. */
    private static CollaborationNetwork network() {
        int[][] works = {{0, 1, 2}, {2, 3}, {4}};
        int[] starts = {0, 3, 5, 6};
        int[] authors = Arrays.stream(works).flatMapToInt(IntStream::of).toArray();
        List<String> ids = List.of("p0", "p1", "p2", "p3", "p4");
        return Projection.ALL.of(
                new Authorships(
                        new People(ids, ids),
                        List.of("a", "b", "c"),
                        List.of("a", "b", "c"),
                        starts,
                        authors,
                        new short[3]),
                Workers.of(1));
    }

    @Test
    void ranksAmongAll() {
        // 2 lies on the paths 0-3 and 1-3, two of the six pairs of others
        assertEquals(
                Optional.of(new NetworkPosition(5, 3, 1, 0.333333, 1, false, 2, 2, 4)),
                NetworkPosition.of(network(), "p2", Workers.of(1)));
        assertEquals(
                Optional.of(new NetworkPosition(5, 2, 2, 0, 2, false, 2, 2, 4)),
                NetworkPosition.of(network(), "p1", Workers.of(1)));
        assertEquals(
                Optional.of(new NetworkPosition(5, 0, 5, 0, 2, false, 0, 2, 1)),
                NetworkPosition.of(network(), "p4", Workers.of(1)));
        assertEquals(Optional.empty(), NetworkPosition.of(network(), "nobody", Workers.of(1)));
    }

    @Test
    void isInTheReportsForPeople() {
        CollaboratorReport report = Collaborators.of(ExampleFacts.circle().dossier("a1", "2026-11-22"), Period.ALWAYS)
                .with(NetworkPosition.of(network(), "p2", Workers.of(1)).orElseThrow());
        String sentence = "3 co-authors in all years: rank 1 of 5 people in the network.";
        assertTrue(MarkdownReport.of(report).contains(sentence));
        assertTrue(HtmlReport.of(report).contains(sentence));
        assertTrue(HtmlReport.of(report).contains("33.33 %"));
    }
}
