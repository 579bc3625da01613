package org.coauthor.procedure;

import java.util.Arrays;
import org.neo4j.procedure.Description;

/** How numbers are distributed over people, or what else they tell of; figures are not numbers where nobody has a score. */
public record Distribution(
        @Description("How many have a score: people, or what else is told of.")
        long scored,

        @Description("Pairs in the network: of co-authors, of advisor and advisee.")
        long pairs,

        @Description("The smallest score.") double min,
        @Description("The largest score.") double max,
        @Description("The mean.") double mean,
        @Description("The standard deviation.") double deviation,

        @Description("Half of them have at most this score.")
        double p50,

        @Description("Nine of ten have at most this score.") double p90,

        @Description("Ninety-nine of a hundred have at most this score.")
        double p99,

        @Description("How long it took, in milliseconds.") long millis) {

    static Distribution of(double[] scores, long pairs, long millis) {
        double[] sorted =
                Arrays.stream(scores).filter(s -> !Double.isNaN(s)).sorted().toArray();
        int n = sorted.length;
        double mean = Arrays.stream(sorted).average().orElse(Double.NaN);
        double variance = Arrays.stream(sorted)
                .map(s -> (s - mean) * (s - mean))
                .average()
                .orElse(Double.NaN);
        return new Distribution(
                n,
                pairs,
                share(sorted, 0),
                share(sorted, 1),
                mean,
                Math.sqrt(variance),
                share(sorted, 0.5),
                share(sorted, 0.9),
                share(sorted, 0.99),
                millis);
    }

    /** The smallest score that this share of people do not exceed. */
    private static double share(double[] sorted, double share) {
        if (sorted.length == 0) return Double.NaN;
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
