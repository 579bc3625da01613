package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.List;
import org.coauthor.text.DateText;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a page in reading order. Where a gutter divides several rows, the two sides are read one after the other, unless they
 * are the columns of a table (dates beside entries, names beside places), which is read row by row.
 */
final class ReadingOrder {
    /** A gutter is at least this wide, in points, and divides at least so many rows. */
    private static final float GUTTER = 9;

    private static final int ROWS = 6;
    private static final int SHORT = 4;
    /** Columns, sidebars and such nested in each other beyond this are read row by row. */
    private static final int DEPTH = 3;

    private ReadingOrder() {}

    /** The lines of a page. */
    static List<Row> of(List<Row> rows) {
        return of(rows, 0);
    }

    private static List<Row> of(List<Row> rows, int depth) {
        List<Row> out = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Region region = depth < DEPTH ? region(rows, i) : null;
            if (region == null) {
                out.add(rows.get(i++));
                continue;
            }
            List<Row> part = rows.subList(i, region.end);
            List<Row> left = side(part, region.gutter, true);
            List<Row> right = side(part, region.gutter, false);
            if (columns(left, right)) {
                out.addAll(of(left, depth + 1));
                out.addAll(of(right, depth + 1));
            } else out.addAll(part);
            i = region.end;
        }
        return out;
    }

    private record Region(int end, float gutter) {}

    /** An empty space between two sides. */
    private record Gap(float from, float to) {}

    /** The rows from one on that a common gutter divides, or null where there are too few. */
    private static @Nullable Region region(List<Row> rows, int from) {
        List<Gap> open = List.of(new Gap(-10_000, 10_000));
        Region best = null;
        int divided = 0;
        for (int i = from; i < rows.size(); i++) {
            List<Gap> next = new ArrayList<>();
            for (Gap gap : open) narrowed(gap, rows.get(i), next);
            if (next.isEmpty()) break;
            open = next;
            if (rows.get(i).chunks().size() > 1) divided++;
            Gap widest = inner(open, rows.subList(from, i + 1));
            if (widest != null && i + 1 - from >= ROWS && divided >= ROWS / 2)
                best = new Region(i + 1, (widest.from + widest.to) / 2);
        }
        return best;
    }

    private static void narrowed(Gap gap, Row row, List<Gap> out) {
        float at = gap.from;
        for (Chunk chunk : row.chunks()) {
            if (chunk.right() <= at || chunk.x() >= gap.to) continue;
            if (chunk.x() - at >= GUTTER) out.add(new Gap(at, chunk.x()));
            at = Math.max(at, chunk.right());
        }
        if (gap.to - at >= GUTTER) out.add(new Gap(at, gap.to));
    }

    /** The widest gap that has text on both of its sides. */
    private static @Nullable Gap inner(List<Gap> gaps, List<Row> rows) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (Row row : rows) {
            least = Math.min(least, row.x());
            most = Math.max(most, row.right());
        }
        Gap best = null;
        for (Gap gap : gaps)
            if (gap.from > least && gap.to < most && (best == null || gap.to - gap.from > best.to - best.from))
                best = gap;
        return best;
    }

    private static List<Row> side(List<Row> rows, float gutter, boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            List<Chunk> chunks = row.chunks().stream()
                    .filter(c -> c.right() <= gutter == left)
                    .toList();
            if (!chunks.isEmpty()) side.add(new Row(chunks));
        }
        return side;
    }

    /** Whether two sides are texts of their own: their lines do not stand beside each other, or both are full of words. */
    private static boolean columns(List<Row> left, List<Row> right) {
        if (left.size() < SHORT || right.size() < SHORT || dates(left, right) || dates(right, left)) return false;
        long beside = left.stream().filter(l -> beside(l, right)).count();
        long other = right.stream().filter(r -> beside(r, left)).count();
        boolean aligned = beside * 5 >= left.size() * 4L || other * 5 >= right.size() * 4L;
        return !aligned || full(left) && full(right);
    }

    /** Whether a side is mostly dates, and each of them has something beside it. */
    private static boolean dates(List<Row> side, List<Row> other) {
        List<Row> dates = side.stream()
                .filter(row -> DateText.only(row.line().text()) != null)
                .toList();
        return dates.size() * 2 >= side.size() && dates.stream().allMatch(row -> beside(row, other));
    }

    private static boolean beside(Row row, List<Row> others) {
        return others.stream().anyMatch(o -> Math.abs(o.y() - row.y()) < 2);
    }

    /** Whether most lines reach the right end of their column and hold several words. */
    private static boolean full(List<Row> rows) {
        float most = 0;
        for (Row row : rows) most = Math.max(most, row.right());
        int reach = 0;
        int words = 0;
        for (Row row : rows) {
            if (row.right() > most - 0.15f * (most - row.x())) reach++;
            words += row.line().text().split(" ").length;
        }
        return reach * 2 >= rows.size() && words >= 4 * rows.size();
    }
}
