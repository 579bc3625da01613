package org.coauthor.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random graphs of eight people, cycles and all, against distances by Floyd and Warshall. */
class LineageProperties {
    private static final int N = 8;
    private static final int FAR = 99;

    private static AdvisorGraph graph(List<Integer> arcs) {
        AdvisorGraphBuilder builder = new AdvisorGraphBuilder();
        for (int v = 0; v < N; v++) builder.person("p" + v, "p" + v);
        for (int arc : arcs) builder.advised("p" + arc / N, "p" + arc % N, Relation.UNSPECIFIED);
        return builder.build();
    }

    private static int[][] distances(AdvisorGraph lineage, boolean eitherWay) {
        int[][] d = new int[N][N];
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                boolean edge = lineage.graph().containsEdge(i, j)
                        || eitherWay && lineage.graph().containsEdge(j, i);
                d[i][j] = i == j ? 0 : edge ? 1 : FAR;
            }
        for (int k = 0; k < N; k++)
            for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
        return d;
    }

    @Property(seed = "42", tries = 300)
    void ancestorsAreThoseWithAWayDown(@ForAll @Size(max = 16) List<@IntRange(max = 63) Integer> arcs) {
        AdvisorGraph lineage = graph(arcs);
        int[][] d = distances(lineage, false);
        for (int v = 0; v < N; v++) {
            Map<Integer, Integer> up = new HashMap<>();
            for (int u = 0; u < N; u++) if (d[u][v] < FAR) up.put(u, d[u][v]);
            assertEquals(up, Ascent.ancestors(lineage, v, Integer.MAX_VALUE));
            Map<Integer, Integer> down = new HashMap<>();
            for (int u = 0; u < N; u++) if (d[v][u] <= 2) down.put(u, d[v][u]);
            assertEquals(down, Ascent.descendants(lineage, v, 2));
        }
    }

    @Property(seed = "42", tries = 300)
    void kinshipHoldsTheNearestCommonAncestorsAndAShortestWay(
            @ForAll @Size(max = 14) List<@IntRange(max = 63) Integer> arcs,
            @ForAll @IntRange(max = 7) int a,
            @ForAll @IntRange(max = 7) int b) {
        AdvisorGraph lineage = graph(arcs);
        int[][] d = distances(lineage, false);
        Kinship kinship = Kinship.between(lineage, a, b);
        Set<Integer> common = new TreeSet<>();
        for (int v = 0; v < N; v++) if (d[v][a] < FAR && d[v][b] < FAR) common.add(v);
        Set<Integer> lowest = new TreeSet<>();
        for (int v : common) if (common.stream().noneMatch(u -> u != v && d[v][u] < FAR)) lowest.add(v);
        assertEquals(common.isEmpty(), kinship.nearest().isEmpty());
        for (Kinship.Ancestor ancestor : kinship.nearest()) {
            assertEquals(d[ancestor.person()][a], ancestor.aboveFirst());
            assertEquals(d[ancestor.person()][b], ancestor.aboveSecond());
        }
        Set<Integer> found = new TreeSet<>();
        kinship.nearest().forEach(n -> found.add(n.person()));
        if (!lowest.isEmpty()) assertEquals(lowest, found);
        int way = distances(lineage, true)[a][b];
        assertEquals(way >= FAR ? 0 : way + 1, kinship.path().size());
        assertTrue(Family.of(kinship).generations().keySet().containsAll(List.of(a, b)));
    }

    @Property(seed = "42", tries = 200)
    void drawingsHoldEverybodyOnceWithAdvisorsAbove(
            @ForAll @Size(max = 16) List<@IntRange(max = 63) Integer> arcs, @ForAll @IntRange(max = 7) int person) {
        AdvisorGraph lineage = graph(arcs);
        int[][] d = distances(lineage, false);
        Family family = Family.around(lineage, person, 9, 9);
        Map<Integer, Integer> row = new HashMap<>();
        List<List<Integer>> rows = FamilyLayout.of(family).rows();
        for (int y = 0; y < rows.size(); y++) for (int v : rows.get(y)) assertEquals(null, row.put(v, y));
        assertEquals(family.generations().keySet(), row.keySet());
        for (Advising advising : family.relations())
            if (d[advising.mentee()][advising.mentor()] >= FAR)
                assertTrue(row.getOrDefault(advising.mentor(), 9) < row.getOrDefault(advising.mentee(), 0));
        FamilyHtml.of(family, "t");
        FamilyText.of(family);
    }
}
