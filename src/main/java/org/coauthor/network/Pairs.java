package org.coauthor.network;

import org.jspecify.annotations.Nullable;

/**
 * The edges of a network: pairs of vertices in ascending order of the lower, then of the higher vertex. The place of a pair is the
 * edge's number.
 *
 * @param starts vertices + 1: where the pairs begin that have vertex v as the lower one
 * @param higher for each pair the higher vertex
 * @param works for each pair the number of joint works
 * @param weights for each pair the sum of 1/(authors-1) over joint works (Newman, PRE 64, 016132, 2001), or the weight a file gives
 * @param firstYears for each pair the year of the first joint work, 0 where not known; null where no work has a year
 * @param lastYears for each pair the year of the last joint work; null with the first years
 */
public record Pairs(
        int[] starts,
        int[] higher,
        int[] works,
        double[] weights,
        short @Nullable [] firstYears,
        short @Nullable [] lastYears) {
    public Pairs {
        int n = starts.length - 1;
        int m = starts[n];
        if (higher.length != m || works.length != m || weights.length != m)
            throw new IllegalArgumentException("arrays of different lengths for " + m + " pairs");
        for (int v = 0; v < n; v++)
            for (int e = starts[v]; e < starts[v + 1]; e++)
                if (higher[e] <= (e == starts[v] ? v : higher[e - 1]) || higher[e] >= n)
                    throw new IllegalArgumentException("pair " + e + " of vertex " + v + " is out of order");
        for (double w : weights)
            if (!(w >= 0) || Double.isInfinite(w))
                throw new IllegalArgumentException("the weight " + w + " is not a finite number from 0 up");
    }
}
