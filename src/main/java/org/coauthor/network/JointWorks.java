package org.coauthor.network;

import java.util.Arrays;

/** Collects what one author wrote with each other one. Not for several threads at once. */
final class JointWorks {
    private final int[] works;
    private final double[] weights;
    private final short[] first;
    private final short[] last;
    private int[] others = new int[64];
    private int count;

    JointWorks(int vertices) {
        works = new int[vertices];
        weights = new double[vertices];
        first = new short[vertices];
        last = new short[vertices];
    }

    /** Notes one joint work; year 0 is not known. */
    void add(int other, double weight, short year) {
        if (works[other]++ == 0) {
            if (count == others.length) others = Arrays.copyOf(others, 2 * count);
            others[count++] = other;
            weights[other] = 0;
            first[other] = year;
            last[other] = year;
        }
        weights[other] += weight;
        if (year == 0) return;
        if (first[other] == 0 || year < first[other]) first[other] = year;
        if (year > last[other]) last[other] = year;
    }

    /** Gives away all pairs with enough joint works, in order, and begins anew. */
    void drain(Projecting.Part part, int leastWorks) {
        Arrays.sort(others, 0, count);
        for (int i = 0; i < count; i++) {
            int other = others[i];
            if (works[other] >= leastWorks) part.add(other, works[other], weights[other], first[other], last[other]);
            works[other] = 0;
        }
        count = 0;
    }
}
