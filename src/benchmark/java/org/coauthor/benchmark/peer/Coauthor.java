package org.coauthor.benchmark.peer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.Pairs;
import org.coauthor.network.Partition;
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

/** The network's own measures. Arguments: FILE THREADS. */
public final class Coauthor {
    private final CollaborationNetwork network;
    private final Workers workers;

    private Coauthor(CollaborationNetwork network, Workers workers) {
        this.network = network;
        this.workers = workers;
    }

    public static void main(String[] args) throws Exception {
        CollaborationNetwork network = FileNetwork.of(GraphFiles.read(Path.of(args[0])));
        Coauthor own = new Coauthor(network, Workers.of(Integer.parseInt(args[1])));
        Answers.serve("coauthor on Java " + Runtime.version().feature(), own.measures());
    }

    private Map<String, Callable<String>> measures() {
        Map<String, Callable<String>> all = new LinkedHashMap<>();
        all.put("pagerank20", () -> Answers.sum(new PageRank(network, 0.85, 20, 0, workers).values()));
        all.put("pagerank", () -> Answers.sum(new PageRank(network, workers).values()));
        all.put("eigenvector", () -> Answers.sum(new Eigenvector(network, workers).values()));
        all.put("katz", () -> Answers.sum(new Katz(network, workers).values()));
        all.put("triangles", this::triangles);
        all.put(
                "coreness",
                () -> "largest "
                        + Arrays.stream(Cores.of(network, workers)).max().orElse(0));
        all.put(
                "components",
                () -> Integer.toString(Components.of(network, workers).getNumberClusters()));
        all.put(
                "leiden",
                () -> quality(new Leiden(network, false, 1, Leiden.ROUNDS_DEFAULT, 1, workers).getClustering()));
        all.put("louvain", () -> quality(new Louvain(network, false, 1, 1, workers).getClustering()));
        all.put("labels", () -> quality(new LabelPropagation(network, false, 1, workers).getClustering()));
        all.put("paths1000", this::paths);
        all.put("pathLatency", this::latency);
        all.put("betweenness256", () -> Answers.sum(new SampledBetweenness(network, 256, 7, workers).values()));
        all.put("betweenness", () -> Answers.sum(new Betweenness(network, workers).values()));
        all.put(
                "closeness",
                () -> Answers.sum(PersonScores.closeness(network, workers).values()));
        all.put(
                "harmonic",
                () -> Answers.sum(PersonScores.harmonic(network, workers).values()));
        all.put("edgeBetweenness", () -> Answers.sum(new EdgeBetweenness(network, false, workers).values()));
        all.put("weightedBetweenness", () -> Answers.sum(new WeightedBetweenness(network, workers).values()));
        all.put("hyperball", () -> {
            HyperBall ball = new HyperBall(network, v -> true, 1, workers);
            return String.format(
                    Locale.ROOT, "mean distance %.4f", ball.distances().mean());
        });
        all.put("hyperballError", this::hyperballError);
        all.put("heap", this::projection);
        return all;
    }

    private String triangles() {
        Triangles triangles = new Triangles(network, workers);
        double sum = 0;
        for (int v = 0; v < network.vertices(); v++) if (network.degree(v) > 1) sum += triangles.clustering(v);
        return String.format(Locale.ROOT, "%d, mean %.6f", triangles.total(), sum / network.vertices());
    }

    private String quality(Partition found) {
        return String.format(Locale.ROOT, "Q %.4f", Modularity.of(network, found, false, 1));
    }

    private String paths() {
        Paths paths = new Paths(network);
        int n = network.vertices();
        long steps = 0;
        for (int i = 0; i < Answers.PAIRS; i++)
            steps += paths.shortest(Answers.from(i, n), Answers.to(i, n))
                    .map(p -> p.size() - 1)
                    .orElse(0);
        return "mean " + (double) steps / Answers.PAIRS;
    }

    private String latency() {
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

    private String hyperballError() {
        double[] exact = PersonScores.harmonic(network, workers).values();
        HyperBall ball = new HyperBall(network, v -> true, 1, workers);
        double squares = 0;
        for (int v = 0; v < exact.length; v++)
            if (exact[v] > 0) squares += Math.pow(ball.harmonic(v) / exact[v] - 1, 2) / exact.length;
        return String.format(Locale.ROOT, "relative error of harmonic, root mean square %.4f", Math.sqrt(squares));
    }

    /** A second network of the same people, with the weights and years that a store has and a file may lack. */
    private String projection() throws InterruptedException {
        int n = network.vertices();
        int m = network.edges();
        int[] higher = new int[m];
        for (int v = 0; v < n; v++)
            for (int e = network.pairs().starts()[v]; e < network.pairs().starts()[v + 1]; e++)
                higher[e] = network.higher(v, e);
        long before = Answers.heap();
        Pairs pairs =
                new Pairs(network.pairs().starts().clone(), new int[m], new double[m], new short[m], new short[m]);
        CollaborationNetwork second = new CollaborationNetwork(network.people(), higher, pairs);
        long grown = Answers.heap() - before;
        long arrays = 8L * (second.vertices() + 1) + (8L + 4 + 8 + 4) * second.edges();
        return Answers.megabytes(grown) + ", by arithmetic " + Answers.megabytes(arrays);
    }
}
