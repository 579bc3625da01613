package org.coauthor.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.community.LabelPropagation;
import org.coauthor.network.community.Leiden;
import org.coauthor.network.community.Louvain;
import org.coauthor.network.community.Modularity;
import org.coauthor.network.measure.Betweenness;
import org.coauthor.network.measure.EdgeBetweenness;
import org.coauthor.network.measure.Eigenvector;
import org.coauthor.network.measure.Katz;
import org.coauthor.network.measure.PageRank;
import org.coauthor.network.measure.PersonScores;
import org.coauthor.network.measure.SampledBetweenness;
import org.coauthor.network.measure.WeightedBetweenness;
import org.coauthor.network.path.Paths;
import org.coauthor.network.structure.Components;
import org.coauthor.network.structure.Cores;
import org.coauthor.network.structure.HyperBall;
import org.coauthor.network.structure.Triangles;

/**
 * Times the network's measures on a graph file: medians of interleaved rounds, wall and processor seconds, after one round to warm up.
 * Arguments: FILE THREADS ROUNDS [MEASURE...]. After {@code mvn package}:
 * {@code java -Xmx4g -cp 'target/coauthor/lib/*' src/benchmark/java/org/coauthor/benchmark/NetworkBenchmark.java co317k.txt.gz 2 5}
 */
public final class NetworkBenchmark {
    /** Above this many people these are run only when named, and not to warm up. */
    private static final int LARGE = 50_000;

    private static final Set<String> SLOW =
            Set.of("betweenness", "edgeBetweenness", "weightedBetweenness", "harmonic", "hyperballError");

    private NetworkBenchmark() {}

