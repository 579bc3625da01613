package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class SparseVectorProperties {
    private static final float[] WEIGHT = new float[200];

    static {
        for (int i = 0; i < WEIGHT.length; i++) WEIGHT[i] = (i % 7 + 1) / 8f;
    }

    private static SparseVector vector(List<Integer> numbers) {
        return SparseVector.of(numbers.stream().mapToInt(Integer::intValue).toArray(), numbers.size(), WEIGHT);
    }

    private static Map<Integer, Float> plain(List<Integer> numbers) {
        Map<Integer, Float> plain = new TreeMap<>();
        for (int n : numbers) plain.put(n, WEIGHT[n]);
        return plain;
    }

    @Property(tries = 200, seed = "11")
    void agreesWithPlainMaps(
            @ForAll @Size(max = 30) List<@IntRange(max = 199) Integer> one,
            @ForAll @Size(max = 30) List<@IntRange(max = 199) Integer> other) {
        Map<Integer, Float> a = plain(one);
        Map<Integer, Float> b = plain(other);
        double dot = 0;
        double shared = 0;
        double rarest = 0;
        double norms = 0;
        double normOther = 0;
        double all = 0;
        for (Map.Entry<Integer, Float> e : a.entrySet()) {
            double w = e.getValue();
            norms += w * w;
            all += w;
            if (!b.containsKey(e.getKey())) continue;
            dot += w * w;
            shared += w;
            rarest = Math.max(rarest, w);
        }
        for (double w : b.values()) normOther += w * w;
        SparseVector x = vector(one);
        SparseVector y = vector(other);
        assertEquals(dot == 0 ? 0 : dot / Math.sqrt(norms * normOther), x.cosine(y), 1e-6);
        assertEquals(shared, x.shared(y, WEIGHT), 1e-6);
        assertEquals(rarest, x.rarest(y, WEIGHT), 1e-6);
        assertEquals(all == 0 ? 0 : shared / all, x.covered(y), 1e-6);
        assertEquals(x.cosine(y), y.cosine(x), 1e-12);
    }

    @Property(tries = 100, seed = "12")
    void aSumHoldsWhatBothHold(
            @ForAll @Size(max = 30) List<@IntRange(max = 199) Integer> one,
            @ForAll @Size(max = 30) List<@IntRange(max = 199) Integer> other) {
        SparseVector sum = vector(one).plus(vector(other));
        Map<Integer, Float> all = plain(one);
        all.putAll(plain(other));
        assertEquals(all.size(), sum.keys().length);
        assertEquals(vector(one).isEmpty() ? 0 : 1, vector(one).covered(sum), 1e-6);
    }

    @Property(tries = 200, seed = "13")
    void onePassFindsWhatThreeFind(
            @ForAll @Size(max = 90) List<@IntRange(max = 199) Integer> one,
            @ForAll @Size(max = 30) List<@IntRange(max = 199) Integer> other) {
        SparseVector x = vector(one);
        SparseVector y = vector(other);
        double[] found = new double[3];
        x.common(y, WEIGHT, found);
        assertArrayEquals(new double[] {x.cosine(y), x.shared(y, WEIGHT), x.rarest(y, WEIGHT)}, found);
    }

    @Property(tries = 200, seed = "14")
    void manyAreSummedAsOneAfterTheOther(
            @ForAll @Size(max = 12) List<@Size(max = 20) List<@IntRange(max = 199) Integer>> many) {
        List<SparseVector> some =
                many.stream().map(SparseVectorProperties::vector).toList();
        SparseVector expected = some.stream().reduce(SparseVector.EMPTY, SparseVector::plus);
        SparseVector sum = SparseVector.sum(some);
        assertArrayEquals(expected.keys(), sum.keys());
        for (int i = 0; i < sum.keys().length; i++) assertEquals(expected.weight(i), sum.weight(i));
    }
}
