package org.coauthor.graph.bulk;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Who was where, with the years of the works that say so; one row a person and place. Eight bytes a statement. */
final class Places {
    private static final int PLACE_BITS = 25;
    private static final int YEAR_BITS = 12;

    private long[] all = new long[1 << 10];
    private int size;

    /** @param year 0 where not known */
    void add(int person, int place, int year) {
        if (size == all.length) all = Arrays.copyOf(all, size + (size >> 1));
        all[size++] = ((long) person << PLACE_BITS | place) << YEAR_BITS | year;
    }

    /** Takes a person, a place and the first and last year, 0 where none is known. */
    interface Taker {
        void place(int person, int place, int from, int to);
    }

    /** Hands over all, in the order of people and places. */
    void each(IntUnaryOperator people, Taker taker) {
        long below = (1L << PLACE_BITS + YEAR_BITS) - 1;
        for (int i = 0; i < size; i++) {
            long person = people.applyAsInt((int) (all[i] >>> PLACE_BITS + YEAR_BITS));
            all[i] = person << PLACE_BITS + YEAR_BITS | all[i] & below;
        }
        Arrays.parallelSort(all, 0, size);
        int mask = (1 << YEAR_BITS) - 1;
        for (int i = 0; i < size; ) {
            int end = i;
            int from = 0;
            for (; end < size && all[end] >>> YEAR_BITS == all[i] >>> YEAR_BITS; end++)
                if (from == 0) from = (int) all[end] & mask;
            taker.place(
                    (int) (all[i] >>> PLACE_BITS + YEAR_BITS),
                    (int) (all[i] >>> YEAR_BITS) & (1 << PLACE_BITS) - 1,
                    from,
                    (int) all[end - 1] & mask);
            i = end;
        }
    }
}
