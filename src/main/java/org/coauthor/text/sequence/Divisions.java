package org.coauthor.text.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most likely ways to divide a sequence among a few labels, whatever labels the other tokens have: best-first search from the
 * last token, with the exact score of the best beginning before it. Hart, Nilsson and Raphael, "A formal basis for the heuristic
 * determination of minimum cost paths", 1968.
 */
final class Divisions {
    /** More partial divisions than this are not looked at. */
    private static final int MOST = 6_000;

    private final double[] raw;
    private final double[][] logStep;
    private final int[] edges;
    private final int labels;
    private final int once;
    /** For each label asked about itself, last all others. */
    private final int[][] kinds;
    /** The best score of the beginning up to a token and its label. */
    private final double[] best;

    /** How the tokens from one on are divided, and the best scores of them for each label of this token's kind. */
    private record Node(
            double score,
            int token,
            int kind,
            int used,
            double[] rest,
            @Nullable Node next) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            return Double.compare(other.score, score);
        }
    }

    Divisions(double[] raw, double[][] logStep, int[] edges, Asked asked) {
        this.raw = raw;
        this.logStep = logStep;
        this.edges = edges;
        labels = raw.length / edges.length;
        once = asked.once();
        kinds = kinds(asked.labels(), labels);
        best = new double[raw.length];
        System.arraycopy(raw, 0, best, 0, labels);
        for (int t = 1; t < edges.length; t++) {
            int row = t * labels;
            double[] steps = logStep[edges[t]];
            Arrays.fill(best, row, row + labels, Double.NEGATIVE_INFINITY);
            for (int x = 0; x < labels; x++)
                for (int y = 0; y < labels; y++)
                    best[row + y] = Math.max(best[row + y], best[row - labels + x] + steps[x * labels + y]);
            for (int y = 0; y < labels; y++) best[row + y] += raw[row + y];
        }
    }

    private static int[][] kinds(int[] asked, int labels) {
        int[][] kinds = new int[asked.length + 1][];
        int[] rest = new int[labels - asked.length];
        int n = 0;
        for (int y = 0; y < labels; y++) {
            int k = 0;
            while (k < asked.length && asked[k] != y) k++;
            if (k < asked.length) kinds[k] = new int[] {y};
            else rest[n++] = y;
        }
        kinds[asked.length] = rest;
        return kinds;
    }

    /** At most so many divisions, the best first, as masks of the labels that each token may have. */
    List<int[]> masks(int count) {
        List<int[]> found = new ArrayList<>();
        PriorityQueue<Node> open = new PriorityQueue<>();
        int last = edges.length - 1;
        for (int k = 0; k < kinds.length; k++)
            open.add(node(last, k, k < once ? 1 << k : 0, new double[kinds[k].length], null));
        for (int looked = 0; looked < MOST && !open.isEmpty() && found.size() < count; looked++) {
            Node node = open.remove();
            if (node.token == 0) {
                found.add(masks(node));
                continue;
            }
            for (int k = 0; k < kinds.length; k++) {
                boolean starts = k < once && k != node.kind;
                if (starts && (node.used >> k & 1) != 0) continue;
                open.add(node(node.token - 1, k, starts ? node.used | 1 << k : node.used, before(node, k), node));
            }
        }
        return found;
    }

    private int[] masks(Node first) {
        int[] masks = new int[edges.length];
        int t = 0;
        for (Node node = first; node != null; node = node.next, t++) for (int y : kinds[node.kind]) masks[t] |= 1 << y;
        return masks;
    }

    private double[] before(Node node, int kind) {
        int row = node.token * labels;
        double[] steps = logStep[edges[node.token]];
        double[] rest = new double[kinds[kind].length];
        Arrays.fill(rest, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < node.rest.length; j++) {
            int y = kinds[node.kind][j];
            double behind = raw[row + y] + node.rest[j];
            for (int i = 0; i < rest.length; i++)
                rest[i] = Math.max(rest[i], steps[kinds[kind][i] * labels + y] + behind);
        }
        return rest;
    }

    private Node node(int token, int kind, int used, double[] rest, @Nullable Node next) {
        double score = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rest.length; i++) score = Math.max(score, best[token * labels + kinds[kind][i]] + rest[i]);
        return new Node(score, token, kind, used, rest, next);
    }
}
