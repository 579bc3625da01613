package org.coauthor.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which groups each vertex belongs to: institutions, countries, topics.
 *
 * @param groups numbered from 0
 * @param ties for each vertex its groups, in the order in which they were read
 */
public record Belonging(Catalogue groups, List<List<Tie>> ties) {
    /**
     * One group of one vertex.
     *
     * @param group its number
     * @param count how often it was stated, at least 1
     * @param from the first year, 0 where not known
     * @param to the last year, 0 where not known or still so
     */
    public record Tie(int group, int count, int from, int to) {
        /** Whether it may hold in a year; years that are not known hold always. */
        public boolean holds(int year) {
            return year == 0 || (from == 0 || from <= year) && (to == 0 || year <= to);
        }
    }

    /**
     * The topics of people's works that take part in a projection, by the number of works. Cost: linear in authorships times topics.
     *
     * @param people some of the authors
     */
    public static Belonging topics(Authorships from, Projection projection, People people, Workers workers) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int v = 0; v < people.size(); v++) numbers.put(people.ids().get(v), v);
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (int v = 0; v < people.size(); v++) counts.add(new TreeMap<>());
        Assignment topics = from.topics();
        for (int w = 0; w < from.works().size(); w++) {
            workers.step(w, from.works().size());
            if (!projection.takes(w, from.years()[w])) continue;
            for (int i = from.starts()[w]; i < from.starts()[w + 1]; i++) {
                Integer v = numbers.get(from.people().ids().get(from.authors()[i]));
                if (v == null) continue;
                for (int t = topics.starts()[w]; t < topics.starts()[w + 1]; t++)
                    counts.get(v).merge(topics.numbers()[t], 1, Integer::sum);
            }
        }
        List<List<Tie>> ties = new ArrayList<>();
        for (Map<Integer, Integer> own : counts)
            ties.add(own.entrySet().stream()
                    .map(e -> new Tie(e.getKey(), e.getValue(), 0, 0))
                    .toList());
        return new Belonging(topics.things(), ties);
    }

    /**
     * The institutions that people are affiliated with. Cost: linear.
     *
     * @param people some of the authors
     */
    public static Belonging institutions(Authorships from, People people) {
        Affiliations stated = from.affiliations();
        return new Belonging(stated.institutions().things(), ties(from, people, stated::ties));
    }

    /**
     * The countries of the institutions that people are affiliated with, where known. Cost: linear.
     *
     * @param people some of the authors
     */
    public static Belonging countries(Authorships from, People people) {
        Affiliations stated = from.affiliations();
        return new Belonging(stated.countries().things(), ties(from, people, stated::countryTies));
    }

    private static List<List<Tie>> ties(Authorships from, People people, IntFunction<List<Tie>> ofAuthor) {
        return IntStream.of(from.places(people)).mapToObj(ofAuthor).toList();
    }

    /** The vertices of each group, ascending, nobody twice. Cost: linear. */
    public int[][] members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) members.add(new ArrayList<>());
        for (int v = 0; v < ties.size(); v++)
            for (Tie tie : ties.get(v)) {
                List<Integer> own = members.get(tie.group());
                if (own.isEmpty() || own.get(own.size() - 1) != v) own.add(v);
            }
        return members.stream()
                .map(m -> m.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** For each vertex the one group that it belongs to most often, the first of equals, or -1. */
    public int[] main() {
        int[] main = new int[ties.size()];
        for (int v = 0; v < main.length; v++) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (Tie tie : ties.get(v)) counts.merge(tie.group(), tie.count(), Integer::sum);
            main[v] = -1;
            for (Tie tie : ties.get(v))
                if (main[v] < 0 || counts.getOrDefault(tie.group(), 0) > counts.getOrDefault(main[v], 0))
                    main[v] = tie.group();
        }
        return main;
    }

    /**
     * The same works with groups in the place of their authors, each once a work, where the author belongs to the group in the work's
     * year: the network of institutions or countries. Cost: linear in authorships times groups.
     */
    public Authorships inPlaceOf(Authorships from, Workers workers) {
        int works = from.starts().length - 1;
        int[] starts = new int[works + 1];
        List<Integer> teams = new ArrayList<>();
        for (int w = 0; w < works; w++) {
            workers.step(w, works);
            int begin = starts[w];
            for (int i = from.starts()[w]; i < from.starts()[w + 1]; i++)
                for (Tie tie : ties.get(from.authors()[i]))
                    if (tie.holds(from.years()[w])
                            && !teams.subList(begin, teams.size()).contains(tie.group())) teams.add(tie.group());
            starts[w + 1] = teams.size();
        }
        return from.by(
                new People(groups.ids(), groups.names()),
                starts,
                teams.stream().mapToInt(Integer::intValue).toArray());
    }
}
