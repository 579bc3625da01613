package org.coauthor.network;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote with whom: an undirected simple weighted graph of people, numbered from 0, and pairs, numbered from 0, that cannot be
 * changed. It is a JGraphT graph, so that every algorithm of JGraphT runs on it, and a compressed sparse row matrix, on whose arrays
 * the algorithms of this package run. About 8 bytes an edge and 8 a vertex, and 16 an edge for works, weights and years.
 */
public final class CollaborationNetwork extends ReadOnlyGraph {
    private final People people;
    private final Pairs pairs;
    private final int[] offsets;
    private final int[] neighbours;

    /**
     * Builds the rows from the pairs. Cost: O(n + m).
     *
     * @param people one a vertex
     * @param higher for each pair the higher vertex
     * @param pairs what is known of the pairs
     */
    public CollaborationNetwork(People people, int[] higher, Pairs pairs) {
        int n = pairs.starts().length - 1;
        if (people.size() != n) throw new IllegalArgumentException(people.size() + " people, " + n + " vertices");
        this.people = people;
        this.pairs = pairs;
        int[] starts = pairs.starts();
        if (higher.length != starts[n])
            throw new IllegalArgumentException(higher.length + " ends of " + starts[n] + " pairs");
        if (higher.length > 1 << 29) throw new IllegalArgumentException("more than 2^29 pairs: " + higher.length);
        for (int v = 0; v < n; v++)
            for (int e = starts[v]; e < starts[v + 1]; e++)
                if (higher[e] <= (e == starts[v] ? v : higher[e - 1]) || higher[e] >= n)
                    throw new IllegalArgumentException("pair " + e + " of vertex " + v + " is out of order");
        int[] rows = new int[n + 1];
        for (int h : higher) rows[h + 1]++;
        for (int v = 0; v < n; v++) rows[v + 1] += rows[v] + starts[v + 1] - starts[v];
        int[] cursor = Arrays.copyOf(rows, n);
        int[] row = new int[2 * higher.length];
        for (int v = 0; v < n; v++) {
            for (int e = starts[v]; e < starts[v + 1]; e++) row[cursor[higher[e]]++] = v;
            System.arraycopy(higher, starts[v], row, cursor[v], starts[v + 1] - starts[v]);
        }
        offsets = rows;
        neighbours = row;
    }

    /** The number of people. */
    public int vertices() {
        return offsets.length - 1;
    }

    /** The number of pairs. */
    public int edges() {
        return neighbours.length / 2;
    }

    /** Where each vertex's neighbours begin in {@link #neighbours()}; one more at the end. The array itself: read only. */
    public int[] offsets() {
        return offsets;
    }

    /** All neighbours, ascending within each vertex. The array itself: read only. */
    public int[] neighbours() {
        return neighbours;
    }

    /** Who the vertices are. */
    public People people() {
        return people;
    }

    /** What is known of the edges. */
    public Pairs pairs() {
        return pairs;
    }

    /** How many neighbours a vertex has. */
    public int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    /** The edge between two vertices, or -1. Cost: O(log degree). */
    public int edge(int a, int b) {
        int low = Math.min(a, b);
        int first = firstHigher(low);
        int at = Arrays.binarySearch(neighbours, first, offsets[low + 1], Math.max(a, b));
        return at < 0 ? -1 : pairs.starts()[low] + at - first;
    }

    /** The lower vertex of an edge. Cost: O(log n). */
    public int lower(int edge) {
        int[] starts = pairs.starts();
        int at = Arrays.binarySearch(starts, edge);
        if (at < 0) return -at - 2;
        while (starts[at + 1] == edge) at++;
        return at;
    }

    /** The higher vertex of an edge whose lower vertex is known. */
    public int higher(int lower, int edge) {
        return neighbours[firstHigher(lower) + edge - pairs.starts()[lower]];
    }

    /** Where in the rows the neighbours of a vertex begin that are higher than it. */
    private int firstHigher(int vertex) {
        return offsets[vertex + 1] - pairs.starts()[vertex + 1] + pairs.starts()[vertex];
    }

    /** For each place in {@link #neighbours()} the edge it stands for. A new array; cost: O(n + m). */
    public int[] edgesOfPlaces() {
        int[] starts = pairs.starts();
        int[] cursor = Arrays.copyOf(offsets, vertices());
        int[] edges = new int[neighbours.length];
        for (int v = 0; v < vertices(); v++)
            for (int e = starts[v]; e < starts[v + 1]; e++) {
                edges[cursor[higher(v, e)]++] = e;
                edges[offsets[v + 1] - starts[v + 1] + e] = e;
            }
        return edges;
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) return null;
        int edge = edge(source, target);
        return edge < 0 ? null : edge;
    }

    @Override
    public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) return null;
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edge != null && edge >= 0 && edge < edges();
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertex != null && vertex >= 0 && vertex < vertices();
    }

    @Override
    public Set<Integer> edgeSet() {
        return Span.upTo(edges());
    }

    @Override
    public Set<Integer> vertexSet() {
        return Span.upTo(vertices());
    }

    @Override
    public int degreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return degree(vertex);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        assertVertexExist(vertex);
        int from = offsets[vertex];
        return new Span(
                degree(vertex),
                i -> edge(vertex, neighbours[from + i]),
                e -> containsEdge(e) && (lower(e) == vertex || getEdgeTarget(e) == vertex.intValue()));
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return lower(edge);
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return higher(lower(edge), edge);
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return pairs.weights()[edge];
    }
}
