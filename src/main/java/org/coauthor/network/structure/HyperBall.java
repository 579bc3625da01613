package org.coauthor.network.structure;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * How many people are within each distance of everyone, estimated: each person's ball is a HyperLogLog counter of 64 registers, joined
 * with those of the neighbours step by step. Source: Boldi and Vigna, In-core computation of geometric centralities with HyperBall,
 * ICDMW 2013; Flajolet, Fusy, Gandouet and Meunier, 2007. Deterministic for a seed, for any number of threads. Cost: O(n + m) a step,
 * 128 bytes a person.
 */
public final class HyperBall {
    /** Relative standard error of each count: 1.04 over the root of 64 registers. */
    public static final double ERROR = 1.04 / 8;

    private static final int WORDS = 8;
    private static final int REGISTERS = 64;
    private static final int PIECE = 4096;
    private static final long HIGH = 0x8080808080808080L;
    private static final double[] POWER = new double[128];

    static {
        for (int i = 0; i < POWER.length; i++) POWER[i] = Math.scalb(1.0, -i);
    }

    private final CollaborationNetwork network;
    private final double[] size;
    private final double[] reciprocals;
    private final IntPredicate counted;
    private double[] pairs = new double[64];
    private int steps;

    /**
     * @param counted whose distances go into {@link #distances()}
     * @param seed of the hash of each person
     */
    public HyperBall(CollaborationNetwork network, IntPredicate counted, long seed, Workers workers) {
        this.network = network;
        this.counted = counted;
        int n = network.vertices();
        size = new double[n];
        reciprocals = new double[n];
        Arrays.fill(size, 1);
        long[] registers = new long[n * WORDS];
        for (int v = 0; v < n; v++) {
            long hash = mixed(mixed(seed) + v);
            int register = (int) (hash & REGISTERS - 1);
            long rank = 1 + Math.min(58, Long.numberOfTrailingZeros(hash >>> 6));
            registers[v * WORDS + (register >> 3)] |= rank << 8 * (register & 7);
        }
        grow(registers, workers);
    }

    /** The sum of 1/distance from a person to all others. */
    public double harmonic(int vertex) {
        return reciprocals[vertex];
    }

    /** How many others a person reaches. */
    public double reached(int vertex) {
        return size[vertex] - 1;
    }

    /** The ordered pairs at each distance, from those who count. */
    public Distances distances() {
        return new Distances(Arrays.copyOf(pairs, steps + 1), ERROR);
    }

    private void grow(long[] start, Workers workers) {
        int n = size.length;
        long[] now = start;
        long[] next = start.clone();
        boolean[] changed = new boolean[n];
        boolean[] changing = new boolean[n];
        Arrays.fill(changed, true);
        for (int step = 1; ; step++) {
            int distance = step;
            long[] from = now;
            long[] to = next;
            boolean[] before = changed;
            boolean[] after = changing;
            double[] gains = new double[(n + PIECE - 1) / PIECE];
            boolean[] any = new boolean[gains.length];
            workers.run(n, PIECE, (first, last) -> {
                for (int v = first; v < last; v++) {
                    after[v] = join(v, from, to, before);
                    if (!after[v]) continue;
                    any[first / PIECE] = true;
                    double bigger = Math.max(size[v], estimate(to, v * WORDS));
                    double gain = bigger - size[v];
                    if (counted.test(v)) gains[first / PIECE] += gain;
                    reciprocals[v] += gain / distance;
                    size[v] = bigger;
                }
            });
            boolean some = false;
            for (boolean b : any) some |= b;
            if (!some) return;
            if (distance == pairs.length) pairs = Arrays.copyOf(pairs, 2 * distance);
            for (double gain : gains) pairs[distance] += gain;
            steps = distance;
            now = to;
            next = from;
            changed = after;
            changing = before;
        }
    }

    private boolean join(int v, long[] from, long[] to, boolean[] changed) {
        int at = v * WORDS;
        System.arraycopy(from, at, to, at, WORDS);
        for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
            int w = network.neighbours()[a];
            if (!changed[w]) continue;
            for (int i = 0; i < WORDS; i++) to[at + i] = larger(to[at + i], from[w * WORDS + i]);
        }
        for (int i = 0; i < WORDS; i++) if (to[at + i] != from[at + i]) return true;
        return false;
    }

    /** The larger of each of eight bytes, all below 128. */
    private static long larger(long x, long y) {
        long atLeast = ((x | HIGH) - y & HIGH) >>> 7;
        long mask = (atLeast << 8) - atLeast;
        return x & mask | y & ~mask;
    }

    private static double estimate(long[] registers, int at) {
        double sum = 0;
        int zeros = 0;
        for (int i = 0; i < WORDS; i++)
            for (long word = registers[at + i], b = 0; b < 8; b++, word >>>= 8) {
                int rank = (int) (word & 127);
                sum += POWER[rank];
                if (rank == 0) zeros++;
            }
        double raw = 0.709 * REGISTERS * REGISTERS / sum;
        return raw <= 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log((double) REGISTERS / zeros) : raw;
    }

    private static long mixed(long value) {
        long z = (value + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
