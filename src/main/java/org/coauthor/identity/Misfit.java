package org.coauthor.identity;

import java.util.List;

/**
 * A work among a person's that looks like another person's of the same name.
 *
 * @param person number of the person in {@link Identities}
 * @param work number of the work
 * @param among how many other works the person has
 * @param reasons why it does not fit, in words
 */
public record Misfit(int person, int work, int among, List<String> reasons) {
    public Misfit {
        reasons = List.copyOf(reasons);
    }
}
