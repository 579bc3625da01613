package org.coauthor.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** Ways up and down an advisor graph. Cycles do no harm. */
public final class Ascent {
    /** More lines than this are not followed. */
    static final int MOST_LINES = 10_000;

    /** A line longer than this is cut: no human lineage has as many generations. */
    static final int MOST_GENERATIONS = 1_000;

    /**
     * Lines of descent.
     *
     * @param lines at most 10,000, each of at most 1,000 people, from the earliest known ancestor to the person, the longest first
     * @param cut whether there are more
     */
    public record Lines(List<List<Integer>> lines, boolean cut) {
        /** The first of them. */
        public Lines first(int most) {
            return lines.size() <= most ? this : new Lines(lines.subList(0, most), true);
        }
    }

    private Ascent() {}

    /** A person and all ancestors by how many generations they stand above, nearest first. Cost: O(n + m). */
    public static Map<Integer, Integer> ancestors(AdvisorGraph lineage, int person, int generations) {
        return reached(new EdgeReversedGraph<>(lineage.graph()), person, generations);
    }

    /** A person and all descendants by how many generations they stand below, nearest first. Cost: O(n + m). */
    public static Map<Integer, Integer> descendants(AdvisorGraph lineage, int person, int generations) {
        return reached(lineage.graph(), person, generations);
    }

    private static Map<Integer, Integer> reached(Graph<Integer, Advising> graph, int start, int most) {
        Map<Integer, Integer> distances = new LinkedHashMap<>();
        BreadthFirstIterator<Integer, Advising> people = new BreadthFirstIterator<>(graph, start);
        while (people.hasNext()) {
            Integer person = people.next();
            if (people.getDepth(person) > most) break;
            distances.put(person, people.getDepth(person));
        }
        return distances;
    }

    /** All lines from the earliest known ancestors down to a person; a cycle ends a line. Cost: linear in what is returned. */
    public static Lines lines(AdvisorGraph lineage, int person) {
        List<List<Integer>> found = new ArrayList<>();
        climb(lineage, new LinkedHashSet<>(Set.of(person)), person, found);
        boolean cut = found.size() > MOST_LINES;
        List<List<Integer>> lines = new ArrayList<>(cut ? found.subList(0, MOST_LINES) : found);
        lines.sort(Comparator.comparing((List<Integer> line) -> -line.size()));
        return new Lines(List.copyOf(lines), cut);
    }

    private static void climb(AdvisorGraph lineage, Set<Integer> way, int top, List<List<Integer>> found) {
        if (found.size() > MOST_LINES) return;
        boolean end = true;
        for (Advising advising : lineage.graph().incomingEdgesOf(top)) {
            if (way.size() >= MOST_GENERATIONS || !way.add(advising.mentor())) continue;
            end = false;
            climb(lineage, way, advising.mentor(), found);
            way.remove(advising.mentor());
        }
        if (!end) return;
        List<Integer> line = new ArrayList<>(way);
        Collections.reverse(line);
        found.add(List.copyOf(line));
    }
}
