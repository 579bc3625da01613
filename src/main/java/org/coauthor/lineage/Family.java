package org.coauthor.lineage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of an advisor graph, to be shown: some people and all relations among them.
 *
 * @param lineage the whole
 * @param focus whom it is about, one or two
 * @param generations each person's generation: advisors above 0 are negative, advisees positive
 * @param relations by mentor and mentee
 */
public record Family(
        AdvisorGraph lineage, List<Integer> focus, Map<Integer, Integer> generations, List<Advising> relations) {

    /** A person's ancestors and descendants over so many generations. Cost: O(n + m). */
    public static Family around(AdvisorGraph lineage, int person, int up, int down) {
        Map<Integer, Integer> generations = new TreeMap<>(Ascent.descendants(lineage, person, down));
        Ascent.ancestors(lineage, person, up).forEach((v, distance) -> generations.putIfAbsent(v, -distance));
        return of(lineage, List.of(person), generations);
    }

    /** Two people and those on the ways between them. */
    public static Family of(Kinship kinship) {
        Map<Integer, Integer> generations = new TreeMap<>();
        int generation = 0;
        List<Kinship.Step> path = kinship.path();
        for (int i = 0; i < path.size(); i++) {
            if (i > 0) generation += path.get(i).down() ? 1 : -1;
            generations.put(path.get(i).person(), generation);
        }
        for (int end : List.of(kinship.first(), kinship.second())) generations.putIfAbsent(end, 0);
        for (Kinship.Ancestor ancestor : kinship.nearest()) {
            List<List<Integer>> ways = List.of(ancestor.wayToFirst(), ancestor.wayToSecond());
            for (List<Integer> way : ways)
                for (int i = 0; i < way.size(); i++)
                    generations.putIfAbsent(
                            way.get(i), i - ancestor.wayToFirst().size() + 1);
        }
        return of(kinship.lineage(), List.of(kinship.first(), kinship.second()), generations);
    }

    private static Family of(AdvisorGraph lineage, List<Integer> focus, Map<Integer, Integer> generations) {
        Collection<Integer> people = generations.keySet();
        List<Advising> relations = people.stream()
                .flatMap(v -> lineage.graph().outgoingEdgesOf(v).stream())
                .filter(e -> people.contains(e.mentee()))
                .toList();
        return new Family(lineage, focus, Collections.unmodifiableMap(generations), relations);
    }

    String name(int person) {
        return lineage.names().get(person);
    }
}
