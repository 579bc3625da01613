package org.coauthor.benchmark.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.coauthor.importer.graphfile.GraphFile;
import org.coauthor.importer.graphfile.GraphFiles;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/**
 * Neo4j's Graph Data Science in an embedded database; whole calls of its {@code stats} procedures on a projected graph. Arguments: FILE
 * THREADS JARS, the folder that {@code src/benchmark/peers/pom.xml} fills.
 */
public final class GraphDataScience {
    private final GraphDatabaseService database;
    private final int threads;

    private GraphDataScience(GraphDatabaseService database, int threads) {
        this.database = database;
        this.threads = threads;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("gds");
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.plugin_dir, plugins(home, Path.of(args[2])))
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
                .build();
        try {
            GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            GraphDataScience science = new GraphDataScience(database, Integer.parseInt(args[1]));
            science.project(GraphFiles.read(Path.of(args[0])));
            Answers.serve("GDS " + science.ask("RETURN gds.version() AS version", Map.of()), science.measures());
        } finally {
            service.shutdown();
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    /** The jars that hold procedures; the others stand on the class path. */
    private static Path plugins(Path home, Path jars) throws Exception {
        Path plugins = Files.createDirectory(home.resolve("plugins"));
        try (Stream<Path> all = Files.list(jars)) {
            for (Path jar : all.toList()) {
                String name = jar.getFileName().toString();
                if (name.startsWith("proc-")) Files.copy(jar, plugins.resolve(name));
            }
        }
        return plugins;
    }

    private void project(GraphFile file) {
        List<List<Long>> pairs = new ArrayList<>();
        for (int e = 0; e < file.sources().length; e++)
            pairs.add(List.of((long) file.sources()[e], (long) file.targets()[e]));
        ask(
                "UNWIND $pairs AS pair WITH gds.graph.project('g', pair[0], pair[1], {}, {undirectedRelationshipTypes: ['*']}) AS g"
                        + " RETURN g.nodeCount",
                Map.of("pairs", pairs));
    }

    private Map<String, Callable<String>> measures() {
        Map<String, Callable<String>> all = new HashMap<>();
        all.put("pagerank20", () -> stats("pageRank", "maxIterations: 20, tolerance: 0.0", "ranIterations"));
        all.put("pagerank", () -> stats("pageRank", "maxIterations: 1000, tolerance: 1e-8", "ranIterations"));
        all.put("eigenvector", () -> stats("eigenvector", "maxIterations: 1000, tolerance: 1e-8", "ranIterations"));
        all.put("triangles", () -> stats("localClusteringCoefficient", "", "averageClusteringCoefficient"));
        all.put("coreness", () -> stats("kcore", "", "degeneracy"));
        all.put("components", () -> stats("wcc", "", "componentCount"));
        all.put("leiden", () -> stats("leiden", "", "modularity"));
        all.put("louvain", () -> stats("louvain", "", "modularity"));
        all.put("labels", () -> stats("labelPropagation", "", "communityCount"));
        all.put("betweenness256", () -> stats("betweenness", "samplingSize: 256, samplingSeed: 7", "computeMillis"));
        all.put("betweenness", () -> stats("betweenness", "", "computeMillis"));
        all.put("closeness", () -> stats("closeness", "", "computeMillis"));
        all.put("harmonic", () -> stats("closeness.harmonic", "", "computeMillis"));
        all.put(
                "heap",
                () -> Answers.megabytes(
                        ((Number) ask("CALL gds.graph.list('g') YIELD sizeInBytes RETURN sizeInBytes", Map.of()))
                                .doubleValue()));
        return all;
    }

    private String stats(String algorithm, String settings, String column) {
        String all = "concurrency: " + threads + (settings.isEmpty() ? "" : ", " + settings);
        return column + " "
                + ask(
                        "CALL gds." + algorithm + ".stats('g', {" + all + "}) YIELD " + column + " RETURN " + column,
                        Map.of());
    }

    private Object ask(String query, Map<String, Object> parameters) {
        return database.executeTransactionally(query, parameters, GraphDataScience::first);
    }

    private static Object first(Result result) {
        return result.next().values().iterator().next();
    }
}
