package org.coauthor.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the mentions that may be one person by the end of the family name and the first initial. */
final class Blocks {
    private Blocks() {}

    /** The block of a name, empty where the name is not enough to find anybody. */
    static String key(NameForm name) {
        return name.family().isEmpty() || name.given().isEmpty() ? "" : name.familyTail() + " " + name.initial();
    }

    /** A number for each name that the names of one block share. */
    static int[] numbers(NameForm[] names) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] blockOf = new int[names.length];
        for (int name = 0; name < blockOf.length; name++)
            blockOf[name] = numbers.computeIfAbsent(key(names[name]), k -> numbers.size());
        return blockOf;
    }

    /** Blocks of two and more mentions by key, each in the order of what the records say. */
    static Map<String, int[]> of(Mentions mentions) {
        Map<String, Integer> numbers = new TreeMap<>();
        int[] blockOf = new int[mentions.forms.length];
        for (int name = 0; name < blockOf.length; name++) {
            String key = key(mentions.forms[name]);
            blockOf[name] = key.isEmpty() ? -1 : numbers.computeIfAbsent(key, k -> numbers.size());
        }
        Grouped members = Grouped.of(mentions.byRank(), m -> blockOf[mentions.nameNumber[m]], numbers.size());
        Map<String, int[]> blocks = new TreeMap<>();
        numbers.forEach((key, block) -> {
            if (members.size(block) > 1) blocks.put(key, members.values(block));
        });
        return blocks;
    }
}
