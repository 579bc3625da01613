package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for terms, and how rare each is: 0 where every record has it, 1 where one of them has it. */
final class Terms {
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] records = new int[1024];
    private float[] rarity = new float[0];

    /** Counts a term once for a record. */
    int add(String term) {
        int number = numberOf.computeIfAbsent(term, t -> numberOf.size());
        if (number == terms.size()) terms.add(term);
        if (number >= records.length) records = Arrays.copyOf(records, number * 2);
        records[number]++;
        return number;
    }

    /** To be called when all records are counted. */
    void close(int total) {
        rarity = new float[numberOf.size()];
        double all = Math.log(1.0 + Math.max(2, total));
        for (int t = 0; t < rarity.length; t++) rarity[t] = (float) Math.max(0.01, (all - Math.log(records[t])) / all);
    }

    /** Makes each term as rare as it is, times a factor of its own. */
    void temper(float[] factor) {
        for (int t = 0; t < rarity.length; t++) rarity[t] *= factor[t];
    }

    int number(String term) {
        return numberOf.getOrDefault(term, -1);
    }

    String term(int number) {
        return terms.get(number);
    }

    int size() {
        return numberOf.size();
    }

    float[] rarity() {
        return rarity;
    }
}
