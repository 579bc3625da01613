package org.coauthor.cli;

import java.util.Locale;
import org.coauthor.identity.Comparison;
import org.coauthor.identity.Evidence;

/** Evidence in words. */
final class EvidenceText {
    private EvidenceText() {}

    /** The answer as a sentence. */
    static String verdict(Comparison comparison) {
        String probable = String.format(Locale.ROOT, " (probability of one person %.2f)", comparison.probability());
        return switch (comparison.verdict()) {
            case SAME -> "same: one person" + probable;
            case DIFFERENT -> "different: kept apart as two people" + probable;
            case NOT_KNOWN -> "not known: kept apart, and listed for review" + probable;
        };
    }

    /** One reason with what it speaks for, how strongly, and its weight. */
    static String line(Evidence evidence) {
        double weight = evidence.weight();
        String way = weight == 0 ? "says nothing" : strength(Math.abs(weight)) + (weight > 0 ? " for" : " against");
        return String.format(Locale.ROOT, "%-16s %+6.2f  %s: %s", way, weight, evidence.kind(), evidence.words());
    }

    private static String strength(double weight) {
        if (weight >= Evidence.CERTAIN) return "decides";
        if (weight >= 3) return "strongly";
        return weight >= 1 ? "clearly" : "a little";
    }
}
