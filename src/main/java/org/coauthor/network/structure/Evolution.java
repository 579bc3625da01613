package org.coauthor.network.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Projection;
import org.coauthor.network.Workers;

/**
 * How a network grew, year by year: it holds everyone and every pair from their first work on. Works without a year are left out.
 *
 * @param years one from the first year to the last
 * @param densification the exponent a of pairs ~ people^a over the years (least squares of the logarithms; years without pairs are left
 *     out); above 1 the network becomes denser. Not a number for fewer than two sizes. Source: Leskovec, Kleinberg and Faloutsos, TKDD
 *     1(1), 2007
 */
public record Evolution(List<Year> years, double densification) {
    /**
     * The network at the end of a year.
     *
     * @param works of this year
     * @param newcomers people whose first work is of this year
     * @param newPairs pairs whose first joint work is of this year
     * @param amongNewcomers new pairs of two newcomers
     * @param people all so far
     * @param pairs all so far
     * @param giant people in the largest component
     * @param meanDegree co-authors a person
     */
    public record Year(
            int year,
            int works,
            int newcomers,
            int newPairs,
            int amongNewcomers,
            int people,
            int pairs,
            int giant,
            double meanDegree) {}

    /** Of the works that take part in a projection. Cost: that of the projection, and O(m log n). */
    public static Evolution of(Authorships authorships, Projection projection, Workers workers) {
        Projection dated =
                projection.fromYear() == Projection.ANY ? projection.years(1, projection.toYear()) : projection;
        CollaborationNetwork network = dated.of(authorships, workers);
        Map<String, Integer> vertex = new HashMap<>();
        for (int v = 0; v < network.vertices(); v++)
            vertex.put(network.people().ids().get(v), v);
        int[] first = new int[network.vertices()];
        Arrays.fill(first, Integer.MAX_VALUE);
        Map<Integer, Integer> works = new HashMap<>();
        for (int w = 0; w < authorships.works().size(); w++) {
            workers.step(w, authorships.works().size());
            int year = authorships.years()[w];
            if (!dated.takes(w, year)) continue;
            works.merge(year, 1, Integer::sum);
            for (int i = authorships.starts()[w]; i < authorships.starts()[w + 1]; i++) {
                int v = vertex.getOrDefault(
                        authorships.people().ids().get(authorships.authors()[i]), -1);
                if (v >= 0) first[v] = Math.min(first[v], year);
            }
        }
        List<Year> years = new Growth(network, first).years(works);
        return new Evolution(years, slope(years));
    }

    private static double slope(List<Year> years) {
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (Year year : years) {
            if (year.pairs() == 0) continue;
            double x = Math.log(year.people());
            double y = Math.log(year.pairs());
            count++;
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
        }
        double spread = count * sumXX - sumX * sumX;
        return count < 2 || spread <= 1e-9 ? Double.NaN : (count * sumXY - sumX * sumY) / spread;
    }

    /** Joins people in the order of the years. */
    private static final class Growth {
        private final CollaborationNetwork network;
        private final int[] first;
        private final int[] parent;
        private final int[] size;
        private int giant;

        Growth(CollaborationNetwork network, int[] first) {
            this.network = network;
            this.first = first;
            parent = new int[first.length];
            size = new int[first.length];
            Arrays.setAll(parent, v -> v);
            Arrays.fill(size, 1);
        }

        List<Year> years(Map<Integer, Integer> works) {
            List<Year> years = new ArrayList<>();
            if (works.isEmpty()) return years;
            int from = works.keySet().stream().min(Integer::compare).orElseThrow();
            int to = works.keySet().stream().max(Integer::compare).orElseThrow();
            int[] newcomers = new int[to - from + 1];
            for (int year : first) newcomers[year - from]++;
            int[][] edges = edgesByYear(from, to);
            int people = 0;
            int pairs = 0;
            for (int year = from; year <= to; year++) {
                people += newcomers[year - from];
                pairs += edges[year - from].length;
                if (people > 0) giant = Math.max(giant, 1);
                int fresh = 0;
                for (int e : edges[year - from]) {
                    int a = network.lower(e);
                    int b = network.higher(a, e);
                    if (first[a] == year && first[b] == year) fresh++;
                    join(a, b);
                }
                years.add(new Year(
                        year,
                        works.getOrDefault(year, 0),
                        newcomers[year - from],
                        edges[year - from].length,
                        fresh,
                        people,
                        pairs,
                        giant,
                        people == 0 ? 0 : 2.0 * pairs / people));
            }
            return years;
        }

        private int[][] edgesByYear(int from, int to) {
            short[] firstYears = network.pairs().firstYears();
            int[] counts = new int[to - from + 1];
            for (int e = 0; firstYears != null && e < firstYears.length; e++) counts[firstYears[e] - from]++;
            int[][] edges = new int[counts.length][];
            for (int y = 0; y < counts.length; y++) edges[y] = new int[counts[y]];
            for (int e = network.edges() - 1; firstYears != null && e >= 0; e--)
                edges[firstYears[e] - from][--counts[firstYears[e] - from]] = e;
            return edges;
        }

        private void join(int a, int b) {
            int x = root(a);
            int y = root(b);
            if (x == y) return;
            parent[y] = x;
            size[x] += size[y];
            giant = Math.max(giant, size[x]);
        }

        private int root(int vertex) {
            int v = vertex;
            while (parent[v] != v) {
                parent[v] = parent[parent[v]];
                v = parent[v];
            }
            return v;
        }
    }
}
