package org.coauthor.text.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a labeller by AdaGrad with L2 regularisation (Duchi, Hazan and Singer, JMLR 2011). Labels may be known only in part: what is
 * maximised is the probability of all labellings within the masks. Most of the features are left out at each look at an example, and the
 * weights are averaged over the later passes: both keep it from learning the examples by heart. Deterministic for a seed.
 */
public final class SequenceTrainer {
    /** Features in fewer examples are left out. */
    private static final int RAREST = 2;

    /** Learned so many times from nothing, in other orders; the weights are the mean. */
    private static final int ROUNDS = 3;

    private static final double RATE = 0.2;
    /** The share of a token's features left out at each look (dropout). */
    private static final double LEFT_OUT = 0.7;

    private static final float FAINT = 0.02f;

    private final int labels;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final int[] keys;
    private final float[] weights;
    private final float[] squares;
    private final double[][] logStep;
    private final double[][] stepSquares;
    private final double decay;

    private SequenceTrainer(List<Example> examples, int labels, int edges, double decay) {
        this.labels = labels;
        this.decay = decay;
        Map<Integer, int[]> counts = new HashMap<>();
        for (int e = 0; e < examples.size(); e++) {
            for (int[] features : examples.get(e).seen().features()) {
                for (int f : features) {
                    int[] count = counts.computeIfAbsent(f, k -> new int[] {0, -1});
                    if (count[1] != e) count[0]++;
                    count[1] = e;
                }
            }
        }
        int[] kept = counts.entrySet().stream()
                .filter(c -> c.getValue()[0] >= RAREST)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        keys = kept;
        for (int i = 0; i < kept.length; i++) rows.put(kept[i], i);
        weights = new float[kept.length * labels];
        squares = new float[weights.length];
        logStep = new double[edges][labels * labels];
        stepSquares = new double[edges][labels * labels];
    }

    /**
     * @param labels how many labels there are, at most 31
     * @param edges how many classes of steps
     * @param passes over the examples
     * @param decay strength of L2 at each occurrence of a feature
     */
    public static SequenceModel train(
            List<Example> examples, int labels, int edges, int passes, double decay, long seed) {
        return new SequenceTrainer(examples, labels, edges, decay).run(examples, passes, seed);
    }

