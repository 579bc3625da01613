package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is found of labelled people, by scorers that have not seen their family names. */
final class ScorerMeasures {
    private final List<PreparedSet> sets;
    private final int folds;
    private final Consumer<String> out;

    ScorerMeasures(List<PreparedSet> sets, int folds, Consumer<String> out) {
        this.sets = sets;
        this.folds = folds;
        this.out = out;
    }

    /** The clusters of all sets. */
    void clusters(List<Scorer> scorers) {
        for (PreparedSet set : sets) say(set.set.name(), clusters(set, scorers, Favour.BALANCE));
    }

    /** The clusters of the sets that are not degraded, when the one or the other error is to be avoided. */
    void favours(List<Scorer> scorers) {
        for (Favour favour : Favour.values())
            for (PreparedSet set : sets)
                if (set.set.original()) say(favour + " " + set.set.name(), clusters(set, scorers, favour));
    }

    void say(String what, ClusterFigures figures) {
        out.accept(String.format(Locale.ROOT, "%-32s %s", what, figures));
    }

    ClusterFigures clusters(PreparedSet set, List<Scorer> scorers, Favour favour) {
        List<Map<String, ClusterFigures.Sides>> parts = set.blocks.values().parallelStream()
                .map(members -> {
                    Map<String, ClusterFigures.Sides> part = new TreeMap<>();
                    set.measure(members, scorers.get(set.fold(members, folds)), favour.threshold(), part);
                    return part;
                })
                .toList();
        Map<String, ClusterFigures.Sides> sides = new TreeMap<>();
        for (Map<String, ClusterFigures.Sides> part : parts)
            part.forEach((block, side) -> sides.computeIfAbsent(
                            block, k -> new ClusterFigures.Sides(new ArrayList<>(), new ArrayList<>()))
                    .addAll(side));
        ClusterFigures figures = new ClusterFigures();
        sides.values().forEach(figures::add);
        return figures;
    }

    /** What share of the pairs is one person, for each tenth of the probability foretold. */
    void calibration(TrainingRows rows, List<Scorer> scorers) {
        double[][] tenth = new double[10][3];
        for (int i = 0; i < rows.size(); i++) {
            double p = Scorer.probability(scorers.get(rows.fold(i)).logOdds(rows.features.get(i)));
            double[] t = tenth[Math.min(9, (int) (p * 10))];
            t[0] += p * rows.weight(i);
            t[1] += rows.same(i) ? rows.weight(i) : 0;
            t[2] += rows.weight(i);
        }
        for (double[] t : tenth)
            out.accept(String.format(
                    Locale.ROOT, "predicted %.3f  true %.3f  weight %.0f", t[0] / t[2], t[1] / t[2], t[2]));
    }

    /** How many pairs of mentions of one person are never compared, where labels do not come from names. */
    void lostPairs() {
        for (PreparedSet set : sets) {
            if (!set.set.original() || !set.set.allSpellings()) continue;
            double[] lost = set.lostPairs();
            out.accept(String.format(
                    Locale.ROOT,
                    "%s: of %.0f pairs of one person %.3f %% are not in one block, %.3f %% are never compared",
                    set.set.name(),
                    lost[0],
                    100 * lost[1] / lost[0],
                    100 * lost[2] / lost[0]));
        }
    }
}
