package org.coauthor.network.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.coauthor.network.CollaborationNetwork;
import org.coauthor.network.Networks;
import org.coauthor.network.Workers;
import org.junit.jupiter.api.Test;

class MixingTest {

    @Test
    void agreesWithTheMixingMatrix() {
        for (int seed = 0; seed < 60; seed++) {
            CollaborationNetwork network = Networks.random(seed, 1 + seed);
            Random random = new Random(seed);
            int[] group = random.ints(network.vertices(), -1, 4).toArray();
            double[][] e = new double[4][4];
            double all = 0;
            for (int edge : network.edgeSet()) {
                int a = group[network.getEdgeSource(edge)];
                int b = group[network.getEdgeTarget(edge)];
                if (a < 0 || b < 0) continue;
                e[a][b]++;
                e[b][a]++;
                all += 2;
            }
            double trace = 0;
            double squares = 0;
            for (int a = 0; a < 4; a++) {
                trace += e[a][a] / all;
                squares += Math.pow(Arrays.stream(e[a]).sum() / all, 2);
            }
            Mixing mixing = Mixing.of(network, group, Workers.of(1));
            if (squares < 1) assertEquals((trace - squares) / (1 - squares), mixing.assortativity(), 1e-9);
            else assertEquals(Double.NaN, mixing.assortativity());
            assertEquals(all / 2, mixing.pairs());
            double expected = 0;
            for (Mixing.Cell cell : mixing.cells()) {
                double pairs = e[cell.low()][cell.high()] / (cell.low() == cell.high() ? 2 : 1);
                assertEquals(pairs, cell.pairs());
                expected += cell.expected();
            }
            assertEquals(true, expected <= all / 2 + 1e-9);
        }
    }

    @Test
    void thoseWhoWriteOnlyWithTheirLikeMixNotAtAll() {
        CollaborationNetwork network = Networks.of(5, 0, 1, 2, 3);
        assertEquals(
                1, Mixing.of(network, new int[] {0, 0, 1, 1, 2}, Workers.of(1)).assortativity());
        assertEquals(
                -1, Mixing.of(network, new int[] {0, 1, 1, 0, 0}, Workers.of(1)).assortativity());
        assertEquals(
                Double.NaN,
                Mixing.of(network, new int[] {0, 0, -1, 1, 2}, Workers.of(1)).assortativity());
        assertEquals(
                Double.NaN, Mixing.of(Networks.of(0), new int[0], Workers.of(1)).assortativity());
    }

    @Test
    void theCorrelationOfDegreesIsTheDegreeAssortativity() {
        for (int seed = 0; seed < 60; seed++) {
            CollaborationNetwork network = Networks.random(seed, 1 + seed);
            double[] degrees = new double[network.vertices()];
            Arrays.setAll(degrees, network::degree);
            double whole = Statistics.of(network, false, Workers.of(1)).assortativity();
            assertEquals(whole, Mixing.correlation(network, degrees), 1e-9);
        }
        CollaborationNetwork line = Networks.line(4);
        double[] some = {1, 2, Double.NaN, 7};
        assertEquals(-1, Mixing.correlation(line, some), 1e-12);
    }
}
