package org.coauthor.text.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against all labellings of short sequences, one by one. */
class SequenceModelTest {
    private static final int LABELS = 4;
    private static final int FEATURES = 6;
    private static final int EDGES = 2;
    /** Labels 0 and 1 make a difference, and 0 stands in one run; 2 and 3 are alike. */
    private static final int[] ASKED = {0, 1};

    private static final int NONE = -1;

    @Test
    void givesTheMostLikelyDivisionsWithTheirProbabilities() {
        Random random = new Random(20261122);
        for (int round = 0; round < 100; round++) {
            Small small = new Small(random, 1 + random.nextInt(5));
            List<Labelling> found = small.model().label(small.seen(), new Asked(ASKED, 1, 4, 2, NONE));
            List<List<Integer>> wanted = small.divisions();
            assertEquals(Math.min(4, wanted.size()), found.size());
            for (int k = 0; k < found.size(); k++) {
                Labelling labelling = found.get(k);
                assertEquals(wanted.get(k), division(labelling.labels()));
                assertEquals(small.probability(wanted.get(k)), Math.exp(labelling.probability()), 1e-9);
                assertArrayEquals(small.best(wanted.get(k)), labelling.labels());
                for (int t = 0; t < labelling.labels().length; t++)
                    assertEquals(
                            small.certainty(t, labelling.labels()[t]), labelling.certainty()[t], 1e-9);
            }
        }
    }

    @Test
    void givesTheBestWithoutALabelTooWhereAllHaveIt() {
        Random random = new Random(20261122);
        for (int round = 0; round < 100; round++) {
            Small small = new Small(random, 1 + random.nextInt(5));
            List<Labelling> found = small.model().label(small.seen(), new Asked(ASKED, 0, 2, 2, 1));
            long with =
                    found.stream().filter(l -> division(l.labels()).contains(1)).count();
            if (with < 2) continue;
            assertEquals(3, found.size());
            assertArrayEquals(small.bestWithout(1), found.get(2).labels());
            assertEquals(
                    small.probability(division(small.bestWithout(1))),
                    Math.exp(found.get(2).probability()),
                    1e-9);
        }
    }

    @Test
    void whatIsSureNeedsNoOthers() {
        Small small = new Small(new Random(1), 3);
        assertEquals(
                1,
                small.model()
                        .label(small.seen(), new Asked(ASKED, 0, 4, 0, NONE))
                        .size());
        assertTrue(small.model()
                .label(new Observations(new int[0][], new int[0]), new Asked(ASKED, 1, 4, 2, NONE))
                .isEmpty());
    }

    @Test
    void keepsWhatItHasLearned() throws IOException {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int[][] features = new int[4][];
            int[] masks = new int[4];
            for (int t = 0; t < 4; t++) {
                int y = random.nextInt(3);
                features[t] = new int[] {y, 10 + random.nextInt(3)};
                masks[t] = 1 << y;
            }
            examples.add(new Example(new Observations(features, new int[4]), masks));
        }
        SequenceModel model = SequenceTrainer.train(examples, 3, 1, 5, 0.001, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        SequenceModel read = SequenceModel.read(new ByteArrayInputStream(out.toByteArray()));
        Observations seen = new Observations(new int[][] {{2, 10}, {0, 11}, {1, 12}}, new int[3]);
        int[] labels = read.label(seen, new Asked(ASKED, 0, 1, 2, NONE)).get(0).labels();
        assertArrayEquals(new int[] {2, 0, 1}, labels);
    }

    private static List<Integer> division(int[] labels) {
        return Arrays.stream(labels).map(y -> Math.min(y, ASKED.length)).boxed().toList();
    }

    /** A random model, a random sequence, and the scores of all of its labellings. */
    private static final class Small {
        private final float[] weights = new float[FEATURES * LABELS];
        private final double[][] steps = new double[EDGES][LABELS * LABELS];
        private final int[][] features;
        private final int[] edges;
        private final Map<List<Integer>, Double> scores = new HashMap<>();

        Small(Random random, int length) {
            for (int i = 0; i < weights.length; i++) weights[i] = (float) random.nextGaussian();
            for (double[] step : steps) for (int i = 0; i < step.length; i++) step[i] = random.nextGaussian();
            features = new int[length][];
            edges = new int[length];
            for (int t = 0; t < length; t++) {
                features[t] = new int[] {random.nextInt(FEATURES), random.nextInt(FEATURES), 99};
                edges[t] = random.nextInt(EDGES);
            }
            label(new int[length], 0);
        }

        private void label(int[] labels, int from) {
            if (from == labels.length) {
                scores.put(Arrays.stream(labels).boxed().toList(), score(labels));
                return;
            }
            for (int y = 0; y < LABELS; y++) {
                labels[from] = y;
                label(labels, from + 1);
            }
        }

        private double score(int[] labels) {
            double score = 0;
            for (int t = 0; t < labels.length; t++) {
                for (int f : features[t]) if (f < FEATURES) score += weights[f * LABELS + labels[t]];
                if (t > 0) score += steps[edges[t]][labels[t - 1] * LABELS + labels[t]];
            }
            return score;
        }

        SequenceModel model() {
            int[] keys = new int[FEATURES];
            for (int i = 0; i < FEATURES; i++) keys[i] = i;
            return new SequenceModel(keys, weights, steps);
        }

        Observations seen() {
            return new Observations(features, edges);
        }

        private double sum(List<Map.Entry<List<Integer>, Double>> some) {
            return some.stream().mapToDouble(e -> Math.exp(e.getValue())).sum();
        }

        private List<Map.Entry<List<Integer>, Double>> of(List<Integer> division) {
            return scores.entrySet().stream()
                    .filter(e -> division(ints(e.getKey())).equals(division))
                    .toList();
        }

        double probability(List<Integer> division) {
            return sum(of(division)) / sum(List.copyOf(scores.entrySet()));
        }

        int[] best(List<Integer> division) {
            return ints(of(division).stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey());
        }

        int[] bestWithout(int label) {
            return ints(scores.entrySet().stream()
                    .filter(e -> !e.getKey().contains(label))
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey());
        }

        double certainty(int t, int y) {
            return sum(scores.entrySet().stream()
                            .filter(e -> e.getKey().get(t) == y)
                            .toList())
                    / sum(List.copyOf(scores.entrySet()));
        }

        /** All divisions in which label 0 stands in one run at most, the best first. */
        List<List<Integer>> divisions() {
            Map<List<Integer>, Double> most = new HashMap<>();
            scores.forEach((labels, score) -> most.merge(division(ints(labels)), score, Math::max));
            return most.entrySet().stream()
                    .filter(e -> runs(e.getKey()) < 2)
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private static int runs(List<Integer> division) {
            int runs = 0;
            for (int t = 0; t < division.size(); t++)
                if (division.get(t) == 0 && (t == 0 || division.get(t - 1) != 0)) runs++;
            return runs;
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
