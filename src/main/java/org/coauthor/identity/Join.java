package org.coauthor.identity;

import java.util.List;

/**
 * Two mentions found to be one person, or two records found to be one work.
 *
 * @param what a person or a work
 * @param cluster the person's or work's number in {@link Identities}
 * @param one the first mention or record
 * @param other the second
 * @param probability that the join is right, 0 to 1
 * @param evidence strongest first
 */
public record Join(What what, int cluster, Anchor one, Anchor other, double probability, List<Evidence> evidence) {
    /** What is joined. */
    public enum What {
        PERSON,
        WORK
    }

    public Join {
        evidence = List.copyOf(evidence);
    }
}
