package org.coauthor.importer.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.coauthor.text.sequence.Asked;
import org.coauthor.text.sequence.Labelling;
import org.coauthor.text.sequence.SequenceModel;

/**
 * What is needed to label reference strings.
 *
 * @param sequence the trained labeller
 * @param ranker chooses among the labellings that seem likely
 * @param journals names of journals
 */
record ReferenceModel(SequenceModel sequence, ReadingRanker ranker, Lexicon journals) {
    static final String MODEL = "references.model.gz";
    static final String JOURNALS = "journals.bin";
    /**
     * Titles, people and venues stand in one run; what is read almost surely needs no second look; what else seems to have a venue may
     * have none.
     */
    static final Asked ASKED = new Asked(
            new int[] {Label.TITLE.ordinal(), Label.AUTHOR.ordinal(), Label.VENUE.ordinal(), Label.DATE.ordinal()},
            3,
            10,
            0.995,
            Label.VENUE.ordinal());

    /** The model that comes with the program. */
    static ReferenceModel shipped() {
        try (InputStream model = new BufferedInputStream(new GZIPInputStream(open(MODEL)), 1 << 16);
                InputStream journals = open(JOURNALS)) {
            return new ReferenceModel(
                    SequenceModel.read(model),
                    ReadingRanker.read(model),
                    Lexicon.read(new BufferedInputStream(journals)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all but the journals. */
    void write(OutputStream out) throws IOException {
        sequence.write(out);
        ranker.write(out);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ReferenceModel.class.getResourceAsStream(name), name);
    }

    /** The fields of a string, in its order, as the best reading has them. */
    List<Field> fields(String text) {
        View view = new View(text, journals);
        List<Labelling> readings = sequence.label(Features.of(view), ASKED);
        if (readings.isEmpty()) return List.of();
        return fields(text, view, ranker.best(text, view, readings));
    }

    /** The fields of a string as one reading has them. */
    static List<Field> fields(String text, View view, Labelling reading) {
        int[] labels = reading.labels();
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= view.length; i++) {
            if (i < view.length && labels[i] == labels[start]) continue;
            double sum = 0;
            for (int j = start; j < i; j++) sum += reading.certainty()[j];
            String part = text.substring(
                    view.tokens.get(view.wordStart(start)).start(),
                    view.tokens.get(i - 1).end());
            fields.add(new Field(Label.ALL[labels[start]], part, sum / (i - start)));
            start = i;
        }
        return fields;
    }
}
