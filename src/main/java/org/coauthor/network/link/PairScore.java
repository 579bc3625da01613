package org.coauthor.network.link;

import java.util.Comparator;

/**
 * Two people who may write together.
 *
 * @param low the lower vertex
 * @param high the higher vertex
 * @param score by a predictor
 */
public record PairScore(int low, int high, double score) {
    /** The largest score first, equal ones by number. */
    static final Comparator<PairScore> ORDER = Comparator.comparingDouble((PairScore p) -> -p.score())
            .thenComparingInt(PairScore::low)
            .thenComparingInt(PairScore::high);
}
