package org.coauthor.graph.bulk;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they come first; a key is the 64 bits that are its node's id. Twenty bytes a key. */
final class Keys {
    private long[] keys = new long[1 << 10];
    private int[] slots = new int[1 << 12];
    private int size;

    Keys() {
        Arrays.fill(slots, -1);
    }

    /** The number of a key, a new one where it has none yet. */
    int number(long key) {
        int slot = slot(key);
        if (slots[slot] >= 0) return slots[slot];
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + (size >> 1));
        }
        keys[size] = key;
        slots[slot] = size;
        if (4L * size > 3L * slots.length) grow();
        return size++;
    }

    long key(int number) {
        return keys[number];
    }

    int size() {
        return size;
    }

    /** The keys are digests: their bits are as good as random. */
    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & slots.length - 1;
        while (slots[slot] >= 0 && keys[slots[slot]] != key) slot = slot + 1 & slots.length - 1;
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int n = 0; n <= size; n++) slots[slot(keys[n])] = n;
    }
}
