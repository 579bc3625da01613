package org.coauthor.network.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coauthor.network.Workers;
import org.coauthor.network.structure.Blocks;

/**
 * Divides a part of a network at its cut points. Whoever lies behind a cut point, seen from a block, is counted in the cut point's
 * reach there; the paths between different sides of a cut point all pass it and are counted here. Source: Puzis, Zilberman, Elovici,
 * Dolev and Brandes, ASONAM 2012; Sariyuce, Saule, Kaya and Catalyurek, SDM 2013. Cost: O(n + m).
 */
final class Decomposition {
    private final Rows rows;
    private final Blocks blocks;
    private final double[] hanging;
    private final double[] squares;
    private final double[] below;
    private final double[] whole;
    private final int[] home;

    private Decomposition(Rows rows, Workers workers) {
        this.rows = rows;
        blocks = new Blocks(rows.offsets(), rows.neighbours(), workers);
        hanging = new double[rows.size()];
        squares = new double[rows.size()];
        below = new double[blocks.count()];
        whole = new double[blocks.count()];
        home = new int[rows.size()];
        Arrays.fill(home, -1);
    }

    /** The blocks of three people or more; what passes cut points is added to the scores of the whole network. */
    static List<Rows> of(Rows rows, double[] scores, Workers workers) {
        Decomposition parts = new Decomposition(rows, workers);
        parts.weigh();
        parts.scoreCutPoints(scores);
        return parts.rows();
    }

    private void weigh() {
        int[] component = new int[blocks.count()];
        for (int b = 0; b < blocks.count(); b++) {
            for (int i = 1; i < blocks.size(b); i++) {
                int v = blocks.member(b, i);
                home[v] = b;
                below[b] += rows.reach()[v] + hanging[v];
            }
            int top = blocks.member(b, 0);
            hanging[top] += below[b];
            squares[top] += below[b] * below[b];
        }
        for (int b = blocks.count() - 1; b >= 0; b--) {
            int top = blocks.member(b, 0);
            component[b] = home[top] < 0 ? top : component[home[top]];
            whole[b] = rows.reach()[component[b]] + hanging[component[b]];
        }
    }

    private void scoreCutPoints(double[] scores) {
        for (int v = 0; v < rows.size(); v++) {
            if (hanging[v] == 0) continue;
            double above = home[v] < 0 ? 0 : whole[home[v]] - rows.reach()[v] - hanging[v];
            double others = above + hanging[v];
            scores[rows.vertices()[v]] += (others * others - squares[v] - above * above) / 2;
        }
    }

    /** The block that an edge is in: the home of the end that hangs below, or of both. */
    private int blockOf(int v, int w) {
        if (home[v] < 0) return home[w];
        if (home[w] < 0 || home[v] == home[w] || blocks.member(home[v], 0) == w) return home[v];
        return home[w];
    }

    private List<Rows> rows() {
        int n = rows.size();
        int[] starts = new int[blocks.count() + 1];
        int[] offsets = rows.offsets();
        int[] neighbours = rows.neighbours();
        for (int v = 0; v < n; v++)
            for (int a = offsets[v]; a < offsets[v + 1]; a++) starts[blockOf(v, neighbours[a]) + 1]++;
        for (int b = 0; b < blocks.count(); b++) starts[b + 1] += starts[b];
        int[] cursor = Arrays.copyOf(starts, blocks.count());
        int[] from = new int[neighbours.length];
        int[] to = new int[neighbours.length];
        for (int v = 0; v < n; v++)
            for (int a = offsets[v]; a < offsets[v + 1]; a++) {
                int at = cursor[blockOf(v, neighbours[a])]++;
                from[at] = v;
                to[at] = neighbours[a];
            }
        List<Rows> parts = new ArrayList<>();
        int[] place = new int[n];
        for (int b = 0; b < blocks.count(); b++)
            if (blocks.size(b) > 2) parts.add(rows(b, starts[b], starts[b + 1], from, to, place));
        return parts;
    }

    private Rows rows(int block, int begin, int end, int[] from, int[] to, int[] place) {
        int size = blocks.size(block);
        int[] members = new int[size];
        for (int i = 0; i < size; i++) members[i] = blocks.member(block, i);
        int top = members[0];
        double topReach = whole[block] - below[block];
        Arrays.sort(members);
        int[] vertices = new int[size];
        double[] reach = new double[size];
        for (int i = 0; i < size; i++) {
            int v = members[i];
            place[v] = i;
            vertices[i] = rows.vertices()[v];
            reach[i] = v == top ? topReach : rows.reach()[v] + hanging[v];
        }
        int[] offsets = new int[size + 1];
        int[] neighbours = new int[end - begin];
        for (int i = begin; i < end; i++) {
            offsets[place[from[i]] + 1]++;
            neighbours[i - begin] = place[to[i]];
        }
        for (int v = 0; v < size; v++) offsets[v + 1] += offsets[v];
        return new Rows(offsets, neighbours, vertices, reach);
    }
}
