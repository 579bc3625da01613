package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateText;

/** Numbers the lines of a document and sets blank ones where the page leaves space or an entry begins. */
final class PdfLines {
    /** Parts of the usual distance of lines, and of the font size. */
    private static final float SPACE = 1.3f;

    private static final float HANGING = 0.7f;

    /** A row of so many columns is a row of a table. */
    private static final int TABLE = 3;

    private final List<TextLine> lines = new ArrayList<>();
    private final float leading;

    private PdfLines(float leading) {
        this.leading = leading;
    }

    /** The lines of pages whose rows are in reading order. */
    static List<TextLine> of(List<List<Row>> pages) {
        PdfLines made = new PdfLines(leading(pages));
        for (List<Row> page : pages) made.page(page);
        return made.lines;
    }

    /** The usual distance of base lines: the median of those that are close. */
    private static float leading(List<List<Row>> pages) {
        List<Float> steps = new ArrayList<>();
        for (List<Row> page : pages)
            for (int i = 1; i < page.size(); i++) {
                float step = page.get(i).y() - page.get(i - 1).y();
                if (step > 4 && step < 30) steps.add(step);
            }
        if (steps.isEmpty()) return 12;
        Collections.sort(steps);
        return steps.get(steps.size() / 2);
    }

    private void page(List<Row> rows) {
        float margin = Float.MAX_VALUE;
        float most = 0;
        for (Row row : rows) {
            margin = Math.min(margin, row.x());
            most = Math.max(most, row.right());
        }
        Row last = null;
        for (Row row : rows) {
            Chunk line = row.line();
            if (last != null && (apart(last, row) || opens(last, row, most))) blank();
            int indent = Math.max(0, Math.round((row.x() - margin) / (0.5f * Math.max(6, line.size()))));
            if (dated(row)) {
                add(row.chunks().get(0).text(), indent, false);
                add(row.chunks().get(1).text(), indent, false);
            } else add(line.text(), indent, row.chunks().size() >= TABLE);
            last = row;
        }
    }

    /** Adds a line; a row of a table is an item of a list. */
    private void add(String text, int indent, boolean item) {
        TextLine made = TextLine.of(lines.size() + 1, text, indent);
        if (!made.blank()) lines.add(new TextLine(made.number(), made.text(), indent, made.bullet() || item, 0));
    }

    /** An entry's first line with its dates at the right margin: these are a line of their own, as an entry's other fields are. */
    private static boolean dated(Row row) {
        return row.chunks().size() == 2
                && DateText.only(row.chunks().get(1).text()) != null
                && DateText.only(row.chunks().get(0).text()) == null;
    }

    private boolean apart(Row last, Row row) {
        float step = row.y() - last.y();
        return step > SPACE * Math.max(leading, 0.9f * last.line().size()) || step < -1;
    }

    /** A line further left than the end of a wrapped paragraph begins the next one: a hanging indent. */
    private static boolean opens(Row last, Row row, float most) {
        float back = last.x() - row.x();
        float size = row.line().size();
        return back > HANGING * size && back < 6 * size && last.chunks().size() == 1 && row.right() > 0.8f * most;
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).blank()) lines.add(TextLine.blank(lines.size() + 1));
    }
}
