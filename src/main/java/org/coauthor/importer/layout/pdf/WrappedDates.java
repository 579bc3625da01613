package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/** Puts a period that a narrow column breaks ("2018 –" above "present") into one row, so that its entry is read beside it. */
final class WrappedDates {
    private static final float SAME_PLACE = 3;
    /** Rows further apart than this part of the font size are no wrapped text. */
    private static final float LINE = 1.7f;

    private WrappedDates() {}

    /** The rows of a page with whole periods at their left. */
    static List<Row> joined(List<Row> rows) {
        List<Row> out = new ArrayList<>();
        for (Row row : rows) {
            Row last = out.isEmpty() ? null : out.get(out.size() - 1);
            Chunk whole = last == null ? null : whole(last, row);
            if (last == null || whole == null) {
                out.add(row);
                continue;
            }
            out.set(out.size() - 1, with(last, whole));
            if (row.chunks().size() > 1)
                out.add(new Row(row.chunks().subList(1, row.chunks().size())));
        }
        return out;
    }

    /** The first cells of two rows as one, where only together they are a period. */
    private static @Nullable Chunk whole(Row row, Row next) {
        Chunk a = row.chunks().get(0);
        Chunk b = next.chunks().get(0);
        boolean below = Math.abs(a.x() - b.x()) < SAME_PLACE && next.y() - row.y() < LINE * a.size();
        if (!below || row.chunks().size() < 2 || a.text().length() + b.text().length() > 40) return null;
        String text = a.text().strip();
        boolean open = text.matches(".*[-–—]") || DateText.only(text) == null;
        boolean period = DateText.only(text + " " + b.text().strip()) != null;
        return open && period
                ? new Chunk(
                        text + " " + b.text().strip(), a.x(), Math.max(a.right(), b.right()), a.y(), a.size(), a.bold())
                : null;
    }

    private static Row with(Row row, Chunk first) {
        List<Chunk> chunks = new ArrayList<>(row.chunks());
        chunks.set(0, first);
        return new Row(List.copyOf(chunks));
    }
}
