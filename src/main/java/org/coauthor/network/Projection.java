package org.coauthor.network;

import java.util.function.IntPredicate;

/**
 * Which works make the network, and when two people are joined.
 *
 * @param fromYear the first year, or {@link #ANY}
 * @param toYear the last year, or {@link #ANY}; with either, works without a year are left out
 * @param largestTeam works of more authors join nobody, though their authors are there; or {@link #KEPT}
 * @param leastWorks pairs with fewer joint works are not joined
 * @param works whether a work, by its number, takes part: by venue, topic or anything else; {@link #EVERY_WORK}
 */
public record Projection(int fromYear, int toYear, int largestTeam, int leastWorks, IntPredicate works) {
    /** No bound on the year. */
    public static final int ANY = Integer.MIN_VALUE;

    /** The largest team is the one that the store keeps, as for COAUTHORED_WITH. */
    public static final int KEPT = 0;

    /** Lets every work take part. */
    public static final IntPredicate EVERY_WORK = w -> true;

    /** Everything, with the bound on teams that the store keeps. */
    public static final Projection ALL = new Projection(ANY, ANY, KEPT, 1, EVERY_WORK);

    public Projection {
        if (largestTeam < KEPT)
            throw new IllegalArgumentException("the largest team must be at least 1, not " + largestTeam);
        if (leastWorks < 1) throw new IllegalArgumentException("the least works must be at least 1, not " + leastWorks);
    }

    /** The same between two years, both included. */
    public Projection years(int from, int to) {
        return new Projection(from, to, largestTeam, leastWorks, works);
    }

    /** Whether works are left out by year or by anything else; then nobody is there without a work. */
    boolean isBounded() {
        return fromYear != ANY || toYear != ANY || works != EVERY_WORK;
    }

    /** Whether a work joins its authors. */
    public boolean joins(int work, Authorships authorships) {
        return takes(work, authorships.years()[work])
                && authorships.starts()[work + 1] - authorships.starts()[work] <= largestTeam(authorships);
    }

    /** Works of more authors join nobody. */
    int largestTeam(Authorships authorships) {
        return largestTeam == KEPT ? authorships.largestTeam() : largestTeam;
    }

    /** Whether a work of this year and number takes part. */
    public boolean takes(int work, int year) {
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
