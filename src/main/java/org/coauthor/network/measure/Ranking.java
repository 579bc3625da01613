package org.coauthor.network.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The order of people by score. */
public final class Ranking {
    private Ranking() {}

    /** The vertices with the largest scores, falling; equal ones in their own order, not-a-number last. Cost: O(n log n). */
    public static int[] of(double[] scores, int count) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer v) -> Double.isNaN(scores[v]) ? Double.POSITIVE_INFINITY : -scores[v]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
