package org.coauthor.network.structure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * How far people are apart.
 *
 * @param pairs at place d the number of ordered pairs of people at distance d; place 0 is empty
 * @param error relative standard error of each count, 0 where exact
 */
public record Distances(double[] pairs, double error) {

    /**
     * Every pair, exactly; estimated by {@link HyperBall} where asked, and above {@link Statistics#EXACT_LIMIT} people. Cost: that of
     * these.
     */
    public static Distances of(CollaborationNetwork network, boolean approximate, Workers workers) {
        return approximate || network.vertices() > Statistics.EXACT_LIMIT
                ? new HyperBall(network, v -> true, 1, workers).distances()
                : exact(network, IntStream.range(0, network.vertices()).toArray(), workers);
    }

    /** Every pair among the sources' components, exactly. Cost: O(s (n + m) / 64) word operations a level for s sources. */
    public static Distances exact(CollaborationNetwork network, int[] sources, Workers workers) {
        Totals totals = new Totals();
        workers.run(sources.length, MultiSearch.WIDTH, () -> {
            MultiSearch search = new MultiSearch(network);
            long[] own = new long[network.vertices() + 1];
            return (from, to) -> {
                int[] last = {0};
                search.run(sources, from, to, (v, bits, distance) -> {
                    own[distance] += Long.bitCount(bits);
                    last[0] = distance;
                });
                totals.add(own, last[0]);
            };
        });
        return new Distances(totals.result(), 0);
    }

    /** The largest distance; 0 where nobody reaches anyone. */
    public int diameter() {
        return pairs.length - 1;
    }

    /** The mean over all ordered pairs; not a number where there is none. */
    public double mean() {
        double sum = 0;
        for (int d = 1; d < pairs.length; d++) sum += d * pairs[d];
        return sum / reached(pairs.length - 1);
    }

    /**
     * The distance within which this share of all ordered pairs lies, interpolated linearly between whole distances; not a number
     * where there is no pair. Source: Leskovec, Kleinberg and Faloutsos, TKDD 1(1), 2007.
     */
    public double effectiveDiameter(double share) {
        double wanted = share * reached(pairs.length - 1);
        double below = 0;
        for (int d = 1; d < pairs.length; d++) {
            if (below + pairs[d] >= wanted) return d - 1 + (wanted - below) / pairs[d];
            below += pairs[d];
        }
        return Double.NaN;
    }

    /** How many ordered pairs are at most this far apart. */
    public double reached(int distance) {
        double sum = 0;
        for (int d = 1; d <= distance; d++) sum += pairs[d];
        return sum;
    }

    /** Whole numbers, so that the order of adding does not matter. */
    private static final class Totals {
        private long[] counts = new long[64];
        private int last;

        synchronized void add(long[] own, int upTo) {
            if (upTo >= counts.length) counts = Arrays.copyOf(counts, 2 * upTo);
            for (int d = 1; d <= upTo; d++) {
                counts[d] += own[d];
                own[d] = 0;
            }
            last = Math.max(last, upTo);
        }

        double[] result() {
            double[] pairs = new double[last + 1];
            for (int d = 1; d <= last; d++) pairs[d] = counts[d];
            return pairs;
        }
    }
}
