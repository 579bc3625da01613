package org.coauthor.network;

import java.util.HashMap;
import java.util.Map;

/**
 * Adds arrays in the order of their numbers, whoever brings them first, so that a sum of floating-point numbers is the same for any
 * number of threads.
 */
public final class OrderedSum {
    private final double[] total;
    private final Map<Integer, double[]> early = new HashMap<>();
    private int next;

    public OrderedSum(int size) {
        total = new double[size];
    }

    /** Takes the array of a piece, numbered from 0; it must not be used afterwards. */
    public synchronized void add(int piece, double[] values) {
        early.put(piece, values);
        for (double[] due = early.remove(next); due != null; due = early.remove(next)) {
            for (int i = 0; i < total.length; i++) total[i] += due[i];
            next++;
        }
    }

    /** The sum of all pieces. */
    public synchronized double[] total() {
        if (!early.isEmpty()) throw new IllegalStateException("piece " + next + " is missing");
        return total;
    }
}
