package org.coauthor.network.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.coauthor.model.AuthorMention;
import org.coauthor.model.Work;
import org.coauthor.network.Authorships;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.NamedWorks;
import org.coauthor.network.Workers;
import org.junit.jupiter.api.Test;

class LinkTrialTest {
    /** Groups whose people write with whom they met lately, from 2000 to 2019; few works join groups. */
    private static Authorships works(long seed) {
        Random random = new Random(seed);
        List<Work> works = new ArrayList<>();
        for (int year = 2000; year < 2020; year++)
            for (int w = 0; w < 60; w++) {
                int group = random.nextInt(30);
                int newest = 2 + (year - 2000) / 2;
                List<AuthorMention> team = new ArrayList<>();
                int size = 2 + random.nextInt(2);
                for (int i = 0; i < size; i++) {
                    int from = random.nextInt(20) == 0 ? random.nextInt(30) : group;
                    team.add(AuthorMention.named("P" + from + "-" + (newest - random.nextInt(Math.min(5, newest)))));
                }
                works.add(Work.builder().title("Work").authors(team).year(year).build());
            }
        return NamedWorks.of(works);
    }

    @Test
    void learnsTheSameAlwaysAndBetterThanTheNumberOfCommonCoauthorsTells() {
        Authorships works = works(1);
        LinkWeights learned = new LinkTrial(works, 2009, 5, Workers.of(1)).learn();
        assertEquals(learned, new LinkTrial(works, 2009, 5, Workers.of(2)).learn());
        LinkTrial later = new LinkTrial(works, 2014, 5, Workers.of(2));
        LinkTrial.Figures figures = later.measure(Recommender.learned(later.past(), learned));
        LinkTrial.Figures common = later.measure(new Recommender(later.past(), Predictor.COMMON_NEIGHBOURS));
        assertTrue(figures.area() > common.area(), figures + " " + common);
        assertTrue(figures.area() > 0.6 && figures.area() <= 1, figures + "");
        assertEquals(figures, later.measure(Recommender.learned(later.past(), learned)));
    }

    @Test
    void newPairsAreThoseWhoWriteForTheFirstTimeAndWereThere() {
        Authorships works = works(2);
        LinkTrial trial = new LinkTrial(works, 2009, 5, Workers.of(1));
        CollaborationNetwork past = trial.past();
        List<String> names = past.people().names();
        int expected = 0;
        for (int a = 0; a < past.vertices(); a++)
            for (int b = a + 1; b < past.vertices(); b++) {
                List<Integer> joint = works.joint(
                        works.people().names().indexOf(names.get(a)),
                        works.people().names().indexOf(names.get(b)));
                int first = joint.stream().mapToInt(w -> works.years()[w]).min().orElse(0);
                assertEquals(first > 0 && first <= 2009, past.edge(a, b) >= 0);
                if (first > 2009 && first <= 2014) expected++;
            }
        assertEquals(expected, trial.newPairs());
        assertTrue(expected > 20);
    }

    @Test
    void areaIsTheShareOfPairsInOrder() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            double[] first =
                    random.ints(1 + random.nextInt(20), 0, 8).asDoubleStream().toArray();
            double[] others =
                    random.ints(1 + random.nextInt(20), 0, 8).asDoubleStream().toArray();
            double wins = 0;
            for (double x : first) for (double y : others) wins += x > y ? 1 : x == y ? 0.5 : 0;
            assertEquals(wins / first.length / others.length, LinkTrial.area(first, others), 1e-12);
        }
    }

    @Test
    void regressionHasTheLeastLoss() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(4);
            List<double[]> rows = new ArrayList<>();
            List<Boolean> labels = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            LogisticRegression regression = new LogisticRegression(size);
            for (int r = 0; r < 200; r++) {
                double[] row = random.doubles(size, -3, 5).toArray();
                rows.add(row);
                labels.add(row[0] + random.nextGaussian() > 1);
                shares.add(1.0 + random.nextInt(3));
                regression.add(row, labels.get(r), shares.get(r));
            }
            double ridge = 0.01;
            double[] found = regression.fit(ridge);
            double least = loss(found, rows, labels, shares, ridge);
            for (int i = 0; i <= size; i++)
                for (double change : new double[] {-1e-3, 1e-3}) {
                    double[] other = found.clone();
                    other[i] += change;
                    assertTrue(loss(other, rows, labels, shares, ridge) > least, "weight " + i);
                }
        }
    }

    /** The mean loss, and the ridge on the weights of the features divided by their deviations. */
    private static double loss(
            double[] weights, List<double[]> rows, List<Boolean> labels, List<Double> shares, double ridge) {
        double total = shares.stream().mapToDouble(s -> s).sum();
        double loss = 0;
        for (int r = 0; r < rows.size(); r++) {
            double sum = weights[0];
            for (int i = 1; i < weights.length; i++) sum += weights[i] * rows.get(r)[i - 1];
            loss += shares.get(r) / total * Math.log1p(Math.exp(labels.get(r) ? -sum : sum));
        }
        for (int i = 1; i < weights.length; i++) {
            int feature = i - 1;
            double mean = IntStream.range(0, rows.size())
                            .mapToDouble(r -> shares.get(r) * rows.get(r)[feature])
                            .sum()
                    / total;
            double variance = IntStream.range(0, rows.size())
                            .mapToDouble(r -> shares.get(r) * Math.pow(rows.get(r)[feature] - mean, 2))
                            .sum()
                    / total;
            loss += ridge / 2 * weights[i] * weights[i] * variance;
        }
        return loss;
    }

    @Test
    void weightsAreThoseOfTheFeatures() {
        assertEquals(LinkFeatures.NAMES.size(), LinkWeights.shipped().features().size());
        assertTrue(LinkWeights.shipped().properties().startsWith("base = -"));
        assertThrows(IllegalArgumentException.class, () -> new LinkWeights(0, List.of(1.0)));
    }
}
