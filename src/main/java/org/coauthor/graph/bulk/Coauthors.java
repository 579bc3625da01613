package org.coauthor.graph.bulk;

import java.util.Arrays;

/**
 * COAUTHORED_WITH of millions of works: author by author over arrays, so that no pair is held but those of the author at hand. Newman's
 * weight: each joint work adds 1/(authors-1) (Newman, PRE 64:016132, 2001). Cost: the sum of the squares of the teams; 4 bytes an
 * authorship and 24 an author.
 */
final class Coauthors {
    private final Numbers starts;
    private final int[] people;
    private final short[] years;
    private final int largestTeam;
    private final int[] worksStart;
    private final int[] worksOf;

    /**
     * @param starts where each work's authors begin in {@code people}, and where the last's end
     * @param people the authors of all works, each once a work
     * @param years of the works, 0 where not known
     * @param authors how many
     * @param largestTeam works of more authors do not count
     */
    Coauthors(Numbers starts, int[] people, short[] years, int authors, int largestTeam) {
        this.starts = starts;
        this.people = people;
        this.years = years;
        this.largestTeam = largestTeam;
        worksStart = new int[authors + 1];
        for (int w = 0; w + 1 < starts.size(); w++)
            if (counts(w)) for (int i = starts.get(w); i < starts.get(w + 1); i++) worksStart[people[i] + 1]++;
        Arrays.parallelPrefix(worksStart, Integer::sum);
        worksOf = new int[worksStart[authors]];
        int[] at = Arrays.copyOf(worksStart, authors);
        for (int w = 0; w + 1 < starts.size(); w++)
            if (counts(w)) for (int i = starts.get(w); i < starts.get(w + 1); i++) worksOf[at[people[i]]++] = w;
    }

    private boolean counts(int work) {
        int size = starts.get(work + 1) - starts.get(work);
        return size > 1 && size <= largestTeam;
    }

    /** Takes a pair. */
    interface Taker {
        /** @param firstYear 0 where no year is known */
        void pair(int one, int other, int works, double weight, int firstYear, int lastYear);
    }

    /** Hands over every pair once, the lower number first, in the order of the numbers. */
    void each(Taker taker) {
        int authors = worksStart.length - 1;
        int[] works = new int[authors];
        double[] weight = new double[authors];
        short[] first = new short[authors];
        short[] last = new short[authors];
        int[] others = new int[1 << 10];
        for (int one = 0; one < authors; one++) {
            int found = 0;
            for (int at = worksStart[one]; at < worksStart[one + 1]; at++) {
                int work = worksOf[at];
                int from = starts.get(work);
                int to = starts.get(work + 1);
                short year = years[work];
                for (int i = from; i < to; i++) {
                    int other = people[i];
                    if (other <= one) continue;
                    if (works[other]++ == 0) {
                        if (found == others.length) others = Arrays.copyOf(others, 2 * found);
                        others[found++] = other;
                        weight[other] = 0;
                        first[other] = Short.MAX_VALUE;
                        last[other] = 0;
                    }
                    weight[other] += 1.0 / (to - from - 1);
                    if (year == 0) continue;
                    if (year < first[other]) first[other] = year;
                    if (year > last[other]) last[other] = year;
                }
            }
            Arrays.sort(others, 0, found);
            for (int i = 0; i < found; i++) {
                int other = others[i];
                // twelve digits, so that the order of summing does not show
                double rounded = Math.round(weight[other] * 1e12) / 1e12;
                taker.pair(one, other, works[other], rounded, last[other] == 0 ? 0 : first[other], last[other]);
                works[other] = 0;
            }
        }
    }
}
