package org.coauthor.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.coauthor.importer.synthetic.Field;
import org.coauthor.network.Affiliations;
import org.coauthor.network.Assignment;
import org.coauthor.network.Authorships;
import org.coauthor.network.Catalogue;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.People;
import org.coauthor.network.Projection;
import org.coauthor.network.Snapshot;
import org.coauthor.network.Workers;
import org.coauthor.network.community.Leiden;
import org.coauthor.network.community.Modularity;
import org.coauthor.network.measure.PageRank;
import org.coauthor.network.path.Paths;
import org.coauthor.network.structure.Components;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.HyperBall;
import org.coauthor.network.structure.Triangles;

/**
 * Times what is to be done with the network of a whole discipline, on works and people as {@code coauthor generate} makes them, numbered
 * by ids as in a store, from a snapshot file. Arguments: RECORDS THREADS [STEP...]; 8400000 records give 4 million people and 20 million
 * pairs. Prints wall and processor seconds of every run. After {@code mvn package}:
 * {@code java -Xmx8g -cp 'target/coauthor/lib/*' src/benchmark/java/org/coauthor/benchmark/LargeNetworkBenchmark.java 8400000 2}
 */
public final class LargeNetworkBenchmark {
    private static final String STATE = "benchmark";
    private static final int PATHS = 5000;

    private final Workers workers;
    private final Set<String> steps;

    private LargeNetworkBenchmark(Workers workers, Set<String> steps) {
        this.workers = workers;
        this.steps = steps;
    }

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempFile("network", ".snapshot");
        try {
            Snapshot.write(file, STATE, generated(new Field(Integer.parseInt(args[0]), 1)));
            System.out.printf(Locale.ROOT, "snapshot of %.0f MB%n", Files.size(file) / 1e6);
            Workers workers = Workers.of(Integer.parseInt(args[1]));
            new LargeNetworkBenchmark(workers, Set.of(Arrays.copyOfRange(args, 2, args.length))).run(file);
        } finally {
            Files.delete(file);
        }
    }

    private void run(Path file) {
        Authorships authorships = time(
                "load",
                5,
                () -> Snapshot.read(file, STATE).orElseThrow(),
                a -> a.works().size() + " works");
        CollaborationNetwork network = time(
                "project",
                3,
                () -> Projection.ALL.of(authorships, workers),
                n -> n.vertices() + " people, " + n.edges() + " pairs");
        step("components", 3, () -> Components.of(network, workers), p -> "largest " + p.size(0));
        step(
                "coreness",
                3,
                () -> Cores.of(network, workers),
                c -> "" + Arrays.stream(c).max().orElse(0));
        step("triangles", 3, () -> new Triangles(network, workers), t -> "transitivity " + t.transitivity());
        step(
                "pagerank20",
                3,
                () -> new PageRank(network, 0.85, 20, 0, workers).values(),
                v -> "" + Arrays.stream(v).sum());
        step("paths", 1, () -> latencies(network), LargeNetworkBenchmark::percentiles);
        step(
                "leiden",
                1,
                () -> new Leiden(network, false, 1, Leiden.ROUNDS_DEFAULT, 1, workers).getClustering(),
                p -> String.format(
                        Locale.ROOT,
                        "modularity %.4f, %d communities",
                        Modularity.of(network, p, false, 1),
                        p.getNumberClusters()));
        step(
                "hyperball",
                1,
                () -> new HyperBall(network, v -> true, 1, workers),
                b -> String.format(
                        Locale.ROOT, "mean distance %.3f", b.distances().mean()));
    }

    private <T> void step(String name, int rounds, Supplier<T> measure, java.util.function.Function<T, String> note) {
        if (steps.isEmpty() || steps.contains(name)) time(name, rounds, measure, note);
    }

    private static <T> T time(
            String name, int rounds, Supplier<T> measure, java.util.function.Function<T, String> note) {
        T result = null;
        for (int round = 0; round < rounds; round++) {
            result = null;
            double cpu = cpu();
            long wall = System.nanoTime();
            result = measure.get();
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.3f s\t%.2f cpu s\t%s%n",
                    name,
                    (System.nanoTime() - wall) / 1e9,
                    cpu() - cpu,
                    note.apply(result));
        }
        return result;
    }

    private static double[] latencies(CollaborationNetwork network) {
        Random random = new Random(6);
        Paths paths = new Paths(network);
        double[] millis = new double[PATHS];
        for (int i = 0; i < PATHS; i++) {
            int from = random.nextInt(network.vertices());
            int to = random.nextInt(network.vertices());
            long begin = System.nanoTime();
            paths.shortest(from, to);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static String percentiles(double[] sorted) {
        return String.format(
                Locale.ROOT,
                "p50 %.3f ms, p99 %.3f ms, most %.3f ms",
                sorted[PATHS / 2],
                sorted[PATHS * 99 / 100],
                sorted[PATHS - 1]);
    }

    /** People and works in the order of ids that say nothing, as in a store. */
    private static Authorships generated(Field field) {
        long[] people = shuffled(field.people(), 1);
        long[] works = shuffled(field.works(), 2);
        int[] numbers = new int[people.length];
        for (int p = 0; p < people.length; p++) numbers[place(people[p])] = p;
        int[] starts = new int[works.length + 1];
        for (int w = 0; w < works.length; w++) starts[w + 1] = starts[w] + field.team(place(works[w]));
        int[] authors = new int[starts[works.length]];
        short[] years = new short[works.length];
        int[] venues = new int[works.length];
        for (int w = 0; w < works.length; w++) {
            int work = place(works[w]);
            for (int p = 0; p < field.team(work); p++) authors[starts[w] + p] = numbers[field.author(work, p)];
            years[w] = (short) field.year(work);
            venues[w] = field.venue(work);
        }
        int[] ones = new int[works.length + 1];
        Arrays.setAll(ones, w -> w);
        return new Authorships(
                new People(
                        texts(people.length, p -> id('a', people[p])),
                        texts(people.length, p -> field.name(place(people[p])))),
                texts(works.length, w -> id('w', works[w])),
                texts(works.length, w -> field.title(place(works[w]))),
                starts,
                authors,
                years,
                new Assignment(
                        new Catalogue(texts(Field.VENUES, v -> "v" + v), texts(Field.VENUES, field::venueName)),
                        ones,
                        venues),
                Assignment.none(works.length),
                Affiliations.none(people.length),
                Assignment.none(people.length));
    }

    /** Places from 0 in any order, each in the lower half of a number. */
    private static long[] shuffled(int size, long seed) {
        Random random = new Random(seed);
        long[] places = new long[size];
        for (int i = 0; i < size; i++) places[i] = (long) random.nextInt(Integer.MAX_VALUE) << 32 | i;
        Arrays.sort(places);
        return places;
    }

    private static int place(long shuffled) {
        return (int) shuffled;
    }

    /** Of the length that ids have. */
    private static String id(char kind, long number) {
        return kind + Long.toString(Long.MIN_VALUE >>> 1 | number, 36);
    }

    private static List<String> texts(int size, IntFunction<String> text) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return text.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
