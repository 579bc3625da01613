package org.coauthor.network.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Workers;

/**
 * Whether people write with their like: pairs by the groups of their two ends. Pairs with an end of no known group are left out.
 * Source: Newman, PRE 67, 026126, 2003. Cost: O(m), and the square of the groups that meet.
 *
 * @param assortativity (sum of e(ii) - sum of a(i)^2) / (1 - sum of a(i)^2), with e(ij) the share of ends of pairs that join groups i and
 *     j, and a(i) the share of ends in group i; at most 1, 0 by chance; not a number where all ends are in one group
 * @param pairs how many pairs have both groups known
 * @param cells the groups that meet, most pairs first
 */
public record Mixing(double assortativity, int pairs, List<Cell> cells) {
    /**
     * Pairs between two groups.
     *
     * @param low the group with the lower number
     * @param high the other, or the same
     * @param pairs how many
     * @param expected how many chance would make, with as many ends in each group
     */
    public record Cell(int low, int high, int pairs, double expected) {}

    /** By any groups numbered from 0; -1 is not known. */
    public static Mixing of(CollaborationNetwork network, int[] group, Workers workers) {
        Map<Long, Integer> met = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        int pairs = 0;
        int inside = 0;
        int[] starts = network.pairs().starts();
        for (int v = 0; v < network.vertices(); v++) {
            workers.step(v, network.vertices());
            for (int e = starts[v]; e < starts[v + 1]; e++) {
                int a = group[v];
                int b = group[network.higher(v, e)];
                if (a < 0 || b < 0) continue;
                pairs++;
                if (a == b) inside++;
                met.merge((long) Math.min(a, b) << 32 | Math.max(a, b), 1, Integer::sum);
                ends.merge(a, 1, Integer::sum);
                ends.merge(b, 1, Integer::sum);
            }
        }
        double squares = 0;
        for (int count : ends.values().stream().sorted().toList()) squares += Math.pow(count / (2.0 * pairs), 2);
        List<Cell> cells = new ArrayList<>();
        double all = pairs;
        met.forEach((key, count) -> {
            int a = (int) (key >>> 32);
            int b = (int) (long) key;
            double chance = ends.getOrDefault(a, 0) * (double) ends.getOrDefault(b, 0) / (4 * all);
            cells.add(new Cell(a, b, count, a == b ? chance : 2 * chance));
        });
        cells.sort(Comparator.comparingInt((Cell c) -> -c.pairs())
                .thenComparingInt(Cell::low)
                .thenComparingInt(Cell::high));
        double r = ends.size() < 2 ? Double.NaN : (inside / (double) pairs - squares) / (1 - squares);
        return new Mixing(r, pairs, List.copyOf(cells));
    }

    /**
     * By numbers, such as degrees or years: the correlation of the two ends of a pair; from -1 to 1, not a number where it is undefined.
     * Whoever's number is not a number is left out. Source: Newman, PRL 89, 208701, 2002. Cost: O(m).
     */
    public static double correlation(CollaborationNetwork network, double[] number) {
        int[] starts = network.pairs().starts();
        double count = 0;
        double sum = 0;
        for (int v = 0; v < network.vertices(); v++)
            for (int e = starts[v]; e < starts[v + 1]; e++) {
                double both = number[v] + number[network.higher(v, e)];
                if (Double.isNaN(both)) continue;
                count++;
                sum += both;
            }
        double mean = sum / (2 * count);
        double variance = 0;
        double covariance = 0;
        for (int v = 0; v < network.vertices(); v++)
            for (int e = starts[v]; e < starts[v + 1]; e++) {
                double a = number[v] - mean;
                double b = number[network.higher(v, e)] - mean;
                if (Double.isNaN(a + b)) continue;
                variance += (a * a + b * b) / 2;
                covariance += a * b;
            }
        return variance <= 1e-12 * count * mean * mean ? Double.NaN : covariance / variance;
    }
}
