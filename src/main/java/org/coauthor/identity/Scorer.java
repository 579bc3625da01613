package org.coauthor.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The odds that two profiles are one person: a sum over small decision trees (gradient boosting, Friedman 2001), each of which asks
 * for a few features and adds a number. Read from a JSON resource; nothing is hidden.
 */
final class Scorer {
    /** One tree as arrays; a node with feature -1 is a leaf. */
    record Tree(int[] feature, double[] below, int[] then, int[] otherwise, double[] adds) {
        double of(double[] f) {
            int node = 0;
            while (feature[node] >= 0) node = f[feature[node]] < below[node] ? then[node] : otherwise[node];
            return adds[node];
        }
    }

    /** Whether the rest of the trees can still lift a sum is looked at after so many. */
    private static final int LOOK = 8;

    private final double base;
    private final List<Tree> trees;
    private final FilledTrees filled;
    /** The most that a tree and those after it can add. */
    private final double[] most;

    Scorer(double base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
        double[] f = new double[Features.COUNT];
        boolean[] known = new boolean[Features.COUNT];
        int depth = trees.stream()
                .mapToInt(tree -> FilledTrees.depth(tree, f, known))
                .max()
                .orElse(0);
        filled = new FilledTrees(trees, depth, f, known);
        most = new double[trees.size() + 1];
        for (int t = trees.size() - 1; t >= 0; t--) most[t] = most[t + 1] + filled.most(t);
    }

    /** The scorer that comes with the program. */
    static Scorer bundled() {
        try (InputStream in = Scorer.class.getResourceAsStream("/identity/scorer.json")) {
            if (in == null) throw new IllegalStateException("the program is not whole: no identity/scorer.json");
            return read(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Natural logarithm of the odds. */
    double logOdds(double[] f) {
        return logOdds(f, Double.NEGATIVE_INFINITY);
    }

    /** The same, but negative infinity as soon as it is sure to be below a floor. */
    double logOdds(double[] f, double floor) {
        double sum = base;
        for (int t = 0; t < filled.size(); t += LOOK) {
            // the hair's breadth is for the order in which the rest was added up
            if (sum + most[t] < floor - 1e-6) return Double.NEGATIVE_INFINITY;
            sum = filled.addTo(sum, f, t, Math.min(t + LOOK, filled.size()));
        }
        return sum;
    }

    /** The same scorer for pairs of which some evidence is known. */
    NarrowedScorer narrowed(double[] f, boolean[] known) {
        return new NarrowedScorer(base, trees, f, known);
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    static Scorer read(JsonNode node) {
        List<Tree> trees = new java.util.ArrayList<>();
        for (JsonNode tree : node.path("trees")) {
            int nodes = count(tree);
            Tree arrays =
                    new Tree(new int[nodes], new double[nodes], new int[nodes], new int[nodes], new double[nodes]);
            fill(tree, arrays, new int[1]);
            trees.add(arrays);
        }
        return new Scorer(node.path("base").doubleValue(), trees);
    }

    private static int count(JsonNode node) {
        return node.has("adds") ? 1 : 1 + count(node.path("then")) + count(node.path("else"));
    }

    private static int fill(JsonNode node, Tree tree, int[] next) {
        int at = next[0]++;
        if (node.has("adds")) {
            tree.feature[at] = -1;
            tree.adds[at] = node.path("adds").doubleValue();
            return at;
        }
        tree.feature[at] = Feature.number(node.path("if").asText());
        tree.below[at] = node.path("below").doubleValue();
        tree.then[at] = fill(node.path("then"), tree, next);
        tree.otherwise[at] = fill(node.path("else"), tree, next);
        return at;
    }

    JsonNode json() {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put(
                "about",
                "Adds up to the natural logarithm of the odds that two profiles are one person; made by coauthor train"
                        + " identity");
        node.put("base", round(base));
        ArrayNode list = node.putArray("trees");
        for (Tree tree : trees) list.add(json(tree, 0));
        return node;
    }

    private static ObjectNode json(Tree tree, int at) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        if (tree.feature[at] < 0) return node.put("adds", round(tree.adds[at]));
        node.put("if", Feature.values()[tree.feature[at]].title()).put("below", round(tree.below[at]));
        node.set("then", json(tree, tree.then[at]));
        node.set("else", json(tree, tree.otherwise[at]));
        return node;
    }

    static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
