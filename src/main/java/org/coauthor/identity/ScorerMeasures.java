package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.coauthor.identity.ScorerTraining.Learned;

/** What is found of labelled people, by scorers that have not seen their family names: the mean over several divisions of the names. */
final class ScorerMeasures {
    private final List<PreparedSet> sets;
    private final Consumer<String> out;

    ScorerMeasures(List<PreparedSet> sets, Consumer<String> out) {
        this.sets = sets;
        this.out = out;
    }

    /** The clusters of all sets. */
    void clusters(List<Learned> divisions) {
        for (PreparedSet set : sets) clusters(set.set.name(), set, divisions, Favour.BALANCE);
    }

    /** The clusters of the sets that are not degraded, when the one or the other error is to be avoided. */
    void favours(List<Learned> divisions) {
        for (Favour favour : Favour.values())
            for (PreparedSet set : sets)
                if (set.set.original()) clusters(favour + " " + set.set.name(), set, divisions, favour);
    }

    /** The clusters of a set, the mean over the divisions, and how far the pairwise figure moves over them. */
    void clusters(String what, PreparedSet set, List<Learned> divisions, Favour favour) {
        ClusterFigures mean = new ClusterFigures();
        double least = 1;
        double most = 0;
        for (Learned learned : divisions) {
            ClusterFigures figures = clusters(set, learned, favour);
            mean.addAll(figures);
            least = Math.min(least, figures.pairwise());
            most = Math.max(most, figures.pairwise());
        }
        String range = divisions.size() < 2 ? "" : String.format(Locale.ROOT, ", F1 from %.3f to %.3f", least, most);
        out.accept(String.format(Locale.ROOT, "%-32s %s%s", what, mean, range));
    }

    private static ClusterFigures clusters(PreparedSet set, Learned learned, Favour favour) {
        List<Map<String, ClusterFigures.Sides>> parts = set.blocks.values().parallelStream()
                .map(members -> {
                    Map<String, ClusterFigures.Sides> part = new TreeMap<>();
                    set.measure(members, learned.unseen(set.family(members)), favour.threshold(), part);
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
    void calibration(List<Learned> divisions) {
        double[][] tenth = new double[10][3];
        for (Learned learned : divisions) {
            TrainingRows rows = learned.rows();
            for (int i = 0; i < rows.size(); i++) {
                double p = Scorer.probability(learned.unseen(rows.family(i)).logOdds(rows.features.get(i)));
                double[] t = tenth[Math.min(9, (int) (p * 10))];
                t[0] += p * rows.weight(i);
                t[1] += rows.same(i) ? rows.weight(i) : 0;
                t[2] += rows.weight(i);
            }
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
