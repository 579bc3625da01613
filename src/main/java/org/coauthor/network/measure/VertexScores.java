package org.coauthor.network.measure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.coauthor.network.CollaborationNetwork;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jspecify.annotations.Nullable;

/** A score for every person of a network, computed when first asked for. */
public abstract class VertexScores implements VertexScoringAlgorithm<Integer, Double> {
    protected final CollaborationNetwork network;
    private double @Nullable [] scores;

    protected VertexScores(CollaborationNetwork network) {
        this.network = network;
    }

    /** Does the work, once. */
    protected abstract double[] compute();

    /** One score a vertex. The array itself: read only. */
    public final synchronized double[] values() {
        double[] known = scores;
        if (known == null) {
            known = compute();
            scores = known;
        }
        return known;
    }

    @Override
    public final Double getVertexScore(Integer vertex) {
        if (!network.containsVertex(vertex)) throw new IllegalArgumentException("no vertex " + vertex);
        return values()[vertex];
    }

    @Override
    public final Map<Integer, Double> getScores() {
        double[] values = values();
        return new AbstractMap<>() {
            @Override
            public @Nullable Double get(Object key) {
                return containsKey(key) ? values[(Integer) key] : null;
            }

            @Override
            public boolean containsKey(Object key) {
                return key instanceof Integer v && v >= 0 && v < values.length;
            }

            @Override
            public Set<Entry<Integer, Double>> entrySet() {
                return entries(values);
            }
        };
    }

    private static Set<Map.Entry<Integer, Double>> entries(double[] values) {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<Integer, Double>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < values.length;
                    }

                    @Override
                    public Map.Entry<Integer, Double> next() {
                        if (next >= values.length) throw new NoSuchElementException();
                        return Map.entry(next, values[next++]);
                    }
                };
            }
        };
    }
}
