package org.coauthor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coauthor.text.Count;

/** Says in words what the scorer saw, each reason with what the odds lose without it. */
final class Explanation {
    private Explanation() {}

    /** The reasons, the strongest first; what weighs nothing is left out. */
    static List<Evidence> of(Scorer scorer, double[] f, List<String> coauthors) {
        double whole = scorer.logOdds(f);
        List<Evidence> reasons = new ArrayList<>();
        for (Feature.Kind kind : Feature.Kind.values()) {
            double weight = Math.round((whole - scorer.logOdds(without(f, kind))) * 100) / 100.0;
            if (Math.abs(weight) >= 0.05)
                reasons.add(new Evidence(kind.name().toLowerCase(Locale.ROOT), words(kind, f, coauthors), weight));
        }
        reasons.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
        return reasons;
    }

    /** The same numbers, but that a kind of evidence says nothing. */
    static double[] without(double[] f, Feature.Kind kind) {
        double[] without = f.clone();
        for (Feature feature : Feature.values())
            if (feature.kind() == kind) without[feature.ordinal()] = feature.silent();
        return without;
    }

    private static String words(Feature.Kind kind, double[] f, List<String> coauthors) {
        return switch (kind) {
            case NAME -> {
                double bearers = value(f, Feature.NAME_BEARERS);
                yield NameRelation.values()[(int) value(f, Feature.NAME_RELATION)].words()
                        + (bearers > 1 ? ", a common one" : bearers < -0.5 ? ", a rare one" : "");
            }
            case COAUTHORS ->
                coauthors.isEmpty()
                        ? "no co-author in common"
                        : "co-authors in common: " + String.join(", ", coauthors);
            case CIRCLE ->
                value(f, Feature.CIRCLE_TOUCH) > 0 || value(f, Feature.CIRCLE_ALIKE) > 0
                        ? "their co-authors have worked with each other or with the same people"
                        : "their co-authors have nobody in common";
            case TOPIC ->
                value(f, Feature.TITLES_ALIKE) > 0
                        ? String.format(
                                Locale.ROOT,
                                "words of titles in common, likeness %.2f; subjects %.2f",
                                value(f, Feature.TITLES_ALIKE),
                                value(f, Feature.SUBJECT_ALIKE))
                        : String.format(
                                Locale.ROOT,
                                "no word of titles in common; subjects alike %.2f",
                                value(f, Feature.SUBJECT_ALIKE));
            case VENUE ->
                value(f, Feature.VENUES_SHARED) > 0
                        ? "a venue in common"
                        : value(f, Feature.VENUES_WORDS) > 0 ? "venues of like name" : "no venue in common";
            case AFFILIATION ->
                value(f, Feature.PLACES_KNOWN) < 2
                        ? "no affiliation to compare"
                        : String.format(Locale.ROOT, "affiliations alike %.2f", value(f, Feature.PLACES_ALIKE));
            case YEARS ->
                value(f, Feature.YEARS_APART) > 0
                        ? Count.of(Math.round(value(f, Feature.YEARS_APART)), "year") + " between them"
                        : "active in the same years";
            case BLOCK -> {
                double mentions = Math.exp(value(f, Feature.BLOCK_MENTIONS));
                yield String.format(
                        Locale.ROOT,
                        "the name has %.0f mentions in %.0f separate groups",
                        mentions,
                        mentions * value(f, Feature.BLOCK_SPLIT));
            }
        };
    }

    private static double value(double[] f, Feature feature) {
        return f[feature.ordinal()];
    }
}
