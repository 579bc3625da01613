package org.coauthor.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.graph.GraphStore;
import org.coauthor.graph.Row;
import org.coauthor.network.Belonging.Tie;

/** Reads from a store what a network does not hold itself: institutions with their years, countries and advice. */
public final class StoreFacts {
    private static final String INSTITUTIONS = """
            MATCH (a:Author)-[r:AFFILIATED_WITH]->(i:Institution)
            RETURN a.id AS person, coalesce(i.name, i.id) AS name, 1 AS count, r.from AS first, r.to AS last
            ORDER BY person, name, first, last""";
    private static final String COUNTRIES = """
            MATCH (a:Author)-[r:AFFILIATED_WITH]->(i:Institution) WHERE i.country IS NOT NULL
            RETURN a.id AS person, i.country AS name, 1 AS count, r.from AS first, r.to AS last
            ORDER BY person, name, first, last""";
    private static final String ADVICE =
            "MATCH (m:Author)-[:ADVISED]->(a:Author) RETURN DISTINCT m.id AS mentor, a.id AS mentee ORDER BY mentor, mentee";

    private final GraphStore store;

    public StoreFacts(GraphStore store) {
        this.store = store;
    }

    /** The institutions that people are affiliated with. */
    public Belonging institutions(People people) {
        return belonging(INSTITUTIONS, people);
    }

    /** The countries of those institutions, where known. */
    public Belonging countries(People people) {
        return belonging(COUNTRIES, people);
    }

    /** For each person those who advised or were advised by them, ascending. */
    public int[][] advice(People people) {
        Map<String, Integer> numbers = numbers(people);
        List<List<Integer>> others = new ArrayList<>();
        for (int v = 0; v < people.size(); v++) others.add(new ArrayList<>(0));
        store.stream(ADVICE, Map.of(), row -> {
            Integer mentor = numbers.get(row.string("mentor"));
            Integer mentee = numbers.get(row.string("mentee"));
            if (mentor == null || mentee == null) return;
            others.get(mentor).add(mentee);
            others.get(mentee).add(mentor);
        });
        return others.stream()
                .map(list -> list.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    private Belonging belonging(String query, People people) {
        Map<String, Integer> numbers = numbers(people);
        Map<String, Integer> groups = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<List<Tie>> ties = new ArrayList<>();
        for (int v = 0; v < people.size(); v++) ties.add(new ArrayList<>(0));
        store.stream(query, Map.of(), row -> {
            Integer person = numbers.get(row.string("person"));
            if (person == null) return;
            int group = groups.computeIfAbsent(row.string("name"), name -> {
                names.add(name);
                return names.size() - 1;
            });
            ties.get(person).add(new Tie(group, row.integer("count"), year(row, "first"), year(row, "last")));
        });
        return sorted(names, ties);
    }

    /** Numbers the groups by name, so that the order of people does not show. */
    private static Belonging sorted(List<String> names, List<List<Tie>> ties) {
        List<String> sorted = names.stream().sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        for (int g = 0; g < sorted.size(); g++) places.put(sorted.get(g), g);
        int[] number = new int[names.size()];
        Arrays.setAll(number, g -> places.getOrDefault(names.get(g), 0));
        for (List<Tie> own : ties) own.replaceAll(t -> new Tie(number[t.group()], t.count(), t.from(), t.to()));
        return new Belonging(sorted, ties);
    }

    private static Map<String, Integer> numbers(People people) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int v = 0; v < people.size(); v++) numbers.put(people.ids().get(v), v);
        return numbers;
    }

    /** The year of an ISO date, 0 where there is none. */
    private static int year(Row row, String key) {
        String date = row.string(key);
        return date.length() < 4 || !date.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Integer.parseInt(date.substring(0, 4));
    }
}
