package org.coauthor.network.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.People;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Evolution.Year;
import org.junit.jupiter.api.Test;

class EvolutionTest {
    private static final Workers TWO = Workers.of(2);

    private static Authorships random(int seed) {
        Random random = new Random(seed);
        int works = random.nextInt(60);
        int[][] teams = new int[works][];
        short[] years = new short[works];
        int[] starts = new int[works + 1];
        for (int w = 0; w < works; w++) {
            teams[w] = random.ints(1 + random.nextInt(4), 0, 25).distinct().toArray();
            years[w] = (short) (random.nextInt(8) == 0 ? 0 : 2000 + random.nextInt(10));
            starts[w + 1] = starts[w] + teams[w].length;
        }
        int[] authors =
                IntStream.range(0, works).flatMap(w -> IntStream.of(teams[w])).toArray();
        List<String> ids = IntStream.range(0, 25).mapToObj(i -> "a" + i).toList();
        List<String> names = IntStream.range(0, works).mapToObj(i -> "w" + i).toList();
        return new Authorships(new People(ids, ids), names, names, starts, authors, years);
    }

    @Test
    void everyYearIsTheNetworkOfAllWorksUpToIt() {
        for (int seed = 0; seed < 40; seed++) {
            Authorships works = random(seed);
            Projection view = seed % 2 == 0 ? Projection.ALL : new Projection(2003, 2008, 3, 1, w -> w % 5 > 0);
            int from = seed % 2 == 0 ? 1 : 2003;
            int people = 0;
            int pairs = 0;
            for (Year year : Evolution.of(works, view, TWO).years()) {
                CollaborationNetwork network = view.years(from, year.year()).of(works, TWO);
                assertEquals(network.vertices(), year.people());
                assertEquals(network.edges(), year.pairs());
                assertEquals(year.people() - people, year.newcomers());
                assertEquals(year.pairs() - pairs, year.newPairs());
                assertEquals(giant(network), year.giant());
                people = year.people();
                pairs = year.pairs();
            }
        }
    }

    private static int giant(CollaborationNetwork network) {
        return network.vertices() == 0
                ? 0
                : Components.of(network, Workers.of(1)).size(0);
    }

    @Test
    void densificationIsTheSlopeOfTheLogarithms() {
        int[] authors = {0, 1, 0, 1, 2, 3};
        List<String> ids = List.of("a", "b", "c", "d");
        List<String> names = List.of("v", "w");
        Authorships works = new Authorships(
                new People(ids, ids), names, names, new int[] {0, 2, 6}, authors, new short[] {1999, 2001});
        Evolution evolution = Evolution.of(works, Projection.ALL, TWO);
        assertEquals(3, evolution.years().size());
        assertEquals(new Year(1999, 1, 2, 1, 1, 2, 1, 2, 1), evolution.years().get(0));
        assertEquals(new Year(2001, 1, 2, 5, 1, 4, 6, 4, 3), evolution.years().get(2));
        assertTrue(evolution.densification() > 2);
        assertEquals(
                Double.NaN,
                Evolution.of(works, Projection.ALL.years(2002, 2003), TWO).densification());
    }
}
