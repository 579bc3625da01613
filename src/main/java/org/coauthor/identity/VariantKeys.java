package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Keys under which spellings of one name meet, even where their blocks differ. */
final class VariantKeys {
    /** A key under which more names meet says too little. */
    static final int MOST = 60;

    private VariantKeys() {}

    /**
     * Hands over the numbers of the names that meet under each key, two and more; false meetings happen, but seldom. Memory is one long
     * for each key of each name.
     */
    static void forEachMeeting(NameForm[] names, Consumer<int[]> each) {
        long[] keyed = IntStream.range(0, names.length)
                .parallel()
                .mapToObj(n -> of(names[n]).stream().mapToLong(key -> mixed(key) << 26 | n))
                .flatMapToLong(s -> s)
                .toArray();
        Arrays.parallelSort(keyed);
        int from = 0;
        for (int to = 1; to <= keyed.length; to++) {
            if (to < keyed.length && keyed[to] >>> 26 == keyed[from] >>> 26) continue;
            if (to - from > 1 && to - from <= MOST)
                each.accept(LongStream.of(Arrays.copyOfRange(keyed, from, to))
                        .mapToInt(k -> (int) (k & 0x3FFFFFF))
                        .toArray());
            from = to;
        }
    }

    private static long mixed(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        return hash ^ hash >>> 29;
    }

    /** The keys of one name. */
    static Set<String> of(NameForm name) {
        Set<String> keys = new LinkedHashSet<>();
        if (name.family().isEmpty() || name.given().isEmpty()) return keys;
        List<String> words = new ArrayList<>();
        for (String word : name.given()) if (word.length() > 2) words.add(word);
        words.add(name.family());
        if (!name.familyTail().equals(name.family())) words.add(name.familyTail());
        for (int i = 0; i < words.size() && i < 6; i++)
            for (int j = 0; j < i; j++) {
                String a = words.get(i);
                String b = words.get(j);
                keys.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
            }
        keys.add("=" + String.join("", words(name)));
        String given = name.called();
        if (given.isEmpty()) keys.add(name.family() + "." + name.initial());
        else {
            keys.add(given + "." + name.family().charAt(0));
            families(name).forEach(family -> keys.add(given + "|" + family));
            GivenNames.longForms(given).forEach(longer -> keys.add(longer + "/" + name.family()));
        }
        return keys;
    }

    /** All words of a name but initials, in order. */
    private static List<String> words(NameForm name) {
        List<String> words = new ArrayList<>();
        for (String word : name.given()) if (word.length() > 1) words.add(word);
        words.add(name.family());
        return words;
    }

    /** What other spellings of a family name have in common with it: its beginning, its end, its consonants, a half of it. */
    private static Set<String> families(NameForm name) {
        String family = name.family();
        Set<String> keys = new LinkedHashSet<>();
        if (family.length() <= 3) keys.add(family);
        else {
            keys.add(family.substring(0, 4));
            keys.add(skeleton(family));
        }
        if (family.length() > 4) keys.add("-" + family.substring(family.length() - 5));
        String head = name.familyHead();
        if (!head.isEmpty() && head.length() <= 3) keys.add(head);
        return keys;
    }

    /** The consonants, doubles and h left out: what transliterations share. */
    private static String skeleton(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean silent = "aeiouyhj".indexOf(c) >= 0;
            if ((i == 0 || !silent) && (out.length() == 0 || out.charAt(out.length() - 1) != c)) out.append(c);
        }
        return out.toString();
    }
}
