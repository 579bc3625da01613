package org.coauthor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ScorerTest {
    private static double[] row(SplittableRandom random) {
        double[] row = new double[Feature.values().length];
        Arrays.setAll(row, f -> random.nextDouble() * 3);
        return row;
    }

    private static void neverAgainstItsDirection(Scorer scorer, SplittableRandom random) {
        for (int t = 0; t < 300; t++) {
            double[] row = row(random);
            double odds = scorer.logOdds(row);
            for (Feature feature : Feature.values()) {
                double[] more = row.clone();
                more[feature.ordinal()] += random.nextDouble();
                double change = (scorer.logOdds(more) - odds) * feature.direction();
                assertTrue(change >= -0.02, feature + " " + change);
            }
        }
    }

    @Test
    void moreEvidenceForTheSameNeverLowersTheShippedOdds() {
        neverAgainstItsDirection(Scorer.bundled(), new SplittableRandom(3));
    }

    @Test
    void whatIsLearnedFromNoisyPairsKeepsTheDirections() {
        SplittableRandom random = new SplittableRandom(5);
        List<double[]> rows = new ArrayList<>();
        boolean[] same = new boolean[3000];
        double[] weight = new double[same.length];
        for (int i = 0; i < same.length; i++) {
            double[] row = row(random);
            rows.add(row);
            same[i] = row[Feature.COAUTHORS_SHARED.ordinal()] > 1.5 != random.nextDouble() < 0.3;
            weight[i] = 1;
        }
        Scorer scorer = new Boosting(rows, same, weight, 4, 0.2).learn(30);
        neverAgainstItsDirection(scorer, random);
        double right = 0;
        for (int i = 0; i < same.length; i++) if (scorer.logOdds(rows.get(i)) > 0 == same[i]) right++;
        assertTrue(right / same.length > 0.65, "right in " + right / same.length);
    }

    @Test
    void aScorerReadsBackAsItWasWritten() {
        Scorer bundled = Scorer.bundled();
        assertEquals(bundled.json(), Scorer.read(bundled.json()).json());
    }

    @Test
    void aScoreIsTheSumOfItsTreesOrSurelyBelowTheFloor() {
        SplittableRandom random = new SplittableRandom(9);
        List<Scorer.Tree> trees = new ArrayList<>();
        for (int t = 0; t < 60; t++)
            trees.add(new Scorer.Tree(
                    new int[] {random.nextInt(Feature.values().length), -1, -1},
                    new double[] {random.nextDouble() * 3, 0, 0},
                    new int[] {1, 0, 0},
                    new int[] {2, 0, 0},
                    new double[] {0, random.nextDouble() - 0.5, random.nextDouble() - 0.5}));
        Scorer scorer = new Scorer(0.5, trees);
        for (int i = 0; i < 300; i++) {
            double[] row = row(random);
            double sum = 0.5;
            for (Scorer.Tree tree : trees) sum += tree.of(row);
            assertEquals(sum, scorer.logOdds(row), 1e-12);
            double floor = random.nextDouble() * 4 - 2;
            double found = scorer.logOdds(row, floor);
            if (sum >= floor) assertEquals(sum, found, 1e-12);
            else assertTrue(found < floor, found + " is not below " + floor);
        }
    }

    @Test
    void aScorerForBlocksSaysWhatTheWholeScorerSays() {
        SplittableRandom random = new SplittableRandom(11);
        Scorer whole = Scorer.bundled();
        BlockScorer block = new BlockScorer(whole);
        List<double[]> alike = new ArrayList<>();
        for (int i = 0; i < 5; i++) alike.add(row(random));
        for (int i = 0; i < 4000; i++) {
            double[] row = row(random);
            double[] common = alike.get(random.nextInt(alike.size()));
            for (Feature feature : Feature.values()) {
                boolean shared =
                        feature.kind() == Feature.Kind.NAME || feature.name().startsWith("BLOCK_");
                if (shared) row[feature.ordinal()] = common[feature.ordinal()];
                else if (i % 3 > 0 && feature.name().startsWith("COAUTHORS_")) row[feature.ordinal()] = 0;
                else if (i % 3 > 1 && feature.name().startsWith("PLACES_")) row[feature.ordinal()] = 0;
            }
            double floor = random.nextDouble() * 4 - 2;
            double odds = whole.logOdds(row);
            double found = block.logOdds(row, floor);
            if (odds < floor) assertTrue(found < floor + 1e-9);
            else assertEquals(odds, found, 1e-9);
        }
    }
}
