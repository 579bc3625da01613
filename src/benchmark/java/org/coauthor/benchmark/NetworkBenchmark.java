package org.coauthor.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.Partition;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Components;
import org.jspecify.annotations.Nullable;

/**
 * Times the network's measures beside those of igraph, graph-tool, NetworKit, JGraphT and Neo4j's Graph Data Science, on the largest
 * component of one graph file, and prints one Markdown table. Every peer is a process of its own that has read the graph and waits;
 * in each round each runs once, one after the other, and tells the wall and processor seconds of the algorithm alone. A run of under 2 s
 * is done five times after two seconds, or ten runs, to warm up, a longer one less often; cells are medians, with processor
 * seconds in brackets. A peer that cannot start is left out.
 *
 * <p>Arguments: GRAPH THREADS [-PEER...] [MEASURE...]; a peer is left out by its name with a minus. Settings from the environment:
 * {@code PYTHON} (default {@code /usr/bin/python3}) has igraph and graph-tool, {@code NETWORKIT_PYTHON} (default {@code python3})
 * NetworKit, and {@code src/benchmark/peers/pom.xml} brings Graph Data Science. After {@code mvn package}:
 * {@code java -cp 'target/coauthor/lib/*' src/benchmark/java/org/coauthor/benchmark/NetworkBenchmark.java co317k.txt.gz 2}
 */
public final class NetworkBenchmark {
    /** What is aimed at: own time over that of the best peer. */
    private static final Map<String, Double> TARGETS = Map.ofEntries(
            Map.entry("betweenness256", 0.2),
            Map.entry("betweenness", 0.125),
            Map.entry("closeness", 0.03),
            Map.entry("harmonic", 0.03),
            Map.entry("pagerank20", 0.5),
            Map.entry("eigenvector", 0.5),
            Map.entry("katz", 1.0),
            Map.entry("triangles", 0.4),
            Map.entry("coreness", 0.8),
            Map.entry("components", 0.2),
            Map.entry("leiden", 1.0),
            Map.entry("paths1000", 0.5));

    private static final String OWN = "coauthor";
    private static final int LARGE = 50_000;
    private static final List<String> OF_LARGE = List.of(
            "pagerank20",
            "eigenvector",
            "katz",
            "triangles",
            "coreness",
            "components",
            "leiden",
            "paths1000",
            "betweenness256",
            "heap");
    private static final List<String> OF_SMALL = List.of("betweenness", "closeness", "harmonic");
    private static final List<String> JAVA = List.of(
            "-XX:+UseParallelGC",
            "-Xmx6g",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");
    private static final Path JARS = Path.of("target", "peers", "gds");
    private static final Path CLASSES = Path.of("target", "peers", "classes");

    private NetworkBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path graph = Files.createTempFile("network", ".txt");
        Map<String, Peer> peers = new LinkedHashMap<>();
        try {
            int vertices = write(FileNetwork.of(GraphFiles.read(Path.of(args[0]))), graph);
            List<String> rest = Arrays.asList(args).subList(2, args.length);
            Set<String> without = rest.stream()
                    .filter(a -> a.startsWith("-"))
                    .map(a -> a.substring(1))
                    .collect(Collectors.toSet());
            List<String> measures =
                    rest.stream().filter(a -> !a.startsWith("-")).toList();
            if (measures.isEmpty()) measures = vertices > LARGE ? OF_LARGE : OF_SMALL;
            compile();
            for (Map.Entry<String, List<String>> command : commands().entrySet()) {
                if (without.contains(command.getKey())) continue;
                List<String> words = new ArrayList<>(command.getValue());
                words.addAll(List.of(graph.toString(), args[1], JARS.toString()));
                Peer peer = new Peer(words);
                if (peer.version == null) System.out.println(command.getKey() + " does not start");
                else peers.put(command.getKey(), peer);
            }
            System.out.println("\n" + args[1] + " threads; "
                    + peers.values().stream().map(p -> p.version).collect(Collectors.joining(", ")) + "\n");
            System.out.println("| measure | ratio | target | " + String.join(" | ", peers.keySet()) + " |");
            System.out.println("| --- ".repeat(3 + peers.size()) + "|");
            for (String measure : measures) System.out.println(row(measure, peers));
        } finally {
            for (Peer peer : peers.values()) peer.end();
            Files.delete(graph);
        }
    }

