package org.coauthor.importer.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
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

    /** How much flatter the readings' probabilities are taken than they were learned. */
    private static final double SPREAD = 1.25;

    /** To say rightly that there is no venue counts so much more than to name one rightly: few strings have none. */
    private static final double CAUTION = 0.5;

    /** Readings less probable are not looked at. */
    private static final double FAINT = 1e-3;

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

    /**
     * Of at least one reading the one that shares the most with all of them, each counted by its probability, rather than the most
     * probable one: Kumar and Byrne, "Minimum Bayes-risk decoding for statistical machine translation", 2004.
     */
    Labelling best(String text, View view, List<Labelling> readings) {
        if (readings.size() == 1) return readings.get(0);
        double[] probable = probabilities(view, readings);
        List<Chance> chances = new ArrayList<>();
        for (int i = 0; i < probable.length; i++)
            if (probable[i] >= FAINT)
                chances.add(new Chance(readings.get(i), probable[i], Gist.of(text, view, readings.get(i))));
        double venueless = 0;
        for (Chance chance : chances) if (chance.gist.venue().isEmpty()) venueless += chance.probable;
        Labelling best = readings.get(0);
        double most = 0;
        for (Chance chance : chances) {
            double shared = chance.gist.venue().isEmpty() ? CAUTION * venueless : 0;
            for (Chance other : chances) shared += other.probable * chance.gist.shared(other.gist);
            if (shared <= most + 1e-9) continue;
            most = shared;
            best = chance.reading;
        }
        return best;
    }

    private record Chance(Labelling reading, double probable, Gist gist) {}

    private double[] probabilities(View view, List<Labelling> readings) {
        double[] scores = new double[readings.size()];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            Labelling reading = readings.get(i);
            scores[i] = likelihood * reading.probability();
            for (int feature : ReadingFeatures.of(view, reading)) scores[i] += weights[slot(feature)];
            top = Math.max(top, scores[i]);
        }
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp((scores[i] - top) / SPREAD);
            all += scores[i];
        }
        for (int i = 0; i < scores.length; i++) scores[i] /= all;
        return scores;
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
