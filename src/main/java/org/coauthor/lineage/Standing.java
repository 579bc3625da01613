package org.coauthor.lineage;

import java.util.Map;

/**
 * What somebody's academic family counts.
 *
 * @param id stable
 * @param name natural order
 * @param doctorate its year, 0 where not known
 * @param advisors direct ones
 * @param ancestors all, over any number of generations
 * @param generationsAbove to the farthest ancestor, each by the shortest line
 * @param fecundity direct advisees
 * @param descendants all, over any number of generations
 * @param generationsBelow to the farthest descendant, each by the shortest line
 */
public record Standing(
        String id,
        String name,
        int doctorate,
        int advisors,
        int ancestors,
        int generationsAbove,
        int fecundity,
        int descendants,
        int generationsBelow) {
    /** Of one person. Cost: O(n + m). */
    public static Standing of(AdvisorGraph lineage, int person) {
        Map<Integer, Integer> above = Ascent.ancestors(lineage, person, Integer.MAX_VALUE);
        Map<Integer, Integer> below = Ascent.descendants(lineage, person, Integer.MAX_VALUE);
        return new Standing(
                lineage.ids().get(person),
                lineage.names().get(person),
                lineage.doctorates().getOrDefault(person, 0),
                lineage.graph().inDegreeOf(person),
                above.size() - 1,
                farthest(above),
                lineage.graph().outDegreeOf(person),
                below.size() - 1,
                farthest(below));
    }

    private static int farthest(Map<Integer, Integer> distances) {
        return distances.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
