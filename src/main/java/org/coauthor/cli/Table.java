package org.coauthor.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in aligned columns under a heading; numbers stand to the right. */
final class Table {
    private static final int WIDEST = 60;
    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heading) {
        this.heading = List.of(heading);
    }

    Table row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (@Nullable Object cell : cells) row.add(cell == null ? "" : clean(cell.toString()));
        rows.add(row);
        return this;
    }

    /** Control characters of a source must not reach the terminal. */
    private static String clean(String cell) {
        String plain = cell.replaceAll("\\p{Cntrl}+", " ");
        return plain.codePointCount(0, plain.length()) <= WIDEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    void print(PrintWriter out) {
        int columns = heading.size();
        int[] widths = new int[columns];
        boolean[] numeric = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = width(heading.get(c));
            numeric[c] = !rows.isEmpty();
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
                if (!row.get(c).matches("-?[0-9.,]*")) numeric[c] = false;
            }
        }
        line(out, heading, widths, numeric);
        for (List<String> row : rows) line(out, row, widths, numeric);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void line(PrintWriter out, List<String> cells, int[] widths, boolean[] numeric) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String pad = " ".repeat(widths[c] - width(cells.get(c)));
            line.append(c == 0 ? "" : "  ").append(numeric[c] ? pad + cells.get(c) : cells.get(c) + pad);
        }
        out.println(line.toString().stripTrailing());
    }
}
