package org.coauthor.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.coauthor.importer.Extraction;
import org.coauthor.importer.Settings;
import org.coauthor.importer.Sink;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;

/**
 * How fast sources are read to statements: {@code ReadingBenchmark FILE...}, each three times; the last round counts. Rates are of
 * uncompressed bytes, by the clock and by processor seconds of all threads.
 */
public final class ReadingBenchmark {
    private ReadingBenchmark() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long size = size(Path.of(file));
            for (int round = 1; round <= 3; round++) round(file, size, round);
        }
    }

    private static long size(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) return Files.size(file);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static void round(String file, long size, int round) throws IOException {
        long[] counts = new long[2];
        long processor = processor();
        long start = System.nanoTime();
        Extraction.read(Extraction.file(file, Settings.asOf(LocalDate.of(2026, 1, 1))), new Sink() {
            @Override
            public void accept(Statement statement) {
                counts[0]++;
            }

            @Override
            public void problem(Problem problem) {
                counts[1]++;
            }
        });
        double wall = (System.nanoTime() - start) / 1e9;
        double used = (processor() - processor) / 1e9;
        double megabytes = size / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s round %d: %.0f MB, %d statements, %d problems, %.2f s, %.0f MB/s, %.2f processor s (%.0f MB/s each), peak heap %d MB%n",
                Path.of(file).getFileName(),
                round,
                megabytes,
                counts[0],
                counts[1],
                wall,
                megabytes / wall,
                used,
                megabytes / used,
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .map(MemoryPoolMXBean::getPeakUsage)
                                .mapToLong(u -> u.getUsed())
                                .sum()
                        >> 20);
    }

    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
}