    /** The largest component, a pair a line, people numbered as they first appear; returns how many they are. */
    private static int write(CollaborationNetwork network, Path file) throws IOException {
        Partition components = Components.of(network, Workers.all());
        Map<Integer, Integer> numbers = new HashMap<>();
        int pairs = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < components.size(0); i++) {
                int v = components.member(0, i);
                for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
                    int w = network.neighbours()[a];
                    if (w < v) continue;
                    int number = numbers.computeIfAbsent(v, k -> numbers.size());
                    out.write(number + " " + numbers.computeIfAbsent(w, k -> numbers.size()) + "\n");
                    pairs++;
                }
            }
        }
        System.out.println(components.size(0) + " people, " + pairs + " pairs");
        return components.size(0);
    }

    private static void compile() throws IOException {
        Path sources = Path.of("src", "benchmark", "java", "org", "coauthor", "benchmark", "peer");
        List<String> words = new ArrayList<>(
                List.of("-nowarn", "-d", CLASSES.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.list(sources)) {
            files.forEach(file -> words.add(file.toString()));
        }
        Files.createDirectories(CLASSES);
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
        if (failed != 0) throw new IllegalStateException("the peers do not compile");
    }

    private static Map<String, List<String>> commands() {
        String python = System.getenv().getOrDefault("PYTHON", "/usr/bin/python3");
        String networkit = System.getenv().getOrDefault("NETWORKIT_PYTHON", "python3");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(OWN, java("Coauthor"));
        commands.put("igraph", List.of(python, "-B", "src/benchmark/peers/igraph_peer.py"));
        commands.put("graph-tool", List.of(python, "-B", "src/benchmark/peers/graph_tool_peer.py"));
        commands.put("NetworKit", List.of(networkit, "-B", "src/benchmark/peers/networkit_peer.py"));
        commands.put("JGraphT", java("Jgrapht"));
        commands.put("GDS", java("GraphDataScience"));
        return commands;
    }

    private static List<String> java(String name) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(JAVA);
        String path = CLASSES + File.pathSeparator + System.getProperty("java.class.path");
        if (name.equals("GraphDataScience")) path += File.pathSeparator + JARS + File.separator + "*";
        words.addAll(List.of("-cp", path, "org.coauthor.benchmark.peer." + name));
        return words;
    }

    private static String row(String measure, Map<String, Peer> peers) throws IOException {
        Map<String, Times> times = new LinkedHashMap<>();
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
            Times own = new Times();
            if (!own.add(peer.getValue(), measure)) continue;
            own.warmUp(peer.getValue(), measure);
            times.put(peer.getKey(), own);
        }
        for (boolean more = true; more; ) {
            more = false;
            for (Map.Entry<String, Times> entry : times.entrySet())
                if (entry.getValue().due()) more = entry.getValue().add(peers.get(entry.getKey()), measure);
        }
        double best = times.entrySet().stream()
                .filter(e -> !e.getKey().equals(OWN))
                .mapToDouble(e -> e.getValue().wall())
                .min()
                .orElse(Double.NaN);
        Times own = times.get(OWN);
        StringBuilder row = new StringBuilder("| " + measure + " | ");
        row.append(own == null || measure.equals("heap") ? "" : String.format(Locale.ROOT, "%.3f", own.wall() / best));
        row.append(" | ")
                .append(TARGETS.containsKey(measure) ? TARGETS.get(measure) : "")
                .append(" |");
        for (String peer : peers.keySet()) {
            Times cell = times.get(peer);
            row.append(' ')
                    .append(cell == null ? "" : measure.equals("heap") ? cell.note : cell.toString())
                    .append(" |");
        }
        for (Map.Entry<String, Times> entry : times.entrySet())
            System.err.println(
                    measure + "\t" + entry.getKey() + "\t" + entry.getValue().told());
        return row.toString();
    }

    /** What one peer took for one measure. */
    private static final class Times {
        private static final int ROUNDS = 5;
        /** Seconds from which a measure is run less often, and from which its first run counts. */
        private static final double SHORT = 2;

        private static final double LONG = 10;
        private static final double LONGEST = 45;

        private final List<double[]> runs = new ArrayList<>();
        private double first;
        private int rounds = 1;
        private String note = "";

        /** Runs the measure once; returns whether the peer has it. */
        boolean add(Peer peer, String measure) throws IOException {
            String[] answer = peer.ask(measure).split("\t", -1);
            if (answer.length < 3) return false;
            runs.add(new double[] {Double.parseDouble(answer[0]), Double.parseDouble(answer[1])});
            note = answer[2];
            return true;
        }

        /** Runs until the machine knows the code; after a long first run there is no more to learn. */
        void warmUp(Peer peer, String measure) throws IOException {
            first = runs.get(0)[0];
            rounds = first < SHORT ? ROUNDS : first < LONG ? 3 : first < LONGEST ? 2 : 1;
            if (measure.equals("heap")) rounds = 1;
            if (first >= LONG || rounds == 1) return;
            double spent = first;
            for (int i = 1; i < 10 && spent < SHORT; i++) {
                add(peer, measure);
                spent += runs.get(runs.size() - 1)[0];
            }
            runs.clear();
        }

        boolean due() {
            return runs.size() < rounds;
        }

        double wall() {
            return median(0);
        }

        private double median(int column) {
            double[] sorted = runs.stream().mapToDouble(r -> r[column]).sorted().toArray();
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "first %.4f s, then %s s\t%s",
                    first,
                    runs.stream()
                            .map(r -> String.format(Locale.ROOT, "%.4f", r[0]))
                            .collect(Collectors.joining(" ")),
                    note);
        }

        @Override
        public String toString() {
            String form = wall() < 0.1 ? "%.4f (%.2f)" : wall() < 10 ? "%.2f (%.2f)" : "%.1f (%.1f)";
            return String.format(Locale.ROOT, form, wall(), median(1));
        }
    }

    /** A process that answers. */
    private static final class Peer {
        private final Process process;
        private final BufferedReader out;
        private final BufferedWriter in;
        final @Nullable String version;

        Peer(List<String> command) throws IOException {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            out = process.inputReader(StandardCharsets.UTF_8);
            in = process.outputWriter(StandardCharsets.UTF_8);
            String line = out.readLine();
            while (line != null && !line.startsWith("ready\t")) line = out.readLine();
            version = line == null ? null : line.substring(6);
        }

        String ask(String measure) throws IOException {
            in.write(measure + "\n");
            in.flush();
            String answer = out.readLine();
            if (answer == null) throw new IOException(version + " ended at " + measure);
            return answer;
        }

        void end() throws IOException, InterruptedException {
            in.close();
            process.waitFor();
        }
    }
}
