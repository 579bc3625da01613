package org.coauthor.network.link;

import java.util.List;
import org.coauthor.network.CollaborationNetwork;

/**
 * What tells of joint work to come: resource allocation by fresh ties, how many fresh ties both have, how unlike they are in co-authors
 * and years, and how long ago they last wrote with anybody. Source: Liben-Nowell and Kleinberg, JASIST 58(7), 2007; Zhou, Lu and Zhang,
 * Eur. Phys. J. B 71, 2009; ties that grow old: Tylenda, Angelova and Bedathur, SNA-KDD 2009.
 */
final class LinkFeatures {
    static final List<String> NAMES = List.of("common", "fresh", "bothFresh", "degreesApart", "idle", "yearsApart");

    private final CollaborationNetwork network;
    private final Recency recency;

    LinkFeatures(CollaborationNetwork network, Recency recency) {
        this.network = network;
        this.recency = recency;
    }

    /**
     * The features of two people, in the order of their names.
     *
     * @param common the sum over common co-authors of the freshness of both ties, over how many people the co-author knows
     */
    double[] of(int a, int b, double common) {
        double freshA = Math.log1p(recency.strength(a));
        double freshB = Math.log1p(recency.strength(b));
        return new double[] {
            Math.log1p(10 * common),
            freshA + freshB,
            freshA * freshB,
            Math.abs(Math.log1p(network.degree(a)) - Math.log1p(network.degree(b))),
            recency.sinceLast(a) + recency.sinceLast(b),
            Math.abs(Math.log1p(recency.sinceFirst(a)) - Math.log1p(recency.sinceFirst(b)))
        };
    }
}
