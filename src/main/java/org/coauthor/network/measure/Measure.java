package org.coauthor.network.measure;

import java.util.Locale;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/** The measures by which people are ranked. */
public enum Measure implements Defined {
    DEGREE("with how many people someone wrote", "Freeman, Social Networks 1, 1979", "O(n)", PersonScores::degree),
    STRENGTH(
            "sum of the weights of someone's pairs: with Newman's weights the works written with others",
            "Newman, PRE 64, 016132, 2001",
            "O(n + m)",
            Strength::new),
    BETWEENNESS(
            "on how many shortest paths between two others someone lies, each pair once, equally short paths sharing it",
            "Freeman, Sociometry 40, 1977; Brandes, J. Math. Sociology 25, 2001; Sariyuce et al., SDM 2013",
            "O(n m) of what is left without cut points, twins and side vertices; estimated from k sources O(k (n + m))",
            Betweenness::new),
    WEIGHTED_BETWEENNESS(
            "the same, where a step is as long as one over the weight of the pair",
            "Brandes, J. Math. Sociology 25, 2001; Newman, PRE 64, 016132, 2001",
            "O(n m log n)",
            WeightedBetweenness::new),
    CLOSENESS(
            "how near everybody is: (r/(n-1)) r/d with r people reached at distances that sum up to d",
            "Wasserman and Faust, Social Network Analysis, 1994",
            "O(n (n + m) / 64) word operations a level",
            PersonScores::closeness),
    HARMONIC(
            "sum of 1/distance to all others",
            "Marchiori and Latora, Physica A 285, 2000; Boldi and Vigna, Internet Math. 10, 2014",
            "O(n (n + m) / 64) word operations a level; estimated by HyperBall O(n + m) a level",
            PersonScores::harmonic),
    ECCENTRICITY(
            "distance to the farthest person who can be reached",
            "Hage and Harary, Social Networks 17, 1995",
            "O(n (n + m) / 64) word operations a level",
            PersonScores::eccentricity),
    PAGERANK(
            "how often a walker is there who goes from co-author to co-author and now and then begins anew anywhere",
            "Brin and Page, WWW 1998",
            "O(n + m) an iteration",
            PageRank::new),
    EIGENVECTOR(
            "central is who writes with central people: the eigenvector of the largest eigenvalue, of length 1",
            "Bonacich, J. Math. Sociology 2, 1972; Knyazev, SIAM J. Sci. Comput. 23(2), 2001",
            "O(n + m) an iteration",
            Eigenvector::new),
    HITS(
            "hubs and authorities, one score without directions",
            "Kleinberg, J. ACM 46(5), 1999",
            "O(n + m) an iteration",
            Hits::new),
    KATZ(
            "number of walks that end there, each step worth a factor less",
            "Katz, Psychometrika 18, 1953",
            "O(n + m) an iteration",
            Katz::new),
    CLUSTERING(
            "share of someone's pairs of co-authors who wrote together; 0 below two co-authors",
            "Watts and Strogatz, Nature 393, 1998",
            "O(m^1.5), near linear on such networks",
            PersonScores::clustering),
    TRIANGLES(
            "triangles of co-authors that someone is in",
            "Schank and Wagner, WEA 2005; Latapy, TCS 407, 2008",
            "O(m^1.5), near linear on such networks",
            PersonScores::triangles),
    CORENESS(
            "the largest k for which someone is among people who all have k co-authors among themselves",
            "Seidman, Social Networks 5, 1983",
            "O(n + m)",
            PersonScores::coreness),
    CONSTRAINT(
            "how much someone's co-authors are tied to each other, so that few bring anything new, by weights",
            "Burt, Structural Holes, 1992",
            "O(sum of squared degrees)",
            PersonScores::constraint),
    EFFECTIVE_SIZE(
            "how many co-authors someone has who do not repeat each other, by weights",
            "Burt, Structural Holes, 1992",
            "O(sum of squared degrees)",
            PersonScores::effectiveSize);

    private interface Maker {
        VertexScores make(CollaborationNetwork network, Workers workers);
    }

    private final String definition;
    private final String source;
    private final String cost;
    private final Maker maker;

    Measure(String definition, String source, String cost, Maker maker) {
        this.definition = definition;
        this.source = source;
        this.cost = cost;
        this.maker = maker;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String cost() {
        return cost;
    }

    /** The name that users give: {@code effective-size}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scores of a network; computed when first asked for. */
    public VertexScores of(CollaborationNetwork network, Workers workers) {
        return maker.make(network, workers);
    }
}
