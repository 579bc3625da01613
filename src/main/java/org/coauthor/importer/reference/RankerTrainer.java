package org.coauthor.importer.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the choice among readings: maximises the probability of those with the fewest wrong fields, by AdaGrad with L2 regularisation,
 * features left out at random and averaged weights, as the labeller's trainer does. Deterministic.
 */
final class RankerTrainer {
    private static final int PASSES = 40;
    /** Trained so many times from other beginnings. */
    private static final int ROUNDS = 5;

    private static final double RATE = 0.1;
    private static final double DECAY = 0.0003;
    private static final double LEFT_OUT = 0.7;

    /**
     * One reading of a string.
     *
     * @param features what holds of it
     * @param probability the labeller's logarithm of its probability
     * @param wrong how many of its fields are wrong
     */
    record Candidate(int[] features, double probability, int wrong) {}

    private final float[] weights = new float[ReadingRanker.SIZE];
    private final float[] squares = new float[ReadingRanker.SIZE];
    private double likelihood = 1;
    private double likelihoodSquares;

    private RankerTrainer() {}

    /** @param strings for each string its readings */
    static ReadingRanker train(List<List<Candidate>> strings, long seed) {
        List<List<Candidate>> telling = new ArrayList<>();
        for (List<Candidate> readings : strings)
            if (readings.stream().mapToInt(Candidate::wrong).distinct().count() > 1) telling.add(readings);
        Mean mean = new Mean();
        for (int round = 0; round < ROUNDS; round++)
            new RankerTrainer().run(new ArrayList<>(telling), new Random(seed + round), mean);
        return mean.ranker();
    }

    /** The mean of the weights behind the later passes of all rounds. */
    private static final class Mean {
        private final float[] sums = new float[ReadingRanker.SIZE];
        private double likelihoods;
        private int count;

        void add(RankerTrainer trainer) {
            count++;
            likelihoods += trainer.likelihood;
            for (int i = 0; i < sums.length; i++) sums[i] += trainer.weights[i];
        }

        ReadingRanker ranker() {
            float[] weights = new float[sums.length];
            for (int i = 0; i < sums.length; i++) weights[i] = sums[i] / count;
            return new ReadingRanker((float) (likelihoods / count), weights);
        }
    }

    private void run(List<List<Candidate>> strings, Random random, Mean mean) {
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(strings, random);
            double rate = RATE * (1 - 0.8 * pass / PASSES);
            for (List<Candidate> readings : strings) learn(readings, rate, random.nextInt());
            if (2 * pass >= PASSES) mean.add(this);
        }
    }

    private void learn(List<Candidate> readings, double rate, int salt) {
        double[] scores = readings.stream().mapToDouble(r -> score(r, salt)).toArray();
        double top = Arrays.stream(scores).max().orElse(0);
        int fewest = readings.stream().mapToInt(Candidate::wrong).min().orElse(0);
        double all = 0;
        double right = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - top);
            all += scores[i];
            if (readings.get(i).wrong == fewest) right += scores[i];
        }
        double slope = 0;
        for (int i = 0; i < scores.length; i++) {
            Candidate reading = readings.get(i);
            double gradient = (reading.wrong == fewest ? scores[i] / right : 0) - scores[i] / all;
            slope += gradient * reading.probability;
            if (Math.abs(gradient) > 1e-5) move(reading.features, gradient, rate, salt);
        }
        likelihoodSquares += slope * slope;
        likelihood += rate * slope / (1e-2 + Math.sqrt(likelihoodSquares));
    }

    private double score(Candidate reading, int salt) {
        double score = likelihood * reading.probability;
        for (int feature : reading.features)
            if (!leftOut(feature, salt)) score += weights[ReadingRanker.slot(feature)] / (1 - LEFT_OUT);
        return score;
    }

    private void move(int[] features, double gradient, double rate, int salt) {
        for (int feature : features) {
            if (leftOut(feature, salt)) continue;
            int slot = ReadingRanker.slot(feature);
            double g = gradient - DECAY * weights[slot];
            squares[slot] += (float) (g * g);
            weights[slot] += (float) (rate * g / (1e-2 + Math.sqrt(squares[slot])));
        }
    }

    /** Whether a feature is left out at this look, the same in all readings of the string. */
    private static boolean leftOut(int feature, int salt) {
        int h = (feature ^ salt) * 0x9e3779b1;
        h = (h ^ h >>> 15) * 0x85ebca6b;
        return (h >>> 8) < LEFT_OUT * (1 << 24);
    }
}
