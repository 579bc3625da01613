package org.coauthor.identity;

import java.util.function.IntUnaryOperator;

/** Numbers gathered by the group they belong to, in two arrays. */
final class Grouped {
    private final int[] start;
    private final int[] values;

    private Grouped(int[] start, int[] values) {
        this.start = start;
        this.values = values;
    }

    /**
     * Gathers values; those of a group stay in their order.
     *
     * @param group from 0, or -1 for a value that belongs nowhere
     */
    static Grouped of(int[] values, IntUnaryOperator group, int groups) {
        int[] start = new int[groups + 1];
        for (int value : values) {
            int g = group.applyAsInt(value);
            if (g >= 0) start[g + 1]++;
        }
        for (int g = 0; g < groups; g++) start[g + 1] += start[g];
        int[] next = start.clone();
        int[] sorted = new int[start[groups]];
        for (int value : values) {
            int g = group.applyAsInt(value);
            if (g >= 0) sorted[next[g]++] = value;
        }
        return new Grouped(start, sorted);
    }

    int groups() {
        return start.length - 1;
    }

    /** The first place of a group. */
    int from(int group) {
        return start[group];
    }

    /** The place after the last of a group. */
    int to(int group) {
        return start[group + 1];
    }

    int size(int group) {
        return start[group + 1] - start[group];
    }

    int value(int place) {
        return values[place];
    }

    /** The values of a group. */
    int[] values(int group) {
        return java.util.Arrays.copyOfRange(values, start[group], start[group + 1]);
    }
}
