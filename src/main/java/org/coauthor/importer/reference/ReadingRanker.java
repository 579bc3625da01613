package org.coauthor.importer.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.coauthor.text.sequence.Labelling;

/**
 * Chooses among the likely readings of a string by what holds of each as a whole, which a labeller that looks from token to token cannot
 * see: whether brackets close, whether a title begins in the midst of a sentence, whether the venue is a journal's whole name. A linear
 * model over hashed features; Collins and Koo, "Discriminative reranking for natural language parsing", 2005. Immutable.
 */
final class ReadingRanker {
    /** Features are hashed to so many bits. */
    private static final int BITS = 16;

    static final int SIZE = 1 << BITS;

    /** The venue is left out rather than invented: what a reading without one has ahead. */
    private static final double NO_VENUE = 0.5;

    private final float likelihood;
    private final float[] weights;

    /**
     * @param likelihood the weight of the labeller's logarithm of a probability
     * @param weights one a feature
     */
    ReadingRanker(float likelihood, float[] weights) {
        this.likelihood = likelihood;
        this.weights = weights;
    }

    /** The place of a feature among the weights. */
    static int slot(int feature) {
        return feature >>> 32 - BITS;
    }

    /** The best of at least one reading. */
    Labelling best(View view, List<Labelling> readings) {
        Labelling best = readings.get(0);
        if (readings.size() == 1) return best;
        double most = Double.NEGATIVE_INFINITY;
        for (Labelling reading : readings) {
            double score = likelihood * reading.probability();
            for (int feature : ReadingFeatures.of(view, reading.labels())) score += weights[slot(feature)];
            if (!has(reading, Label.VENUE)) score += NO_VENUE;
            if (score <= most) continue;
            most = score;
            best = reading;
        }
        return best;
    }

    private static boolean has(Labelling reading, Label label) {
        for (int y : reading.labels()) if (y == label.ordinal()) return true;
        return false;
    }

    /** Writes the weights, rounded to a byte each against the largest. */
    void write(OutputStream out) throws IOException {
        float most = 1e-6f;
        for (float weight : weights) most = Math.max(most, Math.abs(weight));
        DataOutputStream data = new DataOutputStream(out);
        data.writeFloat(likelihood);
        data.writeFloat(most / 127);
        for (float weight : weights) data.writeByte(Math.round(weight / most * 127));
        data.flush();
    }

    /** Reads what {@link #write} wrote. */
    static ReadingRanker read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        float likelihood = data.readFloat();
        float unit = data.readFloat();
        byte[] rounded = new byte[SIZE];
        data.readFully(rounded);
        float[] weights = new float[SIZE];
        for (int i = 0; i < SIZE; i++) weights[i] = rounded[i] * unit;
        return new ReadingRanker(likelihood, weights);
    }
}
