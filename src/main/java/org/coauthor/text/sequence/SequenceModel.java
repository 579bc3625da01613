package org.coauthor.text.sequence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** A trained labeller. Immutable and thread-safe. */
public final class SequenceModel {
    private static final int MAGIC = 0x53455131;

    private final int labels;
    /** The number of features. */
    private final int size;
    /** An open hash table: a feature's hash above, one more than its row below; 0 where empty. */
    private final long[] table;

    private final int mask;
    private final float[] weights;
    private final double[][][] logStep;
    private final double[][][] step;

    /**
     * @param keys hashes of the features, no two the same
     * @param weights one row of label weights a feature
     * @param logStep for each step class the weights of label pairs
     */
    SequenceModel(int[] keys, float[] weights, double[][][] logStep) {
        labels = logStep[0].length;
        this.weights = weights;
        this.logStep = logStep;
        step = exponentials(logStep);
        size = keys.length;
        int slots = Integer.highestOneBit(Math.max(16, size * 2)) * 2;
        mask = slots - 1;
        table = new long[slots];
        for (int i = 0; i < size; i++) {
            int slot = keys[i] & mask;
            while (table[slot] != 0) slot = slot + 1 & mask;
            table[slot] = (long) keys[i] << 32 | i + 1;
        }
    }

    static double[][][] exponentials(double[][][] logs) {
        double[][][] out = new double[logs.length][logs[0].length][logs[0].length];
        for (int e = 0; e < logs.length; e++)
            for (int x = 0; x < logs[e].length; x++)
                for (int y = 0; y < logs[e].length; y++) out[e][x][y] = Math.exp(logs[e][x][y]);
        return out;
    }

    /**
     * The most likely labels and how sure each is; empty for an empty sequence.
     *
     * @param once labels that stand in one run at most, and whose presence is asked
     */
    public Labelling label(Observations seen, int... once) {
        if (seen.length() == 0) return new Labelling(new int[0], new double[0], new double[once.length]);
        double[][] scores = new double[seen.length()][labels];
        for (int t = 0; t < scores.length; t++) add(seen.features()[t], scores[t]);
        Lattice lattice = new Lattice(scores, step, seen.edges());
        int[] best = lattice.best(logStep);
        if (repeats(best, once)) best = lattice.best(logStep, once);
        double all = lattice.sum();
        double[] certainty = new double[best.length];
        for (int t = 0; t < best.length; t++) certainty[t] = Math.min(1, lattice.node(t, best[t]));
        double[] present = new double[once.length];
        for (int k = 0; k < once.length; k++) present[k] = Math.max(0, 1 - Math.exp(lattice.without(once[k]) - all));
        return new Labelling(best, certainty, present);
    }

    /** Whether one of the labels stands in more than one run. */
    private static boolean repeats(int[] path, int[] once) {
        for (int label : once) {
            int runs = 0;
            for (int t = 0; t < path.length; t++) if (path[t] == label && (t == 0 || path[t - 1] != label)) runs++;
            if (runs > 1) return true;
        }
        return false;
    }

    private void add(int[] features, double[] scores) {
        for (int feature : features) {
            int slot = feature & mask;
            long entry = table[slot];
            while (entry != 0 && (int) (entry >> 32) != feature) {
                slot = slot + 1 & mask;
                entry = table[slot];
            }
            if (entry == 0) continue;
            int from = ((int) entry - 1) * labels;
            for (int y = 0; y < labels; y++) scores[y] += weights[from + y];
        }
    }

    /** Writes the model, its weights rounded to a byte each against the row's largest. */
    public void write(OutputStream out) throws IOException {
        int[][] order = new int[size][];
        int n = 0;
        for (long entry : table) if (entry != 0) order[n++] = new int[] {(int) (entry >> 32), (int) entry - 1};
        Arrays.sort(order, (a, b) -> Integer.compare(a[0], b[0]));
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(labels);
        data.writeInt(logStep.length);
        data.writeInt(n);
        for (double[][] from : logStep) for (double[] to : from) for (double w : to) data.writeFloat((float) w);
        for (int[] entry : order) {
            float most = 1e-6f;
            for (int y = 0; y < labels; y++) most = Math.max(most, Math.abs(weights[entry[1] * labels + y]));
            data.writeInt(entry[0]);
            data.writeFloat(most / 127);
            for (int y = 0; y < labels; y++) data.writeByte(Math.round(weights[entry[1] * labels + y] / most * 127));
        }
        data.flush();
    }

    /** Reads what {@link #write} wrote. */
    public static SequenceModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) throw new IOException("not a labelling model");
        int labels = data.readInt();
        double[][][] logStep = new double[data.readInt()][labels][labels];
        int n = data.readInt();
        for (double[][] from : logStep)
            for (double[] to : from) for (int y = 0; y < labels; y++) to[y] = data.readFloat();
        int[] keys = new int[n];
        float[] weights = new float[n * labels];
        byte[] row = new byte[labels];
        for (int i = 0; i < n; i++) {
            keys[i] = data.readInt();
            float unit = data.readFloat();
            data.readFully(row);
            for (int y = 0; y < labels; y++) weights[i * labels + y] = row[y] * unit;
        }
        return new SequenceModel(keys, weights, logStep);
    }
}
