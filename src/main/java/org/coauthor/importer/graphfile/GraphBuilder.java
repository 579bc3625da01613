package org.coauthor.importer.graphfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coauthor.importer.SourceException;
import org.coauthor.model.Problem;
import org.jspecify.annotations.Nullable;

/** Collects vertices, edges and problems while a reader goes through a file, within fixed bounds. */
final class GraphBuilder {
    /** More vertices than any collaboration graph has; a file beyond it is refused: 2^25. */
    static final int MAX_VERTICES = 1 << 25;

    /** 2^28 edges: what one projection can hold. */
    static final int MAX_EDGES = 1 << 28;

    /** Problems kept; further ones are only counted. */
    static final int MAX_PROBLEMS = 1000;

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<@Nullable String> names = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private int edges;
    private int[] sources = new int[1024];
    private int[] targets = new int[1024];
    private double[] weights = new double[1024];

    /** The index of a vertex, which is new where its id is. */
    int vertex(String id) throws SourceException {
        Integer known = indexes.get(id);
        if (known != null) return known;
        int index = ids.size();
        if (index == MAX_VERTICES) throw tooLarge("vertices", MAX_VERTICES);
        indexes.put(id, index);
        ids.add(id);
        names.add(null);
        return index;
    }

    void name(int vertex, String name) {
        names.set(vertex, name);
    }

    /** Adds an edge, or reports it where its weight is no finite number from 0 up. */
    void edge(int source, int target, double weight, int line) throws SourceException {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            problem(
                    "bad-weight",
                    line,
                    "the weight " + weight + " is not a finite number from 0 up; the edge is left out");
            return;
        }
        if (edges == sources.length) grow();
        sources[edges] = source;
        targets[edges] = target;
        weights[edges++] = weight;
    }

    void problem(String code, int line, String message) {
        if (problems.size() < MAX_PROBLEMS) problems.add(new Problem(code, line, 0, message));
        else more++;
    }

    GraphFile finish() {
        if (more > 0) problems.add(new Problem("more-problems", 0, 0, more + " further problems are not listed"));
        List<String> labels = new ArrayList<>(ids.size());
        for (int v = 0; v < ids.size(); v++) {
            String name = names.get(v);
            labels.add(name == null ? ids.get(v) : name);
        }
        return new GraphFile(
                ids,
                labels,
                Arrays.copyOf(sources, edges),
                Arrays.copyOf(targets, edges),
                Arrays.copyOf(weights, edges),
                problems);
    }

    private void grow() throws SourceException {
        if (edges >= MAX_EDGES) throw tooLarge("edges", MAX_EDGES);
        int size = (int) Math.min(MAX_EDGES, 2L * edges);
        sources = Arrays.copyOf(sources, size);
        targets = Arrays.copyOf(targets, size);
        weights = Arrays.copyOf(weights, size);
    }

    private static SourceException tooLarge(String what, int limit) {
        return new SourceException(
                "too-large", "the graph has more than " + limit + " " + what, "take a part of the graph");
    }
}
