package org.coauthor.text.sequence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final double[][] logStep;
    private final double[][] step;

    /**
     * @param keys hashes of the features, no two the same
     * @param weights one row of label weights a feature
     * @param logStep for each step class the weights of label pairs, row by row
     */
    SequenceModel(int[] keys, float[] weights, double[][] logStep) {
        labels = (int) Math.round(Math.sqrt(logStep[0].length));
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

    private static double[][] exponentials(double[][] logs) {
        double[][] out = new double[logs.length][];
        for (int e = 0; e < logs.length; e++)
            out[e] = Arrays.stream(logs[e]).map(Math::exp).toArray();
        return out;
    }

    /**
     * The most likely labellings that differ in the labels asked about, the best first; none for an empty sequence. Where a label of
     * which one run may stand takes several in the best labelling and none better is found soon, the best labelling alone.
     */
    public List<Labelling> label(Observations seen, Asked asked) {
        if (seen.length() == 0) return List.of();
        double[] scores = new double[seen.length() * labels];
        for (int t = 0; t < seen.length(); t++) add(seen.features()[t], scores, t * labels);
        Lattice lattice = new Lattice(scores, step, seen.edges());
        double all = lattice.sum(lattice.everything());
        Lattice part = lattice.again();
        int[] first = lattice.best(logStep, lattice.everything());
        int[] masks = masks(first, asked.labels());
        double probability = part.forward(masks) - all;
        boolean sure = asked.most() == 1 || probability >= Math.log(asked.sure());
        if (sure && !repeats(first, asked)) return List.of(labelling(lattice, first, probability));
        List<Labelling> found = new ArrayList<>();
        for (int[] division : new Divisions(scores, logStep, seen.edges(), asked).masks(asked.most()))
            found.add(labelling(lattice, lattice.best(logStep, division), part.forward(division) - all));
        if (found.isEmpty()) found.add(labelling(lattice, first, probability));
        if (found.stream().allMatch(l -> has(l.labels(), asked.optional()))) {
            int[] without = lattice.everything();
            Arrays.fill(without, ~(1 << asked.optional()));
            int[] path = lattice.best(logStep, without);
            found.add(labelling(lattice, path, part.forward(masks(path, asked.labels())) - all));
        }
        return found;
    }

    private static boolean has(int[] path, int label) {
        for (int y : path) if (y == label) return true;
        return false;
    }

    private static Labelling labelling(Lattice lattice, int[] labels, double probability) {
        double[] certainty = new double[labels.length];
        for (int t = 0; t < labels.length; t++) certainty[t] = Math.min(1, lattice.node(t, labels[t]));
        return new Labelling(labels, certainty, Math.min(0, probability));
    }

    /** What any labelling has that agrees with this one in the labels asked about. */
    private int[] masks(int[] path, int[] asked) {
        int rest = (1 << labels) - 1;
        for (int label : asked) rest &= ~(1 << label);
        int[] masks = new int[path.length];
        for (int t = 0; t < path.length; t++) masks[t] = (rest >> path[t] & 1) != 0 ? rest : 1 << path[t];
        return masks;
    }

    /** Whether a label of which one run may stand takes more than one. */
    private static boolean repeats(int[] path, Asked asked) {
        for (int k = 0; k < asked.once(); k++) {
            int label = asked.labels()[k];
            int runs = 0;
            for (int t = 0; t < path.length; t++) if (path[t] == label && (t == 0 || path[t - 1] != label)) runs++;
            if (runs > 1) return true;
        }
        return false;
    }

    private void add(int[] features, double[] scores, int row) {
        for (int feature : features) {
            int slot = feature & mask;
            long entry = table[slot];
            while (entry != 0 && (int) (entry >> 32) != feature) {
                slot = slot + 1 & mask;
                entry = table[slot];
            }
            if (entry == 0) continue;
            int from = ((int) entry - 1) * labels;
            for (int y = 0; y < labels; y++) scores[row + y] += weights[from + y];
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
        for (double[] steps : logStep) for (double w : steps) data.writeFloat((float) w);
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
        double[][] logStep = new double[data.readInt()][labels * labels];
        int n = data.readInt();
        for (double[] steps : logStep) for (int i = 0; i < steps.length; i++) steps[i] = data.readFloat();
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
