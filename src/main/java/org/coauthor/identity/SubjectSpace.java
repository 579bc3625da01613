package org.coauthor.identity;

import java.util.SplittableRandom;

/**
 * Places records in a space of few dimensions where works on one subject lie close together, even without a word in common: latent
 * semantic analysis (Deerwester et al., 1990) by subspace iteration (Halko, Martinsson and Tropp, 2011). Cost is linear in the words.
 */
final class SubjectSpace {
    static final int DIMENSIONS = 40;
    private static final int ROUNDS = 4;

    private SubjectSpace() {}

    /**
     * The place of each record, of length one; all zero for a record without words.
     *
     * @param records the words of each record, in an order that depends on their content alone
     * @param rarity by word
     */
    static float[][] of(int[][] records, float[] rarity) {
        int k = DIMENSIONS;
        float[][] words = new float[rarity.length][k];
        SplittableRandom random = new SplittableRandom(42);
        for (float[] row : words) for (int d = 0; d < k; d++) row[d] = random.nextInt(2) * 2 - 1;
        float[][] places = new float[records.length][k];
        for (int round = 0; round < ROUNDS; round++) {
            project(records, rarity, words, places);
            orthonormal(places);
            for (float[] row : words) java.util.Arrays.fill(row, 0);
            for (int r = 0; r < records.length; r++) {
                float scale = scale(records[r], rarity);
                for (int word : records[r])
                    for (int d = 0; d < k; d++) words[word][d] += scale * rarity[word] * places[r][d];
            }
        }
        project(records, rarity, words, places);
        for (float[] place : places) unit(place);
        return places;
    }

    private static void project(int[][] records, float[] rarity, float[][] words, float[][] places) {
        for (int r = 0; r < records.length; r++) {
            java.util.Arrays.fill(places[r], 0);
            float scale = scale(records[r], rarity);
            for (int word : records[r])
                for (int d = 0; d < places[r].length; d++) places[r][d] += scale * rarity[word] * words[word][d];
        }
    }

    private static float scale(int[] words, float[] rarity) {
        double sum = 0;
        for (int word : words) sum += (double) rarity[word] * rarity[word];
        return sum == 0 ? 0 : (float) (1 / Math.sqrt(sum));
    }

    /** Gram and Schmidt, column by column; a column without length stays zero. */
    private static void orthonormal(float[][] rows) {
        int k = rows.length == 0 ? 0 : rows[0].length;
        for (int d = 0; d < k; d++) {
            double[] dots = new double[d];
            for (float[] row : rows) for (int e = 0; e < d; e++) dots[e] += (double) row[e] * row[d];
            double length = 0;
            for (float[] row : rows) {
                double value = row[d];
                for (int e = 0; e < d; e++) value -= dots[e] * row[e];
                row[d] = (float) value;
                length += value * value;
            }
            float scale = length < 1e-12 ? 0 : (float) (1 / Math.sqrt(length));
            for (float[] row : rows) row[d] *= scale;
        }
    }

    private static void unit(float[] place) {
        double sum = 0;
        for (float value : place) sum += (double) value * value;
        if (sum < 1e-20) return;
        float scale = (float) (1 / Math.sqrt(sum));
        for (int d = 0; d < place.length; d++) place[d] *= scale;
    }
}
