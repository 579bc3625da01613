package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.coauthor.importer.synthetic.SyntheticSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments of an import, and the same command again: the store is as one that was never killed. The system property
 * {@code coauthor.kills} sets how many moments (1 unless told otherwise).
 */
@Tag("slow")
class KilledLoadIT {
    private static final int KILLS = Integer.getInteger("coauthor.kills", 1);

    @TempDir
    Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.coauthor.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        assertEquals(0, start(arguments).waitFor(), () -> log());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private byte[] backup(String store) throws IOException, InterruptedException {
        Path file = folder.resolve(store + ".gz");
        run("store", "backup", file.toString(), "--store", folder.resolve(store).toString());
        return Files.readAllBytes(file);
    }

    private void killedAndAgain(SyntheticSource.Kind kind, int records, String... options)
            throws IOException, InterruptedException {
        Path file = folder.resolve("source");
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticSource.write(kind, records, 1, out);
        }
        long start = System.nanoTime();
        run(command(file, "whole", options));
        int lasted = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        byte[] whole = backup("whole");
        Random random = new Random(records);
        for (int k = 0; k < KILLS; k++) {
            String store = "killed" + k;
            Process process = start(command(file, store, options));
            process.waitFor(1 + random.nextInt(lasted), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            // every other time what the killed one has read is used again
            run(command(file, store, k % 2 == 0 ? options : with(options, "--resume")));
            assertArrayEquals(whole, backup(store), () -> store + "\n" + log());
        }
    }

    private static String[] with(String[] options, String more) {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = more;
        return all;
    }

    private String[] command(Path file, String store, String... options) {
        List<String> command = new ArrayList<>(List.of(
                "import",
                file.toString(),
                "--as-of",
                "2026-01-01",
                "--store",
                folder.resolve(store).toString()));
        command.addAll(List.of(options));
        return command.toArray(String[]::new);
    }

    @Test
    void aBulkLoad() throws IOException, InterruptedException {
        killedAndAgain(SyntheticSource.Kind.DBLP, 3000, "--bulk-above", "100");
    }

    @Test
    void anImportByBatches() throws IOException, InterruptedException {
        killedAndAgain(SyntheticSource.Kind.DBLP, 2000);
    }
}
