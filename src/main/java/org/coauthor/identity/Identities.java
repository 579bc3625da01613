package org.coauthor.identity;

import java.util.List;

/**
 * Who is who in a corpus. Works and people are numbered from 0 in the order in which the corpus first mentions them, the authors of
 * works before the people named elsewhere.
 *
 * @param workOf number of the work of each record
 * @param authorOf number of the person at each position of each record
 * @param personOf number of the person of each person mention; an unnamed subject who is not found has a number of its own
 * @param names the name to show for each person: the one decided, otherwise the fullest
 * @param works how many works
 * @param joins why mentions and records were joined
 * @param doubts what is not known, most consequential first
 */
public record Identities(
        int[] workOf,
        int[][] authorOf,
        int[] personOf,
        List<String> names,
        int works,
        List<Join> joins,
        List<Doubt> doubts) {

    /** How many people. */
    public int people() {
        return names.size();
    }
}
