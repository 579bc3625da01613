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

    private final double base;
    private final List<Tree> trees;

    Scorer(double base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
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
        double sum = base;
        for (Tree tree : trees) sum += tree.of(f);
        return sum;
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
                "Adds up to the natural logarithm of the odds that two profiles are one person; made by coauthor train identity");
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
