package org.coauthor.importer.graphfile;

import java.io.IOException;
import java.io.InputStream;

/** An edge list: {@code a b [weight]} a line, {@code #} and {@code %} comments; words parted by blanks or tabs, or quoted. */
final class EdgeListFormat implements GraphFormat {
    @Override
    public void read(InputStream in, GraphBuilder into) throws IOException {
        Lines lines = new Lines(in, into);
        while (lines.advance()) {
            if (lines.isEmpty() || lines.first() == '#' || lines.first() == '%') continue;
            String a = lines.word();
            if (!lines.skipSpace()) {
                into.problem("bad-record", lines.number(), "an edge needs two ends: " + shortened(a));
                continue;
            }
            String b = lines.word();
            double weight = 1;
            if (lines.skipSpace()) {
                String word = lines.word();
                weight = word.equals("1") ? 1 : weight(word);
            }
            into.edge(into.vertex(a), into.vertex(b), weight, lines.number());
        }
    }

    /** The number that a word stands for; not a number where it stands for none. */
    static double weight(String word) {
        try {
            return word.length() > 40 ? Double.NaN : Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
