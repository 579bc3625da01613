package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in words what the scorer saw, each reason with what the odds lose without it. */
final class Explanation {
    private Explanation() {}

    /** A kind of evidence: its features and the values they have where it says nothing. */
    private record Kind(String name, int[] features, double[] silent) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("name", new int[] {0, 1}, new double[] {NameRelation.INITIAL_OF.ordinal(), 0.5}),
            new Kind("coauthors", new int[] {2, 3}, new double[] {0, 0}),
            new Kind("circle", new int[] {5, 6}, new double[] {0, 0}),
            new Kind("topic", new int[] {7, 8, 9, 21}, new double[] {0, 0, 0, 0}),
            new Kind("venue", new int[] {10, 11}, new double[] {0, 0}),
            new Kind("affiliation", new int[] {12, 13}, new double[] {0, 0}),
            new Kind("years", new int[] {14, 15}, new double[] {3, 5}),
            new Kind("block", new int[] {18, 19, 20}, new double[] {3, 0.5, 0.3}));

    /** The reasons, the strongest first; what weighs nothing is left out. */
    static List<Evidence> of(Scorer scorer, double[] f, List<String> coauthors) {
        double whole = scorer.logOdds(f);
        List<Evidence> reasons = new ArrayList<>();
        for (Kind kind : KINDS) {
            double[] without = f.clone();
            for (int i = 0; i < kind.features.length; i++) without[kind.features[i]] = kind.silent[i];
            double weight = Math.round((whole - scorer.logOdds(without)) * 100) / 100.0;
            if (Math.abs(weight) >= 0.05) reasons.add(new Evidence(kind.name, words(kind.name, f, coauthors), weight));
        }
        reasons.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
        return reasons;
    }

    private static String words(String kind, double[] f, List<String> coauthors) {
        return switch (kind) {
            case "name" ->
                NameRelation.values()[(int) f[0]].words()
                        + (f[1] > 1 ? ", a common one" : f[1] < -0.5 ? ", a rare one" : "");
            case "coauthors" ->
                coauthors.isEmpty()
                        ? "no co-author in common"
                        : "co-authors in common: " + String.join(", ", coauthors);
            case "circle" ->
                f[5] > 0 || f[6] > 0
                        ? "their co-authors have worked with each other or with the same people"
                        : "their co-authors have nobody in common";
            case "topic" ->
                f[7] > 0
                        ? String.format(
                                Locale.ROOT, "words of titles in common, likeness %.2f; subjects %.2f", f[7], f[9])
                        : String.format(Locale.ROOT, "no word of titles in common; subjects alike %.2f", f[9]);
            case "venue" -> f[10] > 0 ? "a venue in common" : f[11] > 0 ? "venues of like name" : "no venue in common";
            case "affiliation" ->
                f[13] < 2 ? "no affiliation to compare" : String.format(Locale.ROOT, "affiliations alike %.2f", f[12]);
            case "years" ->
                f[14] > 0 ? String.format(Locale.ROOT, "%.0f years between them", f[14]) : "active in the same years";
            default ->
                String.format(
                        Locale.ROOT,
                        "the name has %.0f mentions in %.0f separate groups",
                        Math.exp(f[18]),
                        Math.exp(f[18]) * f[19]);
        };
    }
}
