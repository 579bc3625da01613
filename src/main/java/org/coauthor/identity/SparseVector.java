package org.coauthor.identity;

import java.util.Arrays;
import java.util.List;

/** Non-negative weights by number, in ascending order of the numbers. */
final class SparseVector {
    static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    private final int[] keys;
    private final float[] weights;
    private final double norm2;
    /** A bit for the remainder of each number: two vectors without a common bit have nothing in common. */
    private final long bits;

    SparseVector(int[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
        double sum = 0;
        long seen = 0;
        for (int i = 0; i < keys.length; i++) {
            sum += (double) weights[i] * weights[i];
            seen |= 1L << (keys[i] & 63);
        }
        norm2 = sum;
        bits = seen;
    }

    /** The numbers; not to be changed. */
    int[] keys() {
        return keys;
    }

    /** The weight at a place of {@link #keys}. */
    float weight(int at) {
        return weights[at];
    }

    /** The numbers that stand in a sorted list, each as its place there. */
    SparseVector among(int[] terms) {
        int[] k = new int[keys.length];
        float[] w = new float[k.length];
        int n = 0;
        for (int i = 0, at = 0; i < keys.length && at < terms.length; i++) {
            at = reach(terms, at, keys[i]);
            if (at == terms.length || terms[at] != keys[i]) continue;
            k[n] = at;
            w[n++] = weights[i];
        }
        return n == 0 ? EMPTY : new SparseVector(Arrays.copyOf(k, n), Arrays.copyOf(w, n));
    }

    /** The first place from one on that holds a value or a larger one, in strides that double. */
    private static int reach(int[] sorted, int from, int value) {
        int low = from;
        int high = from;
        for (int stride = 1; high < sorted.length && sorted[high] < value; stride *= 2) {
            low = high + 1;
            high += stride;
        }
        high = Math.min(high, sorted.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

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

    /** What {@link #plus} makes of some vectors one after the other, to the last bit, but in one go. */
    static SparseVector sum(List<SparseVector> some) {
        List<SparseVector> full = some.stream().filter(v -> !v.isEmpty()).toList();
        if (full.size() < 3) return full.stream().reduce(EMPTY, SparseVector::plus);
        int size = full.stream().mapToInt(v -> v.keys.length).sum();
        long[] keyed = new long[size];
        float[] weight = new float[size];
        int n = 0;
        for (SparseVector vector : full)
            for (int i = 0; i < vector.keys.length; i++) {
                weight[n] = vector.weights[i];
                keyed[n] = (long) vector.keys[i] << 32 | n++;
            }
        Arrays.sort(keyed);
        int[] k = new int[size];
        float[] w = new float[size];
        int last = -1;
        for (long next : keyed) {
            int key = (int) (next >>> 32);
            if (last >= 0 && k[last] == key) w[last] += weight[(int) next];
            else {
                k[++last] = key;
                w[last] = weight[(int) next];
            }
        }
        return new SparseVector(Arrays.copyOf(k, last + 1), Arrays.copyOf(w, last + 1));
    }

    /** The cosine, 0 to 1. */
    double cosine(SparseVector other) {
        if ((bits & other.bits) == 0) return 0;
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] < other.keys[j]) i = reach(keys, i + 1, other.keys[j]);
            else if (other.keys[j] < keys[i]) j = reach(other.keys, j + 1, keys[i]);
            else dot += (double) weights[i++] * other.weights[j++];
        }
        return cosine(other, dot);
    }

    /** The cosine, where the product is known. */
    double cosine(SparseVector other, double dot) {
        return dot == 0 ? 0 : dot / Math.sqrt(norm2 * other.norm2);
    }

    /**
     * What two vectors have in common, in one pass.
     *
     * @param value by number
     * @param found is filled with the cosine, and the sum and the largest of the values of the numbers that both have
     */
    void common(SparseVector other, float[] value, double[] found) {
        double dot = 0;
        double sum = 0;
        double most = 0;
        if ((bits & other.bits) != 0) {
            SparseVector small = keys.length < other.keys.length ? this : other;
            SparseVector large = small == this ? other : this;
            int[] a = small.keys;
            int[] b = large.keys;
            boolean strides = a.length * 8L < b.length;
            int j = 0;
            for (int i = 0; i < a.length; i++) {
                int key = a[i];
                if (strides) j = reach(b, j, key);
                else while (j < b.length && b[j] < key) j++;
                if (j == b.length) break;
                if (b[j] != key) continue;
                double v = value[key];
                sum += v;
                most = Math.max(most, v);
                dot += (double) small.weights[i] * large.weights[j++];
            }
        }
        found[0] = cosine(other, dot);
        found[1] = sum;
        found[2] = most;
    }

    /** The sum of a value over the numbers that both have. */
    double shared(SparseVector other, float[] value) {
        if ((bits & other.bits) == 0) return 0;
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] < other.keys[j]) i = reach(keys, i + 1, other.keys[j]);
            else if (other.keys[j] < keys[i]) j = reach(other.keys, j + 1, keys[i]);
            else {
                sum += value[keys[i++]];
                j++;
            }
        }
        return sum;
    }

    /** The share of its weight that lies on numbers that the other has too, 0 to 1. */
    double covered(SparseVector other) {
        double sum = 0;
        double all = 0;
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            all += weights[i];
            while (j < other.keys.length && other.keys[j] < keys[i]) j++;
            if (j < other.keys.length && other.keys[j] == keys[i]) sum += weights[i];
        }
        return all == 0 ? 0 : sum / all;
    }

    /** The largest value of a number that both have, 0 where there is none. */
    double rarest(SparseVector other, float[] value) {
        double most = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] < other.keys[j]) i = reach(keys, i + 1, other.keys[j]);
            else if (other.keys[j] < keys[i]) j = reach(other.keys, j + 1, keys[i]);
            else {
                most = Math.max(most, value[keys[i++]]);
                j++;
            }
        }
        return most;
    }

    /** The sum of a value over all numbers. */
    double total(float[] value) {
        double sum = 0;
        for (int key : keys) sum += value[key];
        return sum;
    }
}
