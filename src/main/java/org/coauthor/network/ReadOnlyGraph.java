package org.coauthor.network;

import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** What an undirected simple graph that cannot be changed says to everyone who would change it. */
abstract class ReadOnlyGraph extends AbstractGraph<Integer, Integer> {
    private static final GraphType TYPE = DefaultGraphType.simple().asWeighted().asUnmodifiable();

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw refusal();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw refusal();
    }

    @Override
    public Integer addVertex() {
        throw refusal();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw refusal();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw refusal();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw refusal();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw refusal();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw refusal();
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("a collaboration network cannot be changed; project a new one");
    }
}
