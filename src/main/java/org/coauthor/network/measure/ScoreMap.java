package org.coauthor.network.measure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores by number, as a map that copies nothing. */
final class ScoreMap extends AbstractMap<Integer, Double> {
    private final double[] values;

    ScoreMap(double[] values) {
        this.values = values;
    }

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
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Entry<Integer, Double>> iterator() {
                return entries();
            }
        };
    }

    private Iterator<Entry<Integer, Double>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < values.length;
            }

            @Override
            public Entry<Integer, Double> next() {
                if (next >= values.length) throw new NoSuchElementException();
                return Map.entry(next, values[next++]);
            }
        };
    }
}