    public static void main(String[] args) throws Exception {
        Workers workers = Workers.of(Integer.parseInt(args[1]));
        long before = heap();
        CollaborationNetwork network = FileNetwork.of(GraphFiles.read(Path.of(args[0])));
        System.out.printf(Locale.ROOT, "heap of network and names: %.1f MB%n", (heap() - before) / 1e6);
        System.out.printf(
                Locale.ROOT, "arrays of the projection, with weights and years: %.1f MB%n", arrays(network) / 1e6);
        int rounds = Integer.parseInt(args[2]);
        Map<String, Supplier<String>> measures = measures(network, workers);
        if (args.length > 3) measures.keySet().retainAll(Set.of(Arrays.copyOfRange(args, 3, args.length)));
        else if (network.vertices() > LARGE) measures.keySet().removeAll(SLOW);
        double[][][] times = new double[measures.size()][2][rounds];
        String[] notes = new String[measures.size()];
        for (int round = -1; round < rounds; round++) {
            int row = 0;
            for (Map.Entry<String, Supplier<String>> measure : measures.entrySet()) {
                if (round < 0 && network.vertices() > LARGE && SLOW.contains(measure.getKey())) {
                    row++;
                    continue;
                }
                double cpu = cpu();
                long wall = System.nanoTime();
                notes[row] = measure.getValue().get();
                if (round >= 0) {
                    times[row][0][round] = (System.nanoTime() - wall) / 1e9;
                    times[row][1][round] = cpu() - cpu;
                }
                row++;
            }
        }
        System.out.printf(
                "%d people, %d pairs, %d threads, %d rounds%n",
                network.vertices(), network.edges(), workers.threads(), rounds);
        System.out.println("measure\twall s\tcpu s\tleast wall s\tnote");
        int row = 0;
        for (String name : measures.keySet()) {
            double[][] own = times[row];
            Arrays.sort(own[0]);
            Arrays.sort(own[1]);
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\t%.4f\t%s%n",
                    name,
                    own[0][rounds / 2],
                    own[1][rounds / 2],
                    own[0][0],
                    notes[row++]);
        }
    }

    private static Map<String, Supplier<String>> measures(CollaborationNetwork network, Workers workers) {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("pagerank20", () -> sum(new PageRank(network, 0.85, 20, 0, workers).values()));
        all.put("pagerank", () -> sum(new PageRank(network, workers).values()));
        all.put("eigenvector", () -> sum(new Eigenvector(network, workers).values()));
        all.put("katz", () -> sum(new Katz(network, workers).values()));
        all.put("triangles", () -> Long.toString(new Triangles(network, workers).total()));
        all.put(
                "coreness",
                () -> Integer.toString(
                        Arrays.stream(Cores.of(network, workers)).max().orElse(0)));
        all.put(
                "components",
                () -> Integer.toString(Components.of(network, workers).getNumberClusters()));
        all.put("leiden", () -> {
            var found = new Leiden(network, false, 1, Leiden.ROUNDS_DEFAULT, 1, workers).getClustering();
            return String.format(Locale.ROOT, "Q %.4f", Modularity.of(network, found, false, 1));
        });
        all.put("labels", () -> {
            var found = new LabelPropagation(network, false, 1, workers).getClustering();
            return String.format(Locale.ROOT, "Q %.4f", Modularity.of(network, found, false, 1));
        });
        all.put("paths1000", () -> paths(network));
        all.put("betweenness256", () -> sum(new SampledBetweenness(network, 256, 7, workers).values()));
        all.put("betweenness", () -> sum(new Betweenness(network, workers).values()));
        all.put("harmonic", () -> sum(PersonScores.harmonic(network, workers).values()));
        all.put("edgeBetweenness", () -> sum(new EdgeBetweenness(network, false, workers).values()));
        all.put("weightedBetweenness", () -> sum(new WeightedBetweenness(network, workers).values()));
        all.put("louvain", () -> {
            var found = new Louvain(network, false, 1, 1, workers).getClustering();
            return String.format(Locale.ROOT, "Q %.4f", Modularity.of(network, found, false, 1));
        });
        all.put("hyperball", () -> {
            HyperBall ball = new HyperBall(network, v -> true, 1, workers);
            return String.format(
                    Locale.ROOT, "mean distance %.4f", ball.distances().mean());
        });
        all.put("hyperballError", () -> {
            double[] exact = PersonScores.harmonic(network, workers).values();
            HyperBall ball = new HyperBall(network, v -> true, 1, workers);
            double squares = 0;
            for (int v = 0; v < exact.length; v++)
                if (exact[v] > 0) squares += Math.pow(ball.harmonic(v) / exact[v] - 1, 2) / exact.length;
            return String.format(Locale.ROOT, "relative error of harmonic, root mean square %.4f", Math.sqrt(squares));
        });
        all.put("pathLatency", () -> latency(network));
        return all;
    }

    private static String paths(CollaborationNetwork network) {
        Random random = new Random(5);
        Paths paths = new Paths(network);
        long steps = 0;
        for (int i = 0; i < 1000; i++)
            steps += paths.shortest(random.nextInt(network.vertices()), random.nextInt(network.vertices()))
                    .map(p -> p.size() - 1)
                    .orElse(0);
        return "mean " + steps / 1000.0;
    }

    private static String latency(CollaborationNetwork network) {
        Random random = new Random(6);
        Paths paths = new Paths(network);
        double[] millis = new double[2000];
        for (int i = 0; i < millis.length; i++) {
            int from = random.nextInt(network.vertices());
            int to = random.nextInt(network.vertices());
            long begin = System.nanoTime();
            paths.shortest(from, to);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT, "p50 %.3f ms, p95 %.3f ms, p99 %.3f ms", millis[1000], millis[1900], millis[1980]);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** With weights and years, which a file may lack. */
    private static long arrays(CollaborationNetwork network) {
        return 8L * (network.vertices() + 1) + (8L + 4 + 8 + 4) * network.edges();
    }

    private static String sum(double[] values) {
        return String.format(Locale.ROOT, "%.6g", Arrays.stream(values).sum());
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
