package org.coauthor.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.coauthor.importer.reference.ReferenceParser;

/**
 * Times the reading of reference strings on one thread: strings a second, by the clock and by the processor, each round.
 * Arguments: FILE ROUNDS, the file with one reference a line. After {@code mvn package}:
 * {@code java -cp 'target/coauthor/lib/*' src/benchmark/java/org/coauthor/benchmark/ReferenceBenchmark.java references.txt 8}
 */
public final class ReferenceBenchmark {
    private ReferenceBenchmark() {}

    public static void main(String[] args) throws Exception {
        List<String> strings = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        ReferenceParser parser = ReferenceParser.shared();
        for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
            long wall = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            int titles = 0;
            for (String string : strings) if (parser.parse(string).title() != null) titles++;
            double seconds = (System.nanoTime() - wall) / 1e9;
            double busy = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d strings, %d titles, %.0f strings/s (processor: %.0f)%n",
                    round,
                    strings.size(),
                    titles,
                    strings.size() / seconds,
                    strings.size() / busy);
        }
    }
}
