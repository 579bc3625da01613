package org.coauthor.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;
import org.coauthor.graph.SampleGraph;
import org.coauthor.graph.StoreAddress;
import org.coauthor.model.CoauthorException;
import org.coauthor.network.link.Predictor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin jar as it is laid out, in a Neo4j server of its own that has nothing of ours on its class path and trusts no procedure. */
@Tag("slow")
class PluginIT {
    @Test
    void aServerOffersAllProcedures(@TempDir Path home) throws Exception {
        Path jar = jar();
        Assumptions.assumeTrue(jar != null, "mvn package has laid out no target/plugin");
        Files.createDirectories(home.resolve("plugins"));
        Files.copy(jar, home.resolve("plugins").resolve(jar.getFileName()));
        int port = freePort();
        Path log = home.resolve("out.txt");
        Process server = start(home, port, log);
        try (GraphStore store = open(port, server, log)) {
            SampleGraph.load(store);
            List<Row> all =
                    store.read("SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'coauthor.' RETURN name", Map.of());
            int annotated = new Procedures()
                    .all().stream()
                            .mapToInt(c -> (int) Arrays.stream(c.getDeclaredMethods())
                                    .filter(m -> m.isAnnotationPresent(org.neo4j.procedure.Procedure.class))
                                    .count())
                            .sum();
            assertEquals(annotated, all.size());
            assertEquals(
                    List.of("Ben Ort 2.0", "Ada Quill 2.0"),
                    store
                            .read(
                                    "CALL coauthor.betweenness({top: 2}) YIELD author, score"
                                            + " RETURN author.name + ' ' + score AS line ORDER BY line DESC",
                                    Map.of())
                            .stream()
                            .map(r -> r.string("line"))
                            .toList());
            assertEquals(
                    List.of("Fay Moor", "Emil Voss", "Ada Quill"),
                    store.read("CALL coauthor.lineage.chain('ada quill') YIELD names", Map.of())
                            .get(0)
                            .list("names"));
            store.write("CALL coauthor.communities.write()", Map.of());
            assertEquals(
                    Predictor.values().length,
                    store.read("CALL coauthor.similarity('a1', 'a4')", Map.of()).size());
            String said = Files.readString(log) + Files.readString(home.resolve("logs/debug.log"));
            List<String> refused = said.lines()
                    .filter(line -> line.contains("Failed to load") || line.contains("sandboxed"))
                    .toList();
            assertEquals(List.of(), refused);
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) server.destroyForcibly();
        }
    }

    private static @Nullable Path jar() throws IOException {
        Path plugin = Path.of("target/plugin");
        if (!Files.isDirectory(plugin)) return null;
        try (var jars = Files.list(plugin)) {
            return jars.filter(j -> j.toString().endsWith(".jar")).findFirst().orElse(null);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(Path home, int port, Path log) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/neo4j.conf"), """
                dbms.security.auth_enabled=false
                server.http.enabled=false
                server.bolt.enabled=true
                server.bolt.listen_address=localhost:%d
                server.memory.pagecache.size=64m
                dbms.usage_report.enabled=false
                """.formatted(port), StandardCharsets.UTF_8);
        // what a server has of its own: nothing of ours, and none of the libraries that only we use
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(
                        entry -> !entry.matches(
                                ".*(coauthor|jgrapht|jheaps|apfloat|junit|jqwik|archunit|jsoup|pdfbox|poi|icu4j|fastcsv|jspecify).*"))
                .collect(Collectors.joining(":"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        "org.neo4j.server.CommunityEntryPoint",
                        "--home-dir=" + home,
                        "--config-dir=" + home.resolve("conf"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static GraphStore open(int port, Process server, Path log) throws Exception {
        StoreAddress address = new StoreAddress.Server(URI.create("bolt://localhost:" + port), "neo4j", null);
        for (int second = 0; second < 120; second++) {
            try {
                return GraphStore.open(address);
            } catch (CoauthorException e) {
                assertTrue(server.isAlive(), Files.readString(log));
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new AssertionError(Files.readString(log));
    }
}
