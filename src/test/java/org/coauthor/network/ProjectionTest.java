package org.coauthor.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static Authorships of(int people, int[] years, int[]... teams) {
        int[] starts = new int[teams.length + 1];
        for (int w = 0; w < teams.length; w++) starts[w + 1] = starts[w] + teams[w].length;
        int[] authors = IntStream.range(0, teams.length)
                .flatMap(w -> IntStream.of(teams[w]))
                .toArray();
        short[] when = new short[years.length];
        for (int w = 0; w < years.length; w++) when[w] = (short) years[w];
        List<String> ids = IntStream.range(0, people).mapToObj(i -> "a" + i).toList();
        List<String> works =
                IntStream.range(0, teams.length).mapToObj(i -> "w" + i).toList();
        return new Authorships(new People(ids, ids), works, works, starts, authors, when);
    }

    @Test
    void weighsJointWorksAsNewmanDoesAndKeepsTheirYears() {
        Authorships works = of(4, new int[] {2001, 1999, 0}, new int[] {0, 1, 2}, new int[] {1, 0}, new int[] {0, 1});
        CollaborationNetwork network = Projection.ALL.of(works, Workers.of(2));
        int pair = network.edge(0, 1);
        assertEquals(3, network.pairs().works()[pair]);
        assertEquals(2.5, network.pairs().weights()[pair]);
        assertEquals(1999, network.pairs().firstYears()[pair]);
        assertEquals(2001, network.pairs().lastYears()[pair]);
        assertEquals(4, network.vertices());
        assertEquals(List.of(0, 1, 2), works.joint(0, 1));
    }

    @Test
    void aWindowHoldsOnlyThoseWhoWroteInIt() {
        Authorships works = of(5, new int[] {2001, 2005, 0}, new int[] {0, 1}, new int[] {3, 4}, new int[] {2, 3});
        CollaborationNetwork network =
                Projection.ALL.years(2004, Projection.ANY).of(works, Workers.of(1));
        assertEquals(List.of("a3", "a4"), network.people().ids());
        assertEquals(1, network.edges());
    }

    @Test
    void largeTeamsAndRarePairsAreNotJoined() {
        Authorships works = of(4, new int[3], new int[] {0, 1, 2}, new int[] {0, 1}, new int[] {2, 3});
        Projection projection = new Projection(Projection.ANY, Projection.ANY, 2, 1, w -> true);
        assertArrayEquals(
                new int[] {1, 0, 3, 2}, projection.of(works, Workers.of(1)).neighbours());
        Projection often = new Projection(Projection.ANY, Projection.ANY, 100, 2, w -> true);
        assertArrayEquals(new int[] {1, 0}, often.of(works, Workers.of(1)).neighbours());
    }

    @Test
    void agreesWithCountingEveryPairOfEveryWork() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            int people = 2 + random.nextInt(40);
            int[][] teams = new int[random.nextInt(60)][];
            for (int w = 0; w < teams.length; w++)
                teams[w] =
                        random.ints(1 + random.nextInt(6), 0, people).distinct().toArray();
            CollaborationNetwork network = Projection.ALL.of(of(people, new int[teams.length], teams), Workers.of(2));
            double[][] weights = new double[people][people];
            int[][] counts = new int[people][people];
            for (int[] team : teams)
                for (int a : team)
                    for (int b : team)
                        if (a != b) {
                            weights[a][b] += 1.0 / (team.length - 1);
                            counts[a][b]++;
                        }
            for (int a = 0; a < people; a++)
                for (int b = 0; b < people; b++) {
                    int edge = a == b ? -1 : network.edge(a, b);
                    assertEquals(counts[a][b], edge < 0 ? 0 : network.pairs().works()[edge]);
                    if (edge >= 0) assertEquals(weights[a][b], network.pairs().weights()[edge], 1e-12);
                }
        }
    }
}