    private SequenceModel run(List<Example> examples, int passes, long seed) {
        List<int[][]> dense = new ArrayList<>();
        for (Example example : examples) dense.add(dense(example.seen().features()));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) if (examples.get(i).seen().length() > 0) order.add(i);
        Random random = new Random(seed);
        Average average = new Average(weights.length, logStep);
        for (int round = 0; round < ROUNDS; round++) {
            forget();
            for (int pass = 0; pass < passes; pass++) {
                Collections.shuffle(order, random);
                double rate = RATE * (1 - 0.8 * pass / passes);
                for (int i : order) learn(examples.get(i), thinned(dense.get(i), random), rate);
                if (2 * pass >= passes) average.add(weights, logStep);
            }
        }
        average.into(weights, logStep);
        return pruned();
    }

    private void forget() {
        Arrays.fill(weights, 0);
        Arrays.fill(squares, 0);
        for (double[] steps : logStep) Arrays.fill(steps, 0);
        for (double[] steps : stepSquares) Arrays.fill(steps, 0);
    }

    /** Leaves features out at random, so that none relies on another one's being there. */
    private static int[][] thinned(int[][] features, Random random) {
        int[][] out = new int[features.length][];
        for (int t = 0; t < features.length; t++) {
            int[] kept = new int[features[t].length];
            int n = 0;
            for (int row : features[t]) if (random.nextFloat() >= LEFT_OUT) kept[n++] = row;
            out[t] = Arrays.copyOf(kept, n);
        }
        return out;
    }

    /** The mean of the weights behind several passes. */
    private static final class Average {
        private final float[] sums;
        private final double[][] stepSums;
        private int count;

        Average(int size, double[][] steps) {
            sums = new float[size];
            stepSums = new double[steps.length][steps[0].length];
        }

        void add(float[] weights, double[][] steps) {
            count++;
            for (int i = 0; i < sums.length; i++) sums[i] += weights[i];
            for (int e = 0; e < steps.length; e++)
                for (int i = 0; i < steps[e].length; i++) stepSums[e][i] += steps[e][i];
        }

        void into(float[] weights, double[][] steps) {
            if (count == 0) return;
            for (int i = 0; i < sums.length; i++) weights[i] = sums[i] / count;
            for (int e = 0; e < steps.length; e++)
                for (int i = 0; i < steps[e].length; i++) steps[e][i] = stepSums[e][i] / count;
        }
    }

    private int[][] dense(int[][] features) {
        int[][] out = new int[features.length][];
        for (int t = 0; t < features.length; t++)
            out[t] = Arrays.stream(features[t])
                    .filter(rows::containsKey)
                    .map(rows::get)
                    .toArray();
        return out;
    }

    private void learn(Example example, int[][] features, double rate) {
        int n = features.length;
        double scale = 1 / (1 - LEFT_OUT);
        double[] scores = new double[n * labels];
        for (int t = 0; t < n; t++)
            for (int row : features[t])
                for (int y = 0; y < labels; y++) scores[t * labels + y] += scale * weights[row * labels + y];
        int[] edges = example.seen().edges();
        Lattice free = new Lattice(scores, stepsOf(edges), edges);
        Lattice bound = free.again();
        free.sum(free.everything());
        if (Double.isInfinite(bound.sum(example.masks()))) return;
        float[] gradient = new float[labels];
        for (int t = 0; t < n; t++) {
            for (int y = 0; y < labels; y++) {
                boolean allowed = (example.masks()[t] >> y & 1) != 0;
                gradient[y] = (float) ((allowed ? bound.node(t, y) : 0) - free.node(t, y));
            }
            for (int row : features[t]) move(row * labels, gradient, rate);
        }
        for (int t = 1; t < n; t++) {
            for (int x = 0; x < labels; x++) {
                for (int y = 0; y < labels; y++) {
                    boolean allowed = (example.masks()[t] >> y & 1) != 0 && (example.masks()[t - 1] >> x & 1) != 0;
                    double g = (allowed ? bound.step(t, x, y) : 0) - free.step(t, x, y);
                    if (Math.abs(g) < 1e-6) continue;
                    int pair = x * labels + y;
                    stepSquares[edges[t]][pair] += g * g;
                    logStep[edges[t]][pair] += rate * g / (1e-3 + Math.sqrt(stepSquares[edges[t]][pair]));
                }
            }
        }
    }

    private double[][] stepsOf(int[] edges) {
        double[][] step = new double[logStep.length][];
        for (int e : edges)
            if (step[e] == null)
                step[e] = Arrays.stream(logStep[e]).map(Math::exp).toArray();
        return step;
    }

    private void move(int from, float[] gradient, double rate) {
        for (int y = 0; y < labels; y++) {
            if (Math.abs(gradient[y]) < 1e-4f) continue;
            int w = from + y;
            float g = (float) (gradient[y] - decay * weights[w]);
            squares[w] += g * g;
            weights[w] += (float) (rate * g / (1e-3 + Math.sqrt(squares[w])));
        }
    }

    /** Without the features whose weights say next to nothing. */
    private SequenceModel pruned() {
        int[] keptKeys = new int[keys.length];
        float[] keptWeights = new float[weights.length];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            float most = 0;
            for (int y = 0; y < labels; y++) most = Math.max(most, Math.abs(weights[i * labels + y]));
            if (most < FAINT) continue;
            keptKeys[n] = keys[i];
            System.arraycopy(weights, i * labels, keptWeights, n * labels, labels);
            n++;
        }
        return new SequenceModel(Arrays.copyOf(keptKeys, n), Arrays.copyOf(keptWeights, n * labels), logStep);
    }
}
