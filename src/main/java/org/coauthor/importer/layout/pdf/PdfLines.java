package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coauthor.importer.layout.TextLine;
import org.coauthor.text.DateText;

/** Numbers the lines of a document and sets blank ones where the page leaves space or an entry begins. */
final class PdfLines {
    /** Parts of the usual distance of lines, and of the font size. */
    private static final float SPACE = 1.3f;

    /** Steps that differ by less are the same; so many make a figure; one in so many is usual. */
    private static final float NEARLY = 1.06f;

    private static final int ENOUGH = 8;
    private static final int MANY = 6;
    private static final float HANGING = 0.7f;

    private static final Pattern GOES_ON =
            Pattern.compile(".*(?:[,&-]|\\b(?:of|and|the|at|in|for|de|des|du|la|et|y|e|di|der|für|und|von|do|da))\\s*");

    /** So many rows away another row of the same table stands. */
    private static final int NEAR = 3;

    private final List<TextLine> lines = new ArrayList<>();
    /** By size of font, in halves of a point. */
    private final Map<Integer, Float> leading;

    private final float usual;

    private PdfLines(List<List<Row>> pages) {
        List<Float> all = new ArrayList<>();
        Map<Integer, List<Float>> steps = new TreeMap<>();
        for (List<Row> page : pages)
            for (int i = 1; i < page.size(); i++) {
                float step = page.get(i).y() - page.get(i - 1).y();
                if (step <= 4 || step >= 30) continue;
                all.add(step);
                if (size(page.get(i)) == size(page.get(i - 1)))
                    steps.computeIfAbsent(size(page.get(i)), s -> new ArrayList<>())
                            .add(step);
            }
        usual = all.isEmpty() ? 12 : median(all);
        leading = new TreeMap<>();
        steps.forEach((size, some) -> {
            if (some.size() >= ENOUGH) leading.put(size, closest(some));
        });
    }

    private static float median(List<Float> steps) {
        Collections.sort(steps);
        return steps.get(steps.size() / 2);
    }

    /** The distance of lines inside of a paragraph: the least that many lines have; entries of one line each stand further apart. */
    private static float closest(List<Float> steps) {
        Collections.sort(steps);
        for (int i = 0; i < steps.size(); i++) {
            int end = i;
            while (end < steps.size() && steps.get(end) <= steps.get(i) * NEARLY) end++;
            if ((end - i) * MANY >= steps.size()) return steps.get((i + end) / 2);
        }
        return median(steps);
    }

    private static int size(Row row) {
        return Math.round(2 * row.line().size());
    }

    /** The lines of pages whose rows are in reading order. */
    static List<TextLine> of(List<List<Row>> pages) {
        PdfLines made = new PdfLines(pages);
        for (List<Row> page : pages) made.page(page);
        return made.lines;
    }

    private void page(List<Row> rows) {
        float margin = Float.MAX_VALUE;
        float most = 0;
        for (Row row : rows) {
            margin = Math.min(margin, row.x());
            most = Math.max(most, row.right());
        }
        Row last = null;
        String held = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Chunk line = row.line();
            if (last != null && (apart(last, row) || opens(last, row, most))) blank();
            int indent = Math.max(0, Math.round((row.x() - margin) / (0.5f * Math.max(6, line.size()))));
            String date = dated(row) ? row.chunks().get(1).text() : null;
            if (date == null) add(line.text(), indent, tabular(rows, i));
            else add(row.chunks().get(0).text(), indent, false);
            if (held != null) add(held, indent, false);
            held = null;
            // An entry that goes on in the next line has its dates behind that.
            if (date != null && GOES_ON.matcher(row.chunks().get(0).text()).matches()) held = date;
            else if (date != null) add(date, indent, false);
            last = row;
        }
        if (held != null) add(held, 0, false);
    }

    /** Whether a row is one of a table: not alone, as a page's menu is. */
    private static boolean tabular(List<Row> rows, int i) {
        if (rows.get(i).chunks().size() < WrappedCells.TABLE) return false;
        for (int j = Math.max(0, i - NEAR); j <= Math.min(rows.size() - 1, i + NEAR); j++)
            if (j != i
                    && rows.get(j).chunks().size() >= WrappedCells.TABLE
                    && rows.get(j).columns(rows.get(i)) >= 2) return true;
        return false;
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
        float line = Math.max(leading(last), leading(row));
        return step > SPACE * Math.max(line, 0.9f * last.line().size()) || step < -1;
    }

    private float leading(Row row) {
        return leading.getOrDefault(
                size(row), Math.min(usual, SPACE * row.line().size()));
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
