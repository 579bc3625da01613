package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coauthor.model.AuthorMention;

/**
 * Makes namesakes of whom is known who they are: people of rare names, each surely one person, are given one common name. As pseudowords
 * for the sense of words (Gale, Church and Yarowsky, 1992).
 */
final class Namesakes {
    private static final int PROLIFIC = 8;
    private static final Comparator<String> MIXED =
            Comparator.comparingInt(Namesakes::mixed).thenComparing(Comparator.naturalOrder());

    private final Map<String, String> nameOf = new HashMap<>();

    /**
     * @param works the corpus
     * @param spared names that are not changed
     */
    Namesakes(List<SourcedWork> works, Set<String> spared) {
        Map<String, Integer> givenNames = new TreeMap<>();
        Map<String, List<String>> byFamily = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> many = new HashMap<>();
        for (SourcedWork work : works)
            for (AuthorMention author : work.work().authors()) {
                NameForm name = NameForm.of(author);
                if (!name.full()) continue;
                many.merge(name.key(), 1, Integer::sum);
                if (!taken.add(name.key())) continue;
                givenNames.merge(name.given().get(0), 1, Integer::sum);
                if (chosen(name) && !spared.contains(name.key()))
                    byFamily.computeIfAbsent(name.family(), k -> new ArrayList<>())
                            .add(name.key());
            }
        List<String> common = givenNames.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(300)
                .map(Map.Entry::getKey)
                .toList();
        byFamily.forEach((family, people) -> {
            List<String> free = new ArrayList<>();
            for (String given : common) if (!taken.contains(given + " " + family)) free.add(given);
            // the prolific become namesakes of each other: such are told apart the hardest
            people.sort(Comparator.comparing((String p) -> many.getOrDefault(p, 0) < PROLIFIC)
                    .thenComparing(MIXED));
            int next = 0;
            int left = 0;
            for (String person : people) {
                if (left-- == 0) {
                    next++;
                    left = Math.floorMod(mixed(person) >> 8, 12) + 1;
                }
                if (next < free.size()) nameOf.put(person, free.get(next) + " " + family);
            }
        });
    }

    private static int mixed(String name) {
        return name.hashCode() * 0x9E3779B1 ^ name.hashCode() >>> 15;
    }

    /** Whether the people of a family name are made namesakes: one of four. */
    private static boolean chosen(NameForm name) {
        return Math.floorMod(mixed(name.family()) >> 4, 4) == 0;
    }

    /** The name that a person is given, or the person's own. */
    AuthorMention renamed(AuthorMention author) {
        String name = nameOf.get(NameForm.of(author).key());
        return name == null ? author : AuthorMention.named(name);
    }

    /** Whether the bearer of a name is given another. */
    boolean renames(NameForm name) {
        return nameOf.containsKey(name.key());
    }
}
