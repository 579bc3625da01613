package org.coauthor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Pairs of profiles, whether they are one person, how much each counts, and the family name of both. */
final class TrainingRows {
    final List<double[]> features = new ArrayList<>();
    private final List<Boolean> same = new ArrayList<>();
    private final List<Double> weight = new ArrayList<>();
    private final List<String> family = new ArrayList<>();

    void add(double[] row, boolean isSame, double counts, String name) {
        features.add(row);
        same.add(isSame);
        weight.add(counts);
        family.add(name);
    }

    /** At most so many of the rows, drawn evenly. */
    TrainingRows thinned(int most) {
        if (size() <= most) return this;
        SplittableRandom random = new SplittableRandom(size());
        TrainingRows thin = new TrainingRows();
        for (int i = 0; i < size(); i++)
            if (random.nextInt(size() - i) < most - thin.size())
                thin.add(features.get(i), same(i), weight(i), family(i));
        return thin;
    }

    /** Adds all rows of another, so weighted that together they count a given sum. */
    void addAll(TrainingRows other, double total) {
        double sum = other.weight.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < other.size(); i++)
            add(other.features.get(i), other.same(i), other.weight(i) * total / sum, other.family(i));
    }

    void addAll(TrainingRows other) {
        for (int i = 0; i < other.size(); i++)
            add(other.features.get(i), other.same(i), other.weight(i), other.family(i));
    }

    int size() {
        return features.size();
    }

    boolean same(int row) {
        return same.get(row);
    }

    double weight(int row) {
        return weight.get(row);
    }

    String family(int row) {
        return family.get(row);
    }

    /** The same rows, in which some kinds of evidence say nothing. */
    TrainingRows without(Set<Feature.Kind> kinds) {
        TrainingRows silent = new TrainingRows();
        for (int i = 0; i < size(); i++) {
            double[] row = features.get(i);
            for (Feature.Kind kind : kinds) row = Explanation.without(row, kind);
            silent.add(row, same(i), weight(i), family(i));
        }
        return silent;
    }

    /** Learns from the rows that a test lets pass. */
    Scorer learn(IntPredicate taken, Training.Settings settings, int trees) {
        int[] rows = IntStream.range(0, size()).filter(taken).toArray();
        List<double[]> kept = new ArrayList<>(rows.length);
        boolean[] isSame = new boolean[rows.length];
        double[] counts = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            kept.add(features.get(rows[i]));
            isSame[i] = same(rows[i]);
            counts[i] = weight(rows[i]);
        }
        return new Boosting(kept, isSame, counts, settings.depth(), settings.rate()).learn(trees);
    }
}
