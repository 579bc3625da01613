package org.coauthor.identity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is who as it was found before. That stands while new mentions are resolved against it: earlier people are found to be one only by
 * what leaves no doubt or through a new mention, and never fall apart.
 *
 * @param authorOf number of the earlier person at each position of each record, -1 where the mention is new
 * @param personOf number of the earlier person of each person mention, -1 where it is new
 * @param partly the earlier people of whom the corpus lacks mentions; two of these are never found to be one
 * @param names all names that people bear, in the corpus or not: how common a name is counts by these
 */
public record Standing(int[][] authorOf, int[] personOf, BitSet partly, List<String> names) {
    /** The constraint group of people who stand; above all others. */
    private static final int GROUP = Integer.MAX_VALUE;

    private int earlier(Mentions mentions, int mention) {
        if (mention >= mentions.authors()) return personOf[mention - mentions.authors()];
        return authorOf[mentions.record[mention]][mentions.position(mention)];
    }

    /** Joins the mentions of each earlier person. */
    void join(Mentions mentions, Resolution resolution) {
        int people = IntStream.concat(Arrays.stream(authorOf).flatMapToInt(Arrays::stream), Arrays.stream(personOf))
                .max()
                .orElse(-1);
        int[] first = new int[people + 1];
        Arrays.fill(first, -1);
        Evidence known = Evidence.certain("earlier", "found to be one person before");
        for (int m = 0; m < mentions.count; m++) {
            int person = earlier(mentions, m);
            if (person < 0) continue;
            if (first[person] < 0) first[person] = m;
            else resolution.join(first[person], m, 1, known);
        }
        for (int person = partly.nextSetBit(0); person >= 0; person = partly.nextSetBit(person + 1))
            if (person < first.length && first[person] >= 0)
                resolution.clusters().label(first[person], GROUP, person);
    }

    /** Lets everybody stand who is without a new mention. */
    void settle(Mentions mentions, Resolution resolution) {
        boolean[] open = new boolean[mentions.count];
        for (int m = 0; m < mentions.count; m++) if (earlier(mentions, m) < 0) open[resolution.find(m)] = true;
        for (int m = 0; m < mentions.count; m++)
            if (resolution.find(m) == m && !open[m] && !stands(resolution.clusters(), m))
                resolution.clusters().label(m, GROUP, earlier(mentions, m));
    }

    /** Whether a person was found before and has no new mention. */
    static boolean stands(Clusters clusters, int mention) {
        long[] labels = clusters.labels(mention);
        return labels.length > 0 && labels[labels.length - 1] >>> 32 == GROUP;
    }
}
