package org.coauthor.network;

import java.util.function.IntPredicate;

/**
 * Which works make the network, and when two people are joined.
 *
 * @param fromYear the first year, or {@link #ANY}
 * @param toYear the last year, or {@link #ANY}; with either, works without a year are left out
 * @param largestTeam works of more authors join nobody, though their authors are there
 * @param leastWorks pairs with fewer joint works are not joined
 * @param works whether a work, by its number, takes part: by venue, topic or anything else
 */
public record Projection(int fromYear, int toYear, int largestTeam, int leastWorks, IntPredicate works) {
    /** No bound on the year. */
    public static final int ANY = Integer.MIN_VALUE;

    /** Works of more authors join nobody unless told otherwise. */
    public static final int LARGEST_TEAM_DEFAULT = 100;

    /** Everything, with the default bound on teams. */
    public static final Projection ALL = new Projection(ANY, ANY, LARGEST_TEAM_DEFAULT, 1, w -> true);

    public Projection {
        if (largestTeam < 1)
            throw new IllegalArgumentException("the largest team must be at least 1, not " + largestTeam);
        if (leastWorks < 1) throw new IllegalArgumentException("the least works must be at least 1, not " + leastWorks);
    }

    /** The same between two years, both included. */
    public Projection years(int from, int to) {
        return new Projection(from, to, largestTeam, leastWorks, works);
    }

    /** Whether a work of this year and number takes part. */
    boolean takes(int work, int year) {
        if (fromYear != ANY && (year == 0 || year < fromYear)) return false;
        if (toYear != ANY && (year == 0 || year > toYear)) return false;
        return works.test(work);
    }

    /**
     * The network of these authorships. With any bound on years or works only the authors of works that take part are there. Cost: O(a +
     * sum of squared team sizes), in parallel.
     */
    public CollaborationNetwork of(Authorships authorships, Workers workers) {
        return new Projecting(this, authorships).network(workers);
    }
}
