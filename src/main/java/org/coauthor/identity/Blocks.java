package org.coauthor.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the mentions that may be one person by the end of the family name and the first initial. */
final class Blocks {
    private Blocks() {}

    /** The block of a name, empty where the name is not enough to find anybody. */
    static String key(NameForm name) {
        return name.family().isEmpty() || name.given().isEmpty() ? "" : name.familyTail() + " " + name.initial();
    }

    /** Blocks of two and more mentions by key, each in the order of what the records say. */
    static Map<String, int[]> of(Mentions mentions) {
        int[] sorted = new int[mentions.count];
        for (int m = 0; m < sorted.length; m++) sorted[mentions.rank[m]] = m;
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int m : sorted) {
            String key = key(mentions.name[m]);
            if (!key.isEmpty())
                byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(m);
        }
        Map<String, int[]> blocks = new TreeMap<>();
        byKey.forEach((key, list) -> {
            if (list.size() > 1)
                blocks.put(key, list.stream().mapToInt(Integer::intValue).toArray());
        });
        return blocks;
    }
}
