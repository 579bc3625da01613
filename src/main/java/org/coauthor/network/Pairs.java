package org.coauthor.network;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the edges of a network: pairs of vertices in ascending order of the lower, then of the higher vertex. The place of a
 * pair is the edge's number. Who the higher vertices are stands in the network's rows.
 *
 * @param starts vertices + 1: where the pairs begin that have vertex v as the lower one
 * @param works for each pair the number of joint works
 * @param weights for each pair the sum of 1/(authors-1) over joint works (Newman, PRE 64, 016132, 2001), or the weight a file gives
 * @param firstYears for each pair the year of the first joint work, 0 where not known; null where no work has a year
 * @param lastYears for each pair the year of the last joint work; null with the first years
 */
public record Pairs(
        int[] starts, int[] works, double[] weights, short @Nullable [] firstYears, short @Nullable [] lastYears) {
    public Pairs {
        int m = starts[starts.length - 1];
        if (works.length != m || weights.length != m)
            throw new IllegalArgumentException("arrays of different lengths for " + m + " pairs");
        for (double w : weights)
            if (!(w >= 0) || Double.isInfinite(w))
                throw new IllegalArgumentException("the weight " + w + " is not a finite number from 0 up");
    }
}
