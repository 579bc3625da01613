package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coauthor.graph.Backup;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Reset;
import org.coauthor.graph.StoreAddress;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments of an import, and the same command again: the store is as one that was never killed. The system property
 * {@code coauthor.kills} sets how many moments (1 unless told otherwise), {@code coauthor.seed} which; in what the kills fell is printed.
 */
@Tag("slow")
class KilledLoadIT {
    private static final int KILLS = Integer.getInteger("coauthor.kills", 1);
    private static final long SEED = Long.getLong("coauthor.seed", 1);

    @TempDir
    Path folder;

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dcoauthor.terminal=true",
                "-Dcoauthor.batch=20",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.coauthor.cli.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve("log").toFile()))
                .start();
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        assertEquals(0, start(arguments).waitFor(), this::log);
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private byte[] backup(Path store) throws IOException {
        Path file = folder.resolve("backup.gz");
        try (GraphStore open = GraphStore.open(new StoreAddress.Folder(store))) {
            new Backup(open).write(file);
        }
        return Files.readAllBytes(file);
    }

    private Path source(String name, SyntheticSource.Kind kind, int records, long seed) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticSource.write(kind, records, seed, out);
        }
        return file;
    }

    /** Kills imports of a source into copies of a store, which need not be there. */
    private void killedAndAgain(Path source, Path before, String... options) throws IOException, InterruptedException {
        Path whole = copy(before, "whole");
        long begun = System.nanoTime();
        run(command(source, whole, options));
        int lasted = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        byte[] wanted = backup(whole);
        Map<String, Integer> moments = new TreeMap<>();
        Random random = new Random(SEED);
        for (int k = 0; k < KILLS; ) {
            Path killed = copy(before, "killed");
            Process process = start(command(source, killed, options));
            boolean over = process.waitFor(1 + random.nextInt(lasted), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (over) {
                lasted = lasted * 9 / 10;
                continue;
            }
            String moment = moment(killed);
            // every other time what the killed one has read is used again
            List<String> again = command(source, killed, options);
            if (k % 2 == 1) again.add("--resume");
            run(again);
            assertArrayEquals(wanted, backup(killed), () -> "killed in " + moment + "\n" + log());
            moments.merge(moment, 1, Integer::sum);
            k++;
        }
        System.out.println(KILLS + " kills of " + String.join(" ", options) + " " + moments);
    }

    private Path copy(Path before, String name) throws IOException {
        Path copy = folder.resolve(name);
        Reset.remove(copy);
        if (!Files.exists(before)) return copy;
        try (Stream<Path> files = Files.walk(before)) {
            for (Path file : files.toList())
                Files.copy(file, copy.resolve(before.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return copy;
    }

    /** What the killed process said last that it was doing, and what it has left beside a store. */
    private String moment(Path store) throws IOException {
        String phase = "start";
        for (String line : log().split("\r"))
            if (!line.isBlank()) phase = line.strip().replaceAll("(?s)[, /\n].*", "");
        List<String> left = new ArrayList<>();
        for (String name : List.of("reading", "building/tables", "building/read.json", "building/neo4j"))
            if (Files.exists(store.resolve("neo4j." + name))) left.add(name);
        if (Files.exists(store.resolve("creating"))) left.add("creating");
        Path database = store.resolve("neo4j/data");
        if (Files.exists(database) && !Files.exists(store.resolve("closed"))) left.add("open");
        try (Stream<Path> files = Files.exists(store) ? Files.list(store) : Stream.empty()) {
            if (left.isEmpty() && files.findAny().isPresent()) left.add("files");
        }
        return phase + left;
    }

    private static List<String> command(Path file, Path store, String... options) {
        List<String> command = new ArrayList<>(
                List.of("import", file.toString(), "--as-of", "2026-01-01", "--store", store.toString()));
        command.addAll(List.of(options));
        return command;
    }

    @Test
    void aBulkLoad() throws IOException, InterruptedException {
        Path source = source("dblp", SyntheticSource.Kind.DBLP, 600, 1);
        killedAndAgain(source, folder.resolve("none"), "--bulk-above", "100");
    }

    @Test
    void anImportByBatches() throws IOException, InterruptedException {
        Path source = source("dblp", SyntheticSource.Kind.DBLP, 400, 1);
        killedAndAgain(source, folder.resolve("none"));
    }

    @Test
    void batchesIntoAFilledStore() throws IOException, InterruptedException {
        Path before = folder.resolve("before");
        Path source = source("dblp", SyntheticSource.Kind.DBLP, 200, 1);
        run(command(source, before));
        source("dblp", SyntheticSource.Kind.DBLP, 400, 1);
        killedAndAgain(source, before);
    }

    /** Takes minutes, so that it waits to be asked for kills. */
    @Test
    @EnabledIfSystemProperty(named = "coauthor.kills", matches = "\\d+")
    void aFirstLoadOfPeopleIdentifiedHere() throws IOException, InterruptedException {
        Path source = source("works", SyntheticSource.Kind.WORKS, 21_000, 1);
        killedAndAgain(source, folder.resolve("none"));
    }
}
