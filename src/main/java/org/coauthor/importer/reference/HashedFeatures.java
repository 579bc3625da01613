package org.coauthor.importer.reference;

import java.util.Arrays;

/** Collects the features of a token or a reading as hashes. The shipped models hang on the hash: another one needs new models. */
final class HashedFeatures {
    private int[] hashes = new int[192];
    private int size;

    void clear() {
        size = 0;
    }

    /**
     * Adds a feature.
     *
     * @param template what is looked at; features of different templates never mean the same
     * @param a and the others: what was seen
     */
    void add(int template, int a, int b, int c) {
        if (size == hashes.length) hashes = Arrays.copyOf(hashes, 2 * size);
        int h = template * 0x9e3779b1 + a;
        h = (h ^ h >>> 15) * 0x85ebca6b + b;
        h = (h ^ h >>> 13) * 0xc2b2ae35 + c;
        h = (h ^ h >>> 16) * 0x27d4eb2f;
        hashes[size++] = h ^ h >>> 15;
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
