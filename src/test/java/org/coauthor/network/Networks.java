package org.coauthor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.coauthor.importer.graphfile.GraphFile;

/** Networks for tests. */
public final class Networks {
    private Networks() {}

    /** A network of pairs given as a b a b ...; loops and repeats allowed. */
    public static CollaborationNetwork of(int people, int... ends) {
        List<String> ids =
                IntStream.range(0, people).mapToObj(Integer::toString).toList();
        int m = ends.length / 2;
        int[] sources = IntStream.range(0, m).map(i -> ends[2 * i]).toArray();
        int[] targets = IntStream.range(0, m).map(i -> ends[2 * i + 1]).toArray();
        double[] weights = IntStream.range(0, m).mapToDouble(i -> 1 + i % 3).toArray();
        return FileNetwork.of(new GraphFile(ids, ids, sources, targets, weights, List.of()));
    }

    public static CollaborationNetwork clique(int n) {
        return of(n, cliqueOf(0, n).stream().mapToInt(i -> i).toArray());
    }

    public static CollaborationNetwork star(int n) {
        return of(n, IntStream.range(1, n).flatMap(i -> IntStream.of(0, i)).toArray());
    }

    public static CollaborationNetwork line(int n) {
        return of(n, IntStream.range(1, n).flatMap(i -> IntStream.of(i - 1, i)).toArray());
    }

    /**
     * Teams that write works together, as in real life: a union of cliques with twins, simplicial vertices, cut points, pendants,
     * isolated people and some plain random pairs.
     */
    public static CollaborationNetwork random(long seed, int people) {
        Random random = new Random(seed);
        List<Integer> ends = new ArrayList<>();
        if (people > 1) {
            int teams = random.nextInt(people);
            for (int t = 0; t < teams; t++) {
                int size = 1 + random.nextInt(5);
                int[] team = random.ints(size, 0, people).toArray();
                for (int a : team)
                    for (int b : team) {
                        ends.add(a);
                        ends.add(b);
                    }
            }
            int pairs = random.nextInt(1 + random.nextInt(people));
            for (int i = 0; i < 2 * pairs; i++) ends.add(random.nextInt(people));
        }
        return of(people, ends.stream().mapToInt(i -> i).toArray());
    }

    private static List<Integer> cliqueOf(int from, int to) {
        List<Integer> ends = new ArrayList<>();
        for (int a = from; a < to; a++)
            for (int b = from; b < a; b++) {
                ends.add(a);
                ends.add(b);
            }
        return ends;
    }
}
