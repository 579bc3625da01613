package org.coauthor.importer.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes sources as large as wished of works and people that do not exist, with team sizes, productivity, years and lengths of titles
 * as counted in the ACL Anthology (M. Bollmann et al., "Two Decades of the ACL Anthology", 2023, describes it), with namesakes, second
 * names and accents. The same kind, size and seed give the same bytes.
 */
public final class SyntheticSource {
    static final String NOTICE = "Synthetic, made by coauthor generate: nobody and nothing in here exists";

    /** The format of a source. */
    public enum Kind {
        DBLP,
        OPENALEX,
        WORKS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes one record of a format. */
    interface Format {
        default void begin(StringBuilder out) {}

        void work(Field field, int work, StringBuilder out);

        default void person(Field field, int person, StringBuilder out) {}

        default void end(StringBuilder out) {}
    }

    private static final int BLOCK = 1 << 16;

    private SyntheticSource() {}

    /**
     * Writes a source. Cost: some microseconds a record, and 20 bytes of memory an authorship.
     *
     * @param records works and people together; in the formats without records of people, works and people all the same
     */
    public static void write(Kind kind, int records, long seed, OutputStream out) throws IOException {
        Field field = new Field(records, seed);
        Format format =
                switch (kind) {
                    case DBLP -> new DblpFormat();
                    case OPENALEX -> new OpenAlexFormat();
                    case WORKS -> new WorksFormat();
                };
        StringBuilder text = new StringBuilder(2 * BLOCK);
        format.begin(text);
        for (int w = 0; w < field.works(); w++) {
            format.work(field, w, text);
            flush(text, BLOCK, out);
        }
        for (int p = 0; p < field.people(); p++) {
            format.person(field, p, text);
            flush(text, BLOCK, out);
        }
        format.end(text);
        flush(text, 0, out);
    }

    private static void flush(StringBuilder text, int above, OutputStream out) throws IOException {
        if (text.length() <= above) return;
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
