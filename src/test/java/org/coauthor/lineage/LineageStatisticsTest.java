package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coauthor.importer.graphfile.GraphFile;
import org.junit.jupiter.api.Test;

class LineageStatisticsTest {

    private static LineageStatistics of(int people, int... arcs) {
        List<String> ids =
                IntStream.range(0, people).mapToObj(Integer::toString).toList();
        int m = arcs.length / 2;
        int[] sources = IntStream.range(0, m).map(i -> arcs[2 * i]).toArray();
        int[] targets = IntStream.range(0, m).map(i -> arcs[2 * i + 1]).toArray();
        return LineageStatistics.of(
                AdvisorGraph.of(new GraphFile(ids, ids, sources, targets, new double[m], List.of())));
    }

    @Test
    void describesATreeWithACoAdvisor() {
        assertEquals(
                new LineageStatistics(6, 5, 1, 6, 2, 1, 4, 0, 0, 4, 1.25, 2, Map.of("unspecified", 5)),
                of(6, 0, 1, 1, 2, 2, 3, 4, 3, 0, 5, 0, 5));
    }

    @Test
    void countsCyclesAndDropsPeopleWhoAdviseThemselves() {
        assertEquals(
                new LineageStatistics(4, 4, 1, 4, 0, 0, 3, 1, 0, 3, 1.333, 2, Map.of("unspecified", 4)),
                of(4, 0, 1, 1, 0, 1, 2, 2, 3, 3, 3));
    }

    @Test
    void hasNothingToSayOfNobody() {
        assertEquals(new LineageStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of()), of(0));
    }
}
