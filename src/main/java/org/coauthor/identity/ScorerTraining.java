package org.coauthor.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private final Training.Settings settings;
    private final List<PreparedSet> sets;
    private final List<PreparedSet> measured;
    private final ScorerMeasures measures;
    private final Map<PreparedSet, TrainingRows> drawn = new LinkedHashMap<>();

    /** What is learned with one division into parts: the pairs, and a scorer for each part that has not seen it. */
    record Learned(Folds folds, TrainingRows rows, List<Scorer> scorers) {
        /** The scorer that has not seen a family name. */
        Scorer unseen(String family) {
            return scorers.get(folds.of(family));
        }
    }

    ScorerTraining(List<PreparedSet> sets, Training.Settings settings, Consumer<String> out) {
        this.sets = sets;
        this.settings = settings;
        measured = sets.stream().map(set -> PreparedSet.toMeasure(set.set)).toList();
        measures = new ScorerMeasures(measured, out);
        for (PreparedSet set : sets) drawn.put(set, rows(set, family -> null));
    }

    /**
     * Measures by parts, then learns from all.
     *
     * @param ablate whether to measure also without each kind of evidence
     */
    Scorer learn(boolean ablate) {
        measures.lostPairs();
        TrainingRows all = new TrainingRows();
        List<Learned> divisions = new ArrayList<>();
        for (int division = 0; division < settings.divisions(); division++) {
            Folds folds = new Folds(settings.folds(), division);
            TrainingRows rows = decided(folds);
            if (division == 0) all = rows;
            if (settings.folds() > 1) divisions.add(new Learned(folds, rows, byFold(rows, folds, settings.trees())));
        }
        if (!divisions.isEmpty()) {
            measures.clusters(divisions);
            measures.favours(divisions);
            measures.calibration(divisions);
            if (ablate) ablate(divisions.get(0));
        }
        return all.learn(i -> true, settings, settings.trees());
    }

    /** The pairs drawn, and those that scorers learned from them have to decide of names that they have not seen. */
    private TrainingRows decided(Folds folds) {
        Learned first =
                new Learned(folds, together(drawn), byFold(together(drawn), folds, Math.max(1, settings.trees() / 3)));
        Map<PreparedSet, TrainingRows> both = new LinkedHashMap<>();
        drawn.forEach((set, rows) -> {
            TrainingRows decided = rows(set, first::unseen);
            decided.addAll(rows);
            both.put(set, decided);
        });
        return together(both);
    }

    private List<Scorer> byFold(TrainingRows rows, Folds folds, int trees) {
        List<Scorer> scorers = new ArrayList<>();
        for (int fold = 0; fold < folds.many(); fold++) {
            int without = fold;
            scorers.add(rows.learn(i -> folds.parts() < 2 || folds.of(rows.family(i)) != without, settings, trees));
        }
        return scorers;
    }

    /** The rows of a set, block by block; those to be decided where there is a scorer, otherwise those drawn. */
    private TrainingRows rows(PreparedSet set, Function<String, @Nullable Scorer> scorer) {
        List<TrainingRows> parts = set.blocks.values().parallelStream()
                .map(members -> {
                    TrainingRows part = new TrainingRows();
                    TrainingPairs pairs = new TrainingPairs(set, members, part);
                    Scorer first = scorer.apply(set.family(members));
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
    private void ablate(Learned learned) {
        List<Set<Kind>> silenced = new ArrayList<>();
        silenced.add(EnumSet.noneOf(Kind.class));
        for (Kind kind : Kind.values()) silenced.add(EnumSet.of(kind));
        silenced.add(EnumSet.of(Kind.COAUTHORS, Kind.CIRCLE));
        for (Set<Kind> kinds : silenced) {
            TrainingRows rows = learned.rows.without(kinds);
            List<Scorer> scorers = byFold(rows, learned.folds, Math.max(1, settings.trees() / 2));
            List<Learned> without = List.of(new Learned(learned.folds, rows, scorers));
            for (PreparedSet set : measured) {
                if (!set.set.original() || !set.set.allSpellings()) continue;
                PreparedSet left = kinds.contains(Kind.COAUTHORS) ? new PreparedSet(set.set, false, true) : set;
                measures.clusters("without " + kinds + " " + set.set.name(), left, without, Favour.BALANCE);
            }
        }
    }
}
