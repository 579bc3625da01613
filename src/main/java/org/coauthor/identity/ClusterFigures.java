package org.coauthor.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Agreement of clusters with known ones: pairwise, B-cubed (Bagga and Baldwin, 1998), K, and the F1 of each cluster's best fit. */
final class ClusterFigures {
    private double precision;
    private double recall;
    private double meanF1;
    private double cubedF1;
    private double k;
    private double clusterF1;
    private int blocks;

    /** The true and the found cluster of each mention of a block. */
    record Sides(List<String> truth, List<Integer> found) {
        void add(String person, int cluster) {
            truth.add(person);
            found.add(cluster);
        }

        void addAll(Sides other) {
            truth.addAll(other.truth);
            found.addAll(other.found);
        }
    }

    /** Adds what another was given. */
    void addAll(ClusterFigures other) {
        precision += other.precision;
        recall += other.recall;
        meanF1 += other.meanF1;
        cubedF1 += other.cubedF1;
        k += other.k;
        clusterF1 += other.clusterF1;
        blocks += other.blocks;
    }

    void add(Sides sides) {
        add(sides.truth, sides.found);
    }

    /** Adds a block: the true and the found cluster of each mention. */
    void add(List<String> truth, List<Integer> found) {
        int n = truth.size();
        Map<String, Integer> of = new HashMap<>();
        Map<Integer, Integer> to = new TreeMap<>();
        Map<Integer, Map<String, Integer>> both = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            of.merge(truth.get(i), 1, Integer::sum);
            to.merge(found.get(i), 1, Integer::sum);
            both.computeIfAbsent(found.get(i), f -> new TreeMap<>()).merge(truth.get(i), 1, Integer::sum);
        }
        double tp = 0;
        double pp = to.values().stream().mapToDouble(ClusterFigures::pairs).sum();
        double rr = of.values().stream().mapToDouble(ClusterFigures::pairs).sum();
        double cubedP = 0;
        double cubedR = 0;
        double fits = 0;
        for (Map.Entry<Integer, Map<String, Integer>> cluster : both.entrySet()) {
            int size = to.getOrDefault(cluster.getKey(), 1);
            int most = 0;
            int fewest = 0;
            for (Map.Entry<String, Integer> part : cluster.getValue().entrySet()) {
                int x = part.getValue();
                int whole = of.getOrDefault(part.getKey(), 1);
                tp += pairs(x);
                cubedP += (double) x * x / size;
                cubedR += (double) x * x / whole;
                if (x > most || (x == most && whole < fewest)) {
                    most = x;
                    fewest = whole;
                }
            }
            fits += harmonic((double) most / size, (double) most / fewest);
        }
        double p = pp == 0 ? 1 : tp / pp;
        double r = rr == 0 ? 1 : tp / rr;
        precision += p;
        recall += r;
        meanF1 += harmonic(p, r);
        cubedF1 += harmonic(cubedP / n, cubedR / n);
        k += Math.sqrt(cubedP / n * cubedR / n);
        clusterF1 += fits / to.size();
        blocks++;
    }

    private static double pairs(int n) {
        return n * (n - 1) / 2.0;
    }

    private static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    double pairwise() {
        return harmonic(precision / blocks, recall / blocks);
    }

    /** How many were added, and the means over them. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d blocks: pairwise macro P %.3f R %.3f F1 %.3f, mean F1 %.3f, B-cubed %.3f, K %.3f, cluster F1 %.3f",
                blocks,
                precision / blocks,
                recall / blocks,
                pairwise(),
                meanF1 / blocks,
                cubedF1 / blocks,
                k / blocks,
                clusterF1 / blocks);
    }
}
