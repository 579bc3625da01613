package org.coauthor.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Library;
import org.coauthor.graph.StoreAddress;
import org.coauthor.graph.StoreSettings;
import org.coauthor.graph.bulk.BulkLoad;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.coauthor.importer.synthetic.SyntheticSource;

/**
 * How a DBLP of each size becomes a store that answers: {@code BulkBenchmark FOLDER RECORDS...}; the phases with their seconds, the
 * disk in use, the peak of resident memory (Linux), and the time of an import of 1,000 further works. The folder is emptied after each.
 */
public final class BulkBenchmark {
    private BulkBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (String records : List.of(arguments).subList(1, arguments.length))
            measure(folder, Integer.parseInt(records));
    }

    private static void measure(Path folder, int records) throws IOException {
        Path file = folder.resolve("dblp.xml.gz");
        Path more = folder.resolve("works.jsonl");
        Settings settings = Settings.asOf(LocalDate.of(2026, 1, 1));
        StoreAddress.Folder address = new StoreAddress.Folder(folder.resolve("store"));
        phase(records, "generate", () -> {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
                SyntheticSource.write(SyntheticSource.Kind.DBLP, records, 1, out);
            }
            try (OutputStream out = Files.newOutputStream(more)) {
                SyntheticSource.write(SyntheticSource.Kind.WORKS, 1900, 2, out);
            }
        });
        BulkLoad load = BulkLoad.into(address, "dblp");
        phase(
                records,
                "read to tables",
                () -> load.read(
                        Extraction.read(Extraction.file(file.toString(), settings), load.source(file.toString()))));
        phase(records, "build the store", () -> load.finish(StoreSettings.DEFAULT, phase -> {}));
        phase(records, "start and ask", () -> {
            try (GraphStore store = GraphStore.open(address)) {
                store.read("MATCH (a:Author {name: 'Wei Wang'})-[:COAUTHORED_WITH]-(b) RETURN count(b)", Map.of());
                phase(records, "import 1,000 works", () -> {
                    var works = Extraction.read(Extraction.file(more.toString(), settings));
                    if (!new Library(store).add(List.of(works), null).records().addsUp())
                        throw new IllegalStateException("lost records");
                });
            }
        });
        System.out.printf(Locale.ROOT, "%d: store %d MB, %s%n", records, size(address.path()) >> 20, peak());
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList())
                if (!path.equals(folder)) Files.delete(path);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void phase(int records, String name, Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d: %s %.1f s, %.0f records/s%n", records, name, seconds, records / seconds);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(p -> p.toFile().length())
                    .sum();
        }
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return "peak memory not known";
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }
}
