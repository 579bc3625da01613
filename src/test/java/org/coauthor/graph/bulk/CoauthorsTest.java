package org.coauthor.graph.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoauthorsTest {
    private static final int PEOPLE = 30;
    private static final int LARGEST = 6;

    private record Team(int[] authors, int year) {}

    private static List<Team> teams(long seed) {
        Random random = new Random(seed);
        List<Team> teams = new ArrayList<>();
        for (int w = 0; w < 80; w++) {
            int[] authors = random.ints(0, PEOPLE)
                    .distinct()
                    .limit(1 + random.nextInt(8))
                    .toArray();
            teams.add(new Team(authors, random.nextInt(4) == 0 ? 0 : 1990 + random.nextInt(30)));
        }
        return teams;
    }

    /** Pair to works, weight and years, as one thinks of it. */
    private static Map<String, String> naive(List<Team> teams) {
        Map<String, String> pairs = new TreeMap<>();
        for (int a = 0; a < PEOPLE; a++) {
            for (int b = a + 1; b < PEOPLE; b++) {
                int works = 0;
                double weight = 0;
                int first = 0;
                int last = 0;
                for (Team team : teams) {
                    List<Integer> all = Arrays.stream(team.authors).boxed().toList();
                    if (all.size() > LARGEST || !all.contains(a) || !all.contains(b)) continue;
                    works++;
                    weight += 1.0 / (all.size() - 1);
                    if (team.year == 0) continue;
                    first = first == 0 ? team.year : Math.min(first, team.year);
                    last = Math.max(last, team.year);
                }
                if (works > 0)
                    pairs.put(a + " " + b, works + " " + Math.round(weight * 1e12) / 1e12 + " " + first + " " + last);
            }
        }
        return pairs;
    }

    @Test
    void pairsAreAsCountedOneByOne() {
        for (long seed = 0; seed < 20; seed++) {
            List<Team> teams = teams(seed);
            Numbers starts = new Numbers();
            Numbers people = new Numbers();
            short[] years = new short[teams.size()];
            for (int w = 0; w < teams.size(); w++) {
                starts.add(people.size());
                for (int author : teams.get(w).authors) people.add(author);
                years[w] = (short) teams.get(w).year;
            }
            starts.add(people.size());
            int[] all = new int[people.size()];
            for (int i = 0; i < all.length; i++) all[i] = people.get(i);
            Map<String, String> found = new TreeMap<>();
            new Coauthors(starts, all, years, PEOPLE, LARGEST)
                    .each((one, other, works, weight, first, last) ->
                            found.put(one + " " + other, works + " " + weight + " " + first + " " + last));
            assertEquals(naive(teams), found);
        }
    }

    @Test
    void keysAreNumberedInTheirOrder() {
        Keys keys = new Keys();
        Map<Long, Integer> expected = new java.util.LinkedHashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextInt(20_000) * 0x9E3779B97F4A7C15L;
            expected.putIfAbsent(key, expected.size());
            assertEquals(expected.get(key), keys.number(key));
        }
        expected.forEach((key, number) -> assertEquals(key, keys.key(number)));
    }

    @Test
    void placesAreOneAPersonWithTheYears() {
        Places places = new Places();
        places.add(3, 7, 2001);
        places.add(5, 7, 1999);
        places.add(3, 7, 0);
        places.add(3, 8, 0);
        List<String> found = new ArrayList<>();
        places.each(
                p -> p == 5 ? 3 : p,
                (person, place, from, to) -> found.add(person + " " + place + " " + from + " " + to));
        assertEquals(List.of("3 7 1999 2001", "3 8 0 0"), found);
    }
}
