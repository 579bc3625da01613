package org.coauthor.graph.bulk;

import java.util.Arrays;

/** A growing list of whole numbers without boxes. */
final class Numbers {
    private int[] values = new int[1 << 10];
    private int size;

    void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, size + (size >> 1));
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }
}
