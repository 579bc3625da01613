package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what is set apart from the usual text (bold, or larger) and goes on in the next line into one: the wrapped title of a work, a
 * heading, a name of which each part has a line of its own.
 */
final class WrappedTitles {
    /** Parts of the font size. */
    private static final float LINE = 1.6f;

    private static final float LARGE = 1.4f;
    private static final float SAME_PLACE = 3;
    /** A line ends at its column's end where the next word has no place: columns are looked for among so many rows around. */
    private static final int AROUND = 25;

    private WrappedTitles() {}

    /**
     * The rows of a page with whole titles.
     *
     * @param usual size of the font that most text is set in, in points
     */
    static List<Row> joined(List<Row> rows, float usual) {
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean follows =
                    last != null && sameStyle(last, row) && (name(last, row, usual) || wrapped(last, rows, i));
            if (last != null && follows) out.set(out.size() - 1, both(last, row));
            else out.add(row);
        }
        return out;
    }

    private static boolean sameStyle(Row last, Row row) {
        if (last.chunks().size() > 1 || row.chunks().size() > 1) return false;
        Chunk a = last.chunks().get(0);
        Chunk b = row.chunks().get(0);
        float step = b.y() - a.y();
        return a.bold() == b.bold() && Math.abs(a.size() - b.size()) < 0.3f && step > 0 && step < LINE * a.size();
    }

    /** A first name above a family name, both large and one or two words. */
    private static boolean name(Row last, Row row, float usual) {
        return last.line().size() > LARGE * usual
                && last.line().text().strip().split(" ").length <= 2
                && row.line().text().strip().split(" ").length <= 2
                && Math.abs(last.x() - row.x()) < SAME_PLACE
                && Character.isUpperCase(row.line().text().strip().codePointAt(0))
                && !last.line().text().matches(".*[\\p{P}\\d].*");
    }

    /** Whether a bold line ends only because its column does. */
    private static boolean wrapped(Row last, List<Row> rows, int i) {
        Row row = rows.get(i);
        if (!last.line().bold() || Math.abs(last.x() - row.x()) > SAME_PLACE) return false;
        float end = 0;
        for (int j = Math.max(0, i - AROUND); j < Math.min(rows.size(), i + AROUND); j++) {
            Row other = rows.get(j);
            if (other.x() < last.right() && other.right() > last.x()) end = Math.max(end, other.right());
        }
        String text = row.line().text().strip();
        int space = text.indexOf(' ');
        float word = (row.right() - row.x()) * (space < 0 ? text.length() : space + 1) / text.length();
        return last.right() + word > end;
    }

    private static Row both(Row last, Row row) {
        Chunk below = row.chunks().get(0);
        return new Row(List.of(last.chunks().get(0).above(below).at(below.y())));
    }
}
