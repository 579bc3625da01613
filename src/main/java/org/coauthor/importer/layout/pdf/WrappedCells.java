package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts what goes on in the next line of a table's cell into its cell: "University of Turin, / Department of Botany" beside a degree. */
final class WrappedCells {
    /** A row of so many columns is a row of a table. */
    static final int TABLE = 3;

    /** Rows further apart than this part of the font size are rows of their own. */
    private static final float LINE = 1.45f;

    private WrappedCells() {}

    /** The rows of a page with whole cells. */
    static List<Row> joined(List<Row> rows) {
        List<Row> out = new ArrayList<>();
        float y = 0;
        for (Row row : rows) {
            Row last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && row.y() - y < LINE * last.line().size() && continues(last, row)) {
                List<Chunk> cells = new ArrayList<>(last.chunks());
                for (Chunk part : row.chunks()) {
                    int at = last.column(part);
                    cells.set(at, cells.get(at).above(part));
                }
                out.set(out.size() - 1, new Row(List.copyOf(cells)));
            } else out.add(row);
            y = row.y();
        }
        return out;
    }

    /** Whether each chunk stands below a cell, and none below the first. */
    private static boolean continues(Row table, Row row) {
        return table.chunks().size() >= TABLE && row.chunks().stream().allMatch(chunk -> table.column(chunk) > 0);
    }
}
