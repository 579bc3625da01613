package org.coauthor.network.link;

import java.util.Arrays;
import org.coauthor.network.CollaborationNetwork;

/**
 * How fresh the ties of a network are in its last year: a tie whose last joint work is t years old counts e^(-t/3). Where no year is
 * known every tie is fresh. The arrays are read only.
 */
final class Recency {
    private static final double YEARS = 3;
    private static final double OLDEST = 20;

    private final double[] ofPlace;
    private final double[] strength;
    private final double[] last;
    private final double[] first;

    /** Cost: O(n + m). */
    Recency(CollaborationNetwork network) {
        int n = network.vertices();
        short[] firstYears = network.pairs().firstYears();
        short[] lastYears = network.pairs().lastYears();
        int now = 0;
        if (lastYears != null) for (short year : lastYears) now = Math.max(now, year);
        int[] edges = network.edgesOfPlaces();
        ofPlace = new double[edges.length];
        strength = new double[n];
        last = new double[n];
        first = new double[n];
        Arrays.fill(last, OLDEST);
        for (int v = 0; v < n; v++)
            for (int a = network.offsets()[v]; a < network.offsets()[v + 1]; a++) {
                double age = lastYears == null || now == 0 ? 0 : age(now, lastYears[edges[a]]);
                ofPlace[a] = Math.exp(-age / YEARS);
                strength[v] += ofPlace[a];
                last[v] = Math.min(last[v], age);
                if (firstYears != null && now > 0 && firstYears[edges[a]] > 0)
                    first[v] = Math.max(first[v], now - firstYears[edges[a]]);
            }
    }

    private static double age(int now, short year) {
        return year == 0 ? OLDEST : Math.min(OLDEST, now - year);
    }

    /** For each place in the network's neighbours how fresh that tie is, above 0 and at most 1. */
    double[] ofPlace() {
        return ofPlace;
    }

    /** The sum over someone's ties. */
    double strength(int vertex) {
        return strength[vertex];
    }

    /** Years since someone's last joint work, at most 20; 20 where there is none. */
    double sinceLast(int vertex) {
        return last[vertex];
    }

    /** Years since someone's first joint work, 0 where not known. */
    double sinceFirst(int vertex) {
        return first[vertex];
    }
}
