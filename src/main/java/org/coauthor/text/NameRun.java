package org.coauthor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides people whose names stand in a row without separators: "Jim Dray Alan Goldfine". Costs are in steps of what is odd. */
final class NameRun {
    private static final int FEWEST = 4;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_RUN = 400;

    private NameRun() {}

    /** The people in a run of words; one where nothing tells that there are more. Time O(n). */
    static List<List<String>> divide(List<String> words) {
        int n = words.size();
        if (n > 2 && words.stream().allMatch(Script::eastAsian))
            return words.stream().map(List::of).toList();
        if (n < FEWEST || n > LONGEST_RUN || words.stream().anyMatch(Script::eastAsian)) return List.of(words);
        List<List<String>> inverted = capitalsFirst(words);
        if (inverted.size() > 1) return inverted;
        double[] cost = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
                double c = cost[start] + person(words.subList(start, end));
                if (c >= cost[end]) continue;
                cost[end] = c;
                from[end] = start;
            }
        }
        if (words.stream().anyMatch(NameWords::group) || cost[n] >= person(words) - 0.01) return List.of(words);
        List<List<String>> people = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) people.add(0, words.subList(from[end], end));
        return people;
    }

    /** "EULER Leonhard GAUSS Carl": family names in capitals, each before a given name. */
    private static List<List<String>> capitalsFirst(List<String> words) {
        List<List<String>> people = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean capitals = NameWords.capitals(words.get(i));
            if (i == start && !capitals || i == words.size() - 1 && capitals) return List.of();
            if (i + 1 < words.size() && (capitals || !NameWords.capitals(words.get(i + 1)))) continue;
            if (i - start > 2) return List.of();
            people.add(words.subList(start, i + 1));
            start = i + 1;
        }
        return people;
    }

    private static double person(List<String> words) {
        List<String> full = new ArrayList<>();
        int initials = 0;
        for (String word : words) {
            if (NameWords.initials(word)) initials++;
            else if (!NameWords.lowerParticle(word)) full.add(word);
        }
        double cost = 1.5;
        if (full.isEmpty()) return cost + 5;
        String last = words.get(words.size() - 1);
        String first = words.get(0);
        if (NameWords.initials(last)) cost += last.endsWith(".") || full.size() > 1 ? 3.5 : 1.5;
        if (NameWords.particle(last)) cost += 4;
        if (full.size() == 1 && initials == 0) return cost + 4;
        int behind = 0;
        for (int i = 1; i + 1 < words.size(); i++)
            if (NameWords.initials(words.get(i)) && !NameWords.initials(words.get(i - 1)) && i > 1 && ++behind > 0)
                cost += 0.4 * (i - 1);
        if (NameWords.initials(first)) {
            for (int i = 1; i + 1 < words.size(); i++)
                if (!NameWords.initials(words.get(i)) && NameWords.initials(words.get(i + 1))) cost += 2;
        }
        cost += switch (full.size()) {
            case 1, 2 -> 0;
            case 3 -> 0.5;
            case 4 -> 1.2;
            default -> 1.2 + 1.5 * (full.size() - 4);
        };
        NameLexicon lexicon = NameLexicon.shared();
        if (!NameWords.initials(first)) cost -= lexicon.lean(first);
        if (!NameWords.initials(last)) cost += lexicon.lean(last);
        return cost;
    }
}
