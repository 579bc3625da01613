package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells lines apart that a large letter beside them would make one: a name in a sidebar is as high as two lines of text. */
final class BaseLines {
    /** Letters of one line differ by less, in points. */
    private static final float SAME = 0.8f;
    /** Marks and indices stand further off; so much lower a letter is of another line, in points. */
    private static final float OTHER = 2;

    private BaseLines() {}

    /** The base line of letters that stand in one line: of the largest of them, the first where several are. */
    static float of(List<Glyph> line) {
        Glyph largest = line.get(0);
        for (Glyph glyph : line) if (glyph.size() > largest.size() * 1.1f) largest = glyph;
        return largest.y();
    }

    /** The same letters, or the lines that they make where some stand above each other; at least one. */
    static List<List<Glyph>> divided(List<Glyph> row) {
        if (!collide(row)) return List.of(row);
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.get(0).y() > SAME) {
                add(line, lines);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    /** Adds a line, or puts it into the one above where it is near enough and finds its place. */
    private static void add(List<Glyph> line, List<List<Glyph>> lines) {
        List<Glyph> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null
                && Math.abs(of(line) - of(last))
                        <= Row.step(last.get(0).size(), line.get(0).size())) {
            List<Glyph> both = new ArrayList<>(last);
            both.addAll(line);
            if (!collide(both)) {
                lines.set(lines.size() - 1, both);
                return;
            }
        }
        lines.add(line);
    }

    /** Whether letters of different lines stand above each other, more than an accent may. */
    private static boolean collide(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        int over = 0;
        Glyph last = null;
        for (Glyph glyph : sorted) {
            if (last != null && Math.abs(last.y() - glyph.y()) > OTHER) {
                float least = Math.min(last.right() - last.x(), glyph.right() - glyph.x());
                if (last.right() - glyph.x() > least / 2 && ++over > 2) return true;
            }
            if (last == null || glyph.right() >= last.right()) last = glyph;
        }
        return false;
    }
}
