package org.coauthor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Derives COAUTHORED_WITH, one a pair, with Newman's weight: each joint work adds 1/(authors-1) (Newman, PRE 64:016132, 2001). */
final class Coauthorship {
    /**
     * The authors of one work.
     *
     * @param authors ids without repeats
     * @param year of the work, if known
     */
    record Team(List<String> authors, @Nullable Integer year) {}

    private record Pair(String first, String second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    private static final class Joint {
        private long works;
        private double weight;
        private int firstYear = Integer.MAX_VALUE;
        private int lastYear = Integer.MIN_VALUE;

        private void add(int authors, @Nullable Integer year) {
            works++;
            weight += 1.0 / (authors - 1);
            if (year == null) return;
            firstYear = Math.min(firstYear, year);
            lastYear = Math.max(lastYear, year);
        }

        private Map<String, Object> properties() {
            Map<String, Object> properties = new TreeMap<>();
            properties.put("works", works);
            // twelve digits, so that the order of summing does not show
            properties.put("weight", Math.round(weight * 1e12) / 1e12);
            if (lastYear >= firstYear) {
                properties.put("firstYear", (long) firstYear);
                properties.put("lastYear", (long) lastYear);
            }
            return properties;
        }
    }

    private Coauthorship() {}

    /** The relationships that follow from all works. */
    static List<GraphEdge> of(List<Team> teams, int largestTeam) {
        Map<Pair, Joint> pairs = new TreeMap<>();
        for (Team team : teams) {
            List<String> authors = team.authors();
            if (authors.size() > largestTeam) continue;
            for (int i = 0; i < authors.size(); i++)
                for (int j = i + 1; j < authors.size(); j++)
                    pairs.computeIfAbsent(pair(authors.get(i), authors.get(j)), k -> new Joint())
                            .add(authors.size(), team.year());
        }
        List<GraphEdge> edges = new ArrayList<>();
        pairs.forEach((pair, joint) -> edges.add(
                new GraphEdge("COAUTHORED_WITH", "Author", pair.first(), "Author", pair.second(), joint.properties())));
        return edges;
    }

    private static Pair pair(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
}
