package org.coauthor.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.FileNetwork;
import org.coauthor.network.Workers;
import org.coauthor.network.measure.EstimatedHarmonic;
import org.coauthor.network.path.CollaborationNumbers;
import org.coauthor.network.structure.HyperBall;

/**
 * Measures how far the harmonic of HyperBall, plain and scaled to the size of the component, is from the exact one, for people drawn at
 * random, by several seeds. Arguments: FILE THREADS PEOPLE SEEDS. Prints for each seed, and for all, the relative error's root mean square, mean and 95th percentile. After {@code mvn
 * package}: {@code java -Xmx4g -cp 'target/coauthor/lib/*' src/benchmark/java/org/coauthor/benchmark/HyperBallBenchmark.java
 * co317k.txt.gz 2 500 8}
 */
public final class HyperBallBenchmark {
    private HyperBallBenchmark() {}

    public static void main(String[] args) throws Exception {
        CollaborationNetwork network = FileNetwork.of(GraphFiles.read(Path.of(args[0])));
        Workers workers = Workers.of(Integer.parseInt(args[1]));
        int[] people = new SplittableRandom(1)
                .ints(Integer.parseInt(args[2]), 0, network.vertices())
                .toArray();
        int seeds = Integer.parseInt(args[3]);
        double[] exact = new double[people.length];
        workers.run(people.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) exact[i] = harmonic(network, people[i]);
        });
        double[] plain = new double[people.length * seeds];
        double[] scaled = new double[people.length * seeds];
        System.out.println("seed\troot mean square\tmean\t95th percentile\tseconds");
        for (int seed = 1; seed <= seeds; seed++) {
            long begin = System.nanoTime();
            HyperBall balls = new HyperBall(network, v -> true, seed, workers);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double[] estimated = new EstimatedHarmonic(network, seed, workers).values();
            for (int i = 0; i < people.length; i++) {
                int at = (seed - 1) * people.length + i;
                plain[at] = exact[i] == 0 ? 0 : balls.harmonic(people[i]) / exact[i] - 1;
                scaled[at] = exact[i] == 0 ? 0 : estimated[people[i]] / exact[i] - 1;
            }
            int from = (seed - 1) * people.length;
            print(seed + " plain", Arrays.copyOfRange(plain, from, from + people.length), seconds);
            print(seed + " scaled", Arrays.copyOfRange(scaled, from, from + people.length), seconds);
        }
        print("all plain", plain, 0);
        print("all scaled", scaled, 0);
    }

    private static double harmonic(CollaborationNetwork network, int person) {
        double sum = 0;
        for (int steps : CollaborationNumbers.from(network, person, Workers.of(1))) if (steps > 0) sum += 1.0 / steps;
        return sum;
    }

    private static void print(String name, double[] errors, double seconds) {
        double sum = 0;
        double squares = 0;
        double[] sizes = new double[errors.length];
        for (int i = 0; i < errors.length; i++) {
            sum += errors[i];
            squares += errors[i] * errors[i];
            sizes[i] = Math.abs(errors[i]);
        }
        Arrays.sort(sizes);
        System.out.printf(
                Locale.ROOT,
                "%s\t%.4f\t%+.4f\t%.4f\t%.2f%n",
                name,
                Math.sqrt(squares / errors.length),
                sum / errors.length,
                sizes[(int) (0.95 * (errors.length - 1))],
                seconds);
    }
}
