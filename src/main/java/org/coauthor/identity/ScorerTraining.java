package org.coauthor.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.coauthor.identity.Feature.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Learns the {@link Scorer} from labelled works and measures it by cross-validation over family names: a name is never in both parts,
 * in whatever copy. Two rounds: from pairs drawn at random, then also from those that the first round's scorers have to decide.
 */
final class ScorerTraining {
    /** How much a set of share 1 counts. */
    private static final double COUNTS = 30000;

    /** How many pairs of each kind a set of share 1 has at most; a block has as many as the root of its pairs. */
    private static final int PAIRS = 14000;

    private final int folds;
    private final int trees;
    private final int depth;
    private final double rate;
    private final Consumer<String> out;
    private final List<PreparedSet> sets;
    private final ScorerMeasures measures;

    ScorerTraining(List<PreparedSet> sets, int folds, int trees, int depth, double rate, Consumer<String> out) {
        this.sets = sets;
        this.folds = folds;
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
        this.out = out;
        measures = new ScorerMeasures(sets, folds, out);
    }

    /**
     * Measures by folds, then learns from all.
     *
     * @param ablate whether to measure also without each kind of evidence
     */
    Scorer learn(boolean ablate) {
        Map<PreparedSet, TrainingRows> drawn = new LinkedHashMap<>();
        for (PreparedSet set : sets) drawn.put(set, rows(set, fold -> null));
        List<Scorer> first = byFold(together(drawn), trees / 3);
        Map<PreparedSet, TrainingRows> both = new LinkedHashMap<>();
        drawn.forEach((set, rows) -> {
            TrainingRows decided = rows(set, first::get);
            decided.addAll(rows);
            both.put(set, decided);
        });
        TrainingRows rows = together(both);
        out.accept(rows.size() + " pairs");
        measures.lostPairs();
        if (folds > 1) {
            List<Scorer> scorers = byFold(rows, trees);
            measures.clusters(scorers);
            measures.favours(scorers);
            measures.calibration(rows, scorers);
            if (ablate) ablate(rows);
        }
        return rows.learn(i -> true, trees, depth, rate);
    }

    private List<Scorer> byFold(TrainingRows rows, int many) {
        List<Scorer> scorers = new ArrayList<>();
        for (int fold = 0; fold < Math.max(1, folds); fold++) {
            int without = fold;
            scorers.add(rows.learn(i -> folds < 2 || rows.fold(i) != without, many, depth, rate));
        }
        return scorers;
    }

    /** The rows of a set, block by block; those to be decided where there is a scorer, otherwise those drawn. */
    private TrainingRows rows(PreparedSet set, IntFunction<@Nullable Scorer> scorer) {
        List<TrainingRows> parts = set.blocks.values().parallelStream()
                .map(members -> {
                    TrainingRows part = new TrainingRows();
                    int fold = set.fold(members, folds);
                    TrainingPairs pairs = new TrainingPairs(set, members, fold, part);
                    Scorer first = scorer.apply(fold);
                    if (first == null) pairs.drawn();
                    else pairs.decided(first);
                    return part;
                })
                .toList();
        double roots =
                parts.stream().mapToDouble(part -> Math.sqrt(part.size())).sum();
        TrainingRows rows = new TrainingRows();
        for (TrainingRows part : parts)
            rows.addAll(part.thinned((int) Math.ceil(PAIRS * set.set.share() * Math.sqrt(part.size()) / roots)));
        return rows;
    }

    private static TrainingRows together(Map<PreparedSet, TrainingRows> bySet) {
        TrainingRows rows = new TrainingRows();
        bySet.forEach((set, part) -> rows.addAll(part, set.set.share() * COUNTS));
        return rows;
    }

    /** What is lost without each kind of evidence, and without any from co-authors: learned anew from half as many trees. */
    private void ablate(TrainingRows rows) {
        List<Set<Kind>> silenced = new ArrayList<>();
        silenced.add(EnumSet.noneOf(Kind.class));
        for (Kind kind : Kind.values()) silenced.add(EnumSet.of(kind));
        silenced.add(EnumSet.of(Kind.COAUTHORS, Kind.CIRCLE));
        for (Set<Kind> kinds : silenced) {
            List<Scorer> scorers = byFold(rows.without(kinds), trees / 2);
            for (PreparedSet set : sets) {
                if (!set.set.original() || !set.set.allSpellings()) continue;
                PreparedSet measured = kinds.contains(Kind.COAUTHORS) ? new PreparedSet(set.set, false) : set;
                measures.say(
                        "without " + kinds + " " + set.set.name(),
                        measures.clusters(measured, scorers, Favour.BALANCE));
            }
        }
    }
}
