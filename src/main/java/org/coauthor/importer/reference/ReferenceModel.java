package org.coauthor.importer.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.coauthor.text.sequence.Labelling;
import org.coauthor.text.sequence.SequenceModel;

/**
 * What is needed to label reference strings.
 *
 * @param sequence the trained labeller
 * @param journals names of journals
 */
record ReferenceModel(SequenceModel sequence, Lexicon journals) {
    static final String MODEL = "references.model.gz";
    static final String JOURNALS = "journals.bin";
    private static final int[] ONCE = {Label.TITLE.ordinal(), Label.AUTHOR.ordinal(), Label.VENUE.ordinal()};

    /** The model that comes with the program. */
    static ReferenceModel shipped() {
        try (InputStream model = open(MODEL);
                InputStream journals = open(JOURNALS)) {
            return new ReferenceModel(
                    SequenceModel.read(new BufferedInputStream(new GZIPInputStream(model), 1 << 16)),
                    Lexicon.read(new BufferedInputStream(journals)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ReferenceModel.class.getResourceAsStream(name), name);
    }

    /** The fields of a string, in its order. */
    List<Field> fields(String text) {
        View view = new View(text, journals);
        Labelling labelling = sequence.label(Features.of(view), ONCE);
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= view.length; i++) {
            if (i < view.length && labelling.labels()[i] == labelling.labels()[start]) continue;
            double sum = 0;
            for (int j = start; j < i; j++) sum += labelling.certainty()[j];
            String part = text.substring(
                    view.tokens.get(start).start(), view.tokens.get(i - 1).end());
            int label = labelling.labels()[start];
            double present = 1;
            for (int k = 0; k < ONCE.length; k++)
                if (ONCE[k] == label) present = labelling.present()[k];
            fields.add(new Field(Label.ALL[label], part, sum / (i - start), present));
            start = i;
        }
        return fields;
    }
}
