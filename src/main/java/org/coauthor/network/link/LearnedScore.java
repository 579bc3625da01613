package org.coauthor.network.link;

import org.coauthor.network.CollaborationNetwork;

/**
 * A combination of what tells of joint work to come: resource allocation by fresh ties, how many fresh ties both have, how unlike they
 * are in co-authors and years, and how long ago they last wrote with anybody. The weights are those of a logistic regression on the
 * ACL Anthology to 2011 (ridge 1e-4 on standardised features): the pairs that first wrote together in 2012 to 2016 against all others
 * at distance two, and against random pairs that count 50 times, twelve for every new one. The features were chosen with weights
 * fitted to 2006. A score between 0 and 1, though no probability, since each random pair stands for many others.
 * Source: Liben-Nowell and Kleinberg, JASIST 58(7), 2007; Zhou, Lu and Zhang, Eur. Phys. J. B 71, 2009; ties that grow old:
 * Tylenda, Angelova and Bedathur, SNA-KDD 2009.
 */
final class LearnedScore {
    private static final double BASE = -7.3854;
    private static final double COMMON = 1.6253;
    private static final double FRESH = 0.505;
    private static final double BOTH_FRESH = 0.1063;
    private static final double DEGREES_APART = 0.2971;
    private static final double IDLE = -0.1183;
    private static final double YEARS_APART = -0.1369;

    private final CollaborationNetwork network;
    private final Recency recency;

    LearnedScore(CollaborationNetwork network, Recency recency) {
        this.network = network;
        this.recency = recency;
    }

    /** @param common the sum over common co-authors of the freshness of both ties, over how many people the co-author knows */
    double of(int a, int b, double common) {
        double freshA = Math.log1p(recency.strength(a));
        double freshB = Math.log1p(recency.strength(b));
        double degrees = Math.abs(Math.log1p(network.degree(a)) - Math.log1p(network.degree(b)));
        double years = Math.abs(Math.log1p(recency.sinceFirst(a)) - Math.log1p(recency.sinceFirst(b)));
        double sum = BASE
                + COMMON * Math.log1p(10 * common)
                + FRESH * (freshA + freshB)
                + BOTH_FRESH * freshA * freshB
                + DEGREES_APART * degrees
                + IDLE * (recency.sinceLast(a) + recency.sinceLast(b))
                + YEARS_APART * years;
        return 1 / (1 + Math.exp(-sum));
    }
}
