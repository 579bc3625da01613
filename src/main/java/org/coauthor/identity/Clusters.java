package org.coauthor.identity;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Disjoint sets of mentions under constraints: a set holds at most one of each conflicting label. Labels are numbers; mentions with
 * the same group and different members of it cannot be in one set (two authors of one work, two ORCIDs).
 */
final class Clusters {
    private static final long[] NONE = new long[0];
    private final int[] parent;
    private final int[] size;
    /** By root: sorted pairs of group and member, packed into one long; empty where a set has no more than its mention's own. */
    private final long[][] labels;

    private final IntFunction<long[]> own;

    Clusters(int size) {
        this(size, mention -> NONE);
    }

    /**
     * Sets of one mention each.
     *
     * @param own the labels that a mention has from the beginning
     */
    Clusters(int size, IntFunction<long[]> own) {
        this.own = own;
        parent = new int[size];
        this.size = new int[size];
        labels = new long[size][];
        Arrays.fill(labels, NONE);
        for (int i = 0; i < size; i++) {
            parent[i] = i;
            this.size[i] = 1;
        }
    }

    /** A label as one number. */
    static long packed(int group, int member) {
        return ((long) group << 32) | member;
    }

    /** Gives the set of a mention a label: of each group a set may hold one member only. */
    void label(int mention, int group, int member) {
        int root = find(mention);
        labels[root] = merge(labels(root), new long[] {packed(group, member)});
    }

    /** The labels of the set of a mention, sorted; not to be changed. */
    long[] labels(int mention) {
        int root = find(mention);
        long[] known = labels[root];
        return known.length == 0 ? own.apply(root) : known;
    }

    int find(int mention) {
        int root = mention;
        while (parent[root] != root) root = parent[root];
        int at = mention;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    int size(int mention) {
        return size[find(mention)];
    }

    /** Whether nothing forbids that both are one. */
    boolean allowed(int one, int other) {
        int a = find(one);
        int b = find(other);
        return a == b || !conflict(labels(a), labels(b));
    }

    /** Makes both one, unless that is forbidden; whether both are one now. */
    boolean join(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a == b) return true;
        if (conflict(labels(a), labels(b))) return false;
        if (size[a] < size[b] || (size[a] == size[b] && a > b)) {
            int swap = a;
            a = b;
            b = swap;
        }
        labels[a] = merge(labels(a), labels(b));
        parent[b] = a;
        size[a] += size[b];
        labels[b] = NONE;
        return true;
    }

    /** Whether two sorted label sets hold different members of one group. */
    static boolean conflict(long[] one, long[] other) {
        long[] small = one.length < other.length ? one : other;
        long[] large = small == one ? other : one;
        for (long label : small) {
            long group = label & ~0xFFFFFFFFL;
            int at = Arrays.binarySearch(large, group);
            if (at < 0) at = -at - 1;
            for (; at < large.length && (large[at] & ~0xFFFFFFFFL) == group; at++) if (large[at] != label) return true;
        }
        return false;
    }

    static long[] merge(long[] one, long[] other) {
        if (one.length == 0) return other;
        if (other.length == 0) return one;
        long[] all = new long[one.length + other.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            long next;
            if (j == other.length || (i < one.length && one[i] <= other[j])) next = one[i++];
            else next = other[j++];
            if (n == 0 || all[n - 1] != next) all[n++] = next;
        }
        return n == all.length ? all : Arrays.copyOf(all, n);
    }
}
