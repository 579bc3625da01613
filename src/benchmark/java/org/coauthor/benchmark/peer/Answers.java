package org.coauthor.benchmark.peer;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** How a peer answers {@code NetworkBenchmark}: one line in, one run of one measure, one line out. */
final class Answers {
    static final int PAIRS = 1000;

    private Answers() {}

    static void serve(String version, Map<String, Callable<String>> measures) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready\t" + version);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Callable<String> measure = measures.get(line);
            System.out.println(measure == null ? "none" : run(measure));
        }
    }

    private static String run(Callable<String> measure) throws Exception {
        double processor = processorSeconds();
        long wall = System.nanoTime();
        String note = measure.call();
        return String.format(
                Locale.ROOT, "%.6f\t%.6f\t%s", (System.nanoTime() - wall) / 1e9, processorSeconds() - processor, note);
    }

    /** The one end of a pair between whom a path is looked for; the same people at every peer. */
    static int from(int pair, int vertices) {
        return (int) ((pair * 7919L + 17) % vertices);
    }

    /** The other end. */
    static int to(int pair, int vertices) {
        return (int) ((pair * 104729L + 4242) % vertices);
    }

    static String sum(double[] values) {
        return String.format(Locale.ROOT, "sum %.6g", Arrays.stream(values).sum());
    }

    /** What is in use after the garbage is gone. */
    static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static double processorSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
