package org.coauthor.identity;

import java.util.List;

/**
 * What speaks for and against two people being one, or for one person's mentions belonging together.
 *
 * @param verdict what the store says now
 * @param probability that both are one, 0 to 1, by the evidence of names and works alone
 * @param evidence strongest first; positive weights speak for one person, negative ones for two
 */
public record Comparison(Verdict verdict, double probability, List<Evidence> evidence) {
    /** The three answers. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        NOT_KNOWN
    }

    public Comparison {
        evidence = List.copyOf(evidence);
    }
}
