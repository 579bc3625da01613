package org.coauthor.identity;

import java.util.Arrays;

/** Non-negative weights by number, in ascending order of the numbers. */
record SparseVector(int[] keys, float[] weights) {
    static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    /** The different ones among the first of some numbers, each with its weight; the numbers are sorted in place. */
    static SparseVector of(int[] numbers, int count, float[] weight) {
        if (count == 0) return EMPTY;
        Arrays.sort(numbers, 0, count);
        int different = 1;
        for (int i = 1; i < count; i++) if (numbers[i] != numbers[different - 1]) numbers[different++] = numbers[i];
        int[] keys = Arrays.copyOf(numbers, different);
        float[] weights = new float[different];
        for (int i = 0; i < different; i++) weights[i] = weight[keys[i]];
        return new SparseVector(keys, weights);
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    SparseVector plus(SparseVector other) {
        if (isEmpty()) return other;
        if (other.isEmpty()) return this;
        int[] k = new int[keys.length + other.keys.length];
        float[] w = new float[k.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length || j < other.keys.length) {
            if (j == other.keys.length || (i < keys.length && keys[i] < other.keys[j])) {
                k[n] = keys[i];
                w[n++] = weights[i++];
            } else if (i == keys.length || other.keys[j] < keys[i]) {
                k[n] = other.keys[j];
                w[n++] = other.weights[j++];
            } else {
                k[n] = keys[i];
                w[n++] = weights[i++] + other.weights[j++];
            }
        }
        return new SparseVector(Arrays.copyOf(k, n), Arrays.copyOf(w, n));
    }

    /** The cosine, 0 to 1. */
    double cosine(SparseVector other) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] < other.keys[j]) i++;
            else if (other.keys[j] < keys[i]) j++;
            else dot += (double) weights[i++] * other.weights[j++];
        }
        return dot == 0 ? 0 : dot / Math.sqrt(norm2() * other.norm2());
    }

    private double norm2() {
        double sum = 0;
        for (float w : weights) sum += (double) w * w;
        return sum;
    }

    /** The sum of a value over the numbers that both have. */
    double shared(SparseVector other, float[] value) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] < other.keys[j]) i++;
            else if (other.keys[j] < keys[i]) j++;
            else {
                sum += value[keys[i++]];
                j++;
            }
        }
        return sum;
    }

    /** The sum of a value over all numbers. */
    double total(float[] value) {
        double sum = 0;
        for (int key : keys) sum += value[key];
        return sum;
    }
}
