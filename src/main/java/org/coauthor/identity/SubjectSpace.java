package org.coauthor.identity;

import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Places records in a space of few dimensions where works on one subject lie close together, even without a word in common: latent
 * semantic analysis (Deerwester et al., 1990) by subspace iteration (Halko, Martinsson and Tropp, 2011). Cost is linear in the words.
 */
final class SubjectSpace {
    static final int DIMENSIONS = 40;
    private static final int ROUNDS = 4;
    /** Dimensions that one thread works on. */
    private static final int STRIPE = 10;
    /** Records that are summed in one go. */
    private static final int SLICE = 4096;

    /** By word. */
    private final float[][] words;

    private final float[] rarity;

    private SubjectSpace(float[][] words, float[] rarity) {
        this.words = words;
        this.rarity = rarity;
    }

    /**
     * The space in which some records lie.
     *
     * @param records the words of each record, in an order that depends on their content alone
     * @param rarity by word
     */
    static SubjectSpace of(int[][] records, float[] rarity) {
        int k = DIMENSIONS;
        float[][] words = new float[rarity.length][k];
        SplittableRandom random = new SplittableRandom(42);
        for (float[] row : words) for (int d = 0; d < k; d++) row[d] = random.nextInt(2) * 2 - 1;
        float[][] places = new float[records.length][k];
        for (int round = 0; round < ROUNDS; round++) {
            project(records, rarity, words, places);
            orthonormal(places);
            spread(records, rarity, words, places);
        }
        return new SubjectSpace(words, rarity);
    }

    /** The place of a record, of length one; all zero for a record without words. */
    float[] place(int[] record) {
        float[] place = new float[DIMENSIONS];
        project(record, rarity, words, place);
        unit(place);
        return place;
    }

    private static void project(int[][] records, float[] rarity, float[][] words, float[][] places) {
        IntStream.range(0, records.length).parallel().forEach(r -> project(records[r], rarity, words, places[r]));
    }

    private static void project(int[] record, float[] rarity, float[][] words, float[] place) {
        java.util.Arrays.fill(place, 0);
        float scale = scale(record, rarity);
        for (int word : record) {
            float weight = scale * rarity[word];
            float[] row = words[word];
            for (int d = 0; d < place.length; d++) place[d] += weight * row[d];
        }
    }

    /** The other way, each thread a part of the dimensions, so that sums do not depend on the threads. */
    private static void spread(int[][] records, float[] rarity, float[][] words, float[][] places) {
        IntStream.range(0, DIMENSIONS / STRIPE).parallel().forEach(part -> {
            int from = part * STRIPE;
            for (float[] row : words) java.util.Arrays.fill(row, from, from + STRIPE, 0);
            for (int r = 0; r < records.length; r++) {
                float scale = scale(records[r], rarity);
                for (int word : records[r]) {
                    float weight = scale * rarity[word];
                    for (int d = from; d < from + STRIPE; d++) words[word][d] += weight * places[r][d];
                }
            }
        });
    }

    private static float scale(int[] words, float[] rarity) {
        double sum = 0;
        for (int word : words) sum += (double) rarity[word] * rarity[word];
        return sum == 0 ? 0 : (float) (1 / Math.sqrt(sum));
    }

    /** Gram and Schmidt, column by column; a column without length stays zero. Sums go over slices, so that threads change nothing. */
    private static void orthonormal(float[][] rows) {
        int k = rows.length == 0 ? 0 : rows[0].length;
        int slices = (rows.length + SLICE - 1) / SLICE;
        for (int d = 0; d < k; d++) {
            int column = d;
            double[] dots = sum(slices, d, s -> {
                double[] part = new double[column];
                for (int r = s * SLICE; r < Math.min(rows.length, (s + 1) * SLICE); r++)
                    for (int e = 0; e < column; e++) part[e] += (double) rows[r][e] * rows[r][column];
                return part;
            });
            double[] length = sum(slices, 1, s -> {
                double part = 0;
                for (int r = s * SLICE; r < Math.min(rows.length, (s + 1) * SLICE); r++) {
                    double value = rows[r][column];
                    for (int e = 0; e < column; e++) value -= dots[e] * rows[r][e];
                    rows[r][column] = (float) value;
                    part += value * value;
                }
                return new double[] {part};
            });
            float scale = length[0] < 1e-12 ? 0 : (float) (1 / Math.sqrt(length[0]));
            for (float[] row : rows) row[d] *= scale;
        }
    }

    private static double[] sum(int slices, int size, IntFunction<double[]> part) {
        double[] all = new double[size];
        double[][] parts = IntStream.range(0, slices).parallel().mapToObj(part).toArray(double[][]::new);
        for (double[] one : parts) for (int e = 0; e < size; e++) all[e] += one[e];
        return all;
    }

    private static void unit(float[] place) {
        double sum = 0;
        for (float value : place) sum += (double) value * value;
        if (sum < 1e-20) return;
        float scale = (float) (1 / Math.sqrt(sum));
        for (int d = 0; d < place.length; d++) place[d] *= scale;
    }
}
