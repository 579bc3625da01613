package org.coauthor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Divides people whose names stand in a row without separators: "Jim Dray Alan Goldfine". Costs are in steps of what is odd. */
final class NameRun {
    private static final int FEWEST = 4;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_RUN = 400;

    /** Whether small letters stand in the run. */
    private final boolean small;
    /** Whether it is too long for one person. */
    private final boolean several;

    private NameRun(List<String> words) {
        small = words.stream().anyMatch(w -> w.length() > 2 && Character.isLowerCase(w.charAt(w.length() - 1)));
        several = words.size() > 5;
    }

    /** The people in a run of words; one where nothing tells that there are more. Time O(n). */
    static List<List<String>> divide(List<String> words) {
        int n = words.size();
        if (n > 2 && words.stream().allMatch(Script::eastAsian))
            return words.stream().map(List::of).toList();
        if (n < FEWEST || n > LONGEST_RUN || words.stream().anyMatch(Script::eastAsian)) return List.of(words);
        List<List<String>> inverted = capitalsFirst(words);
        if (inverted.size() > 1) return inverted;
        return new NameRun(words).cheapest(words);
    }

    private List<List<String>> cheapest(List<String> words) {
        int n = words.size();
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

    private double person(List<String> words) {
        List<String> full = new ArrayList<>();
        int initials = 0;
        for (String word : words) {
            if (initials(word)) initials++;
            else if (!NameWords.lowerParticle(word)) full.add(word);
        }
        double cost = 1.5;
        if (full.isEmpty()) return cost + 5;
        String last = words.get(words.size() - 1);
        String first = words.get(0);
        if (initials(last)) cost += last.endsWith(".") || full.size() > 1 ? 3.5 : 1.5;
        if (NameWords.particle(last)) cost += 4;
        if (NameWords.particle(first) && NameWords.capitals(first)) cost += 1.5;
        if (full.size() == 1 && initials == 0) return cost + 4;
        for (int i = 2; i + 1 < words.size(); i++)
            if (initials(words.get(i)) && !initials(words.get(i - 1))) cost += 0.8 * (i - 1);
        if (initials(first)) {
            for (int i = 1; i + 1 < words.size(); i++)
                if (!initials(words.get(i)) && initials(words.get(i + 1))) cost += 2;
        }
        cost += switch (full.size()) {
            case 1, 2 -> 0;
            case 3 -> several ? 0.8 : 0.5;
            case 4 -> several ? 2 : 1.2;
            default -> 1.2 + 1.5 * (full.size() - 4);
        };
        if (full.size() > 2 && initials(first)) cost += 0.6;
        if (Set.copyOf(full).size() < full.size()) cost += 1.5;
        NameLexicon lexicon = NameLexicon.shared();
        if (!initials(first)) cost -= lexicon.lean(first);
        if (!initials(last)) cost += lexicon.lean(last);
        for (int i = 1; i + 2 < full.size(); i++)
            cost += 2 * Math.max(0, Math.min(-lexicon.lean(full.get(i)), lexicon.lean(full.get(i + 1))));
        return cost;
    }

    /** In names all in capitals, initials have dots. */
    private boolean initials(String word) {
        return NameWords.initials(word) && (small || word.length() < 2 || word.indexOf('.') >= 0);
    }
}
