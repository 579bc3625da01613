package org.coauthor.network.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighted logistic regression: the base and weights of least mean loss, with a ridge on the weights of the standardised features. Found
 * by Newton's method (iteratively reweighted least squares: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2009,
 * 4.4.1). Cost: O(rows times features squared) a step, about ten steps.
 */
final class LogisticRegression {
    private static final int STEPS = 100;
    private static final double ENOUGH = 1e-10;

    private final int size;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    /** @param size how many features there are */
    LogisticRegression(int size) {
        this.size = size;
    }

    /**
     * Takes an example.
     *
     * @param share how much it counts
     */
    void add(double[] features, boolean label, double share) {
        rows.add(features);
        labels.add(label);
        shares.add(share);
    }

    /** The base, then one weight a feature. */
    double[] fit(double ridge) {
        double[] mean = new double[size];
        double[] spread = new double[size];
        double total = standards(mean, spread);
        double[] weights = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[size + 1][size + 2];
            for (int r = 0; r < rows.size(); r++) add(r, weights, mean, spread, total, system);
            for (int i = 1; i <= size; i++) {
                system[i][i] += ridge;
                system[i][size + 1] -= ridge * weights[i];
            }
            double change = 0;
            double[] steps = solved(system);
            for (int i = 0; i <= size; i++) {
                weights[i] += steps[i];
                change = Math.max(change, Math.abs(steps[i]));
            }
            if (change < ENOUGH) break;
        }
        for (int i = 0; i < size; i++) {
            weights[i + 1] /= spread[i];
            weights[0] -= weights[i + 1] * mean[i];
        }
        return weights;
    }

    /** Fills in means and standard deviations; returns the sum of the shares. */
    private double standards(double[] mean, double[] spread) {
        double total = 0;
        for (int r = 0; r < rows.size(); r++) {
            double share = shares.get(r);
            total += share;
            for (int i = 0; i < size; i++) {
                mean[i] += share * rows.get(r)[i];
                spread[i] += share * rows.get(r)[i] * rows.get(r)[i];
            }
        }
        for (int i = 0; i < size; i++) {
            mean[i] /= total;
            spread[i] = Math.sqrt(Math.max(0, spread[i] / total - mean[i] * mean[i]));
            if (!(spread[i] > 1e-12)) spread[i] = 1;
        }
        return total;
    }

    /** Adds a row's part of the Hessian, and of the gradient, falling, in the last column. */
    private void add(int r, double[] weights, double[] mean, double[] spread, double total, double[][] system) {
        double[] x = new double[size + 1];
        x[0] = 1;
        double sum = weights[0];
        for (int i = 0; i < size; i++) {
            x[i + 1] = (rows.get(r)[i] - mean[i]) / spread[i];
            sum += weights[i + 1] * x[i + 1];
        }
        double chance = 1 / (1 + Math.exp(-sum));
        double share = shares.get(r) / total;
        double slope = share * ((labels.get(r) ? 1 : 0) - chance);
        double curve = share * Math.max(1e-12, chance * (1 - chance));
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= size; j++) system[i][j] += curve * x[i] * x[j];
            system[i][size + 1] += slope * x[i];
        }
    }

    /** Solves a positive definite system by elimination. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int p = 0; p < n; p++)
            for (int i = p + 1; i < n; i++) {
                double factor = system[i][p] / system[p][p];
                for (int j = p; j <= n; j++) system[i][j] -= factor * system[p][j];
            }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = system[i][n];
            for (int j = i + 1; j < n; j++) rest -= system[i][j] * solution[j];
            solution[i] = rest / system[i][i];
        }
        return solution;
    }
}
