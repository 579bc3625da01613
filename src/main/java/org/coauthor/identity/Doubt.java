package org.coauthor.identity;

import java.util.List;

/**
 * Two people who may be one and are kept apart, or whose being one is not beyond doubt.
 *
 * @param person number of the first in {@link Identities}
 * @param otherPerson number of the second
 * @param one a mention of the first
 * @param other a mention of the second
 * @param probability that both are one, 0 to 1
 * @param consequence how many works a decision moves
 * @param evidence strongest first
 */
public record Doubt(
        int person,
        int otherPerson,
        Anchor one,
        Anchor other,
        double probability,
        int consequence,
        List<Evidence> evidence) {
    public Doubt {
        evidence = List.copyOf(evidence);
    }
}
