package org.coauthor.network.measure;

import java.util.Arrays;

/**
 * A part of a network: rows of neighbours, and for how many people of the whole network each of its vertices stands.
 *
 * @param offsets where each row begins; one more at the end
 * @param neighbours ascending within a row
 * @param vertices the number that each vertex has in the whole network
 * @param reach how many people are behind each vertex, itself among them
 */
record Rows(int[] offsets, int[] neighbours, int[] vertices, double[] reach) {
    int size() {
        return vertices.length;
    }

    /** The part induced by some of the vertices. */
    Rows without(boolean[] gone) {
        int[] place = new int[size()];
        int kept = 0;
        int arcs = 0;
        for (int v = 0; v < size(); v++) {
            place[v] = gone[v] ? -1 : kept++;
            if (!gone[v]) arcs += offsets[v + 1] - offsets[v];
        }
        int[] starts = new int[kept + 1];
        int[] row = new int[arcs];
        int[] names = new int[kept];
        double[] behind = new double[kept];
        int m = 0;
        for (int v = 0; v < size(); v++) {
            if (gone[v]) continue;
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int w = place[neighbours[a]];
                if (w >= 0) row[m++] = w;
            }
            names[place[v]] = vertices[v];
            behind[place[v]] = reach[v];
            starts[place[v] + 1] = m;
        }
        return new Rows(starts, Arrays.copyOf(row, m), names, behind);
    }
}
