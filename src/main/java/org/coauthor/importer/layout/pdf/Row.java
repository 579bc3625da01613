package org.coauthor.importer.layout.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on one base line of a page.
 *
 * @param chunks from left to right, at least one
 */
record Row(List<Chunk> chunks) {
    /** Parts of the font size: the least space between words, the least space between columns. */
    private static final float WORD = 0.16f;

    private static final float COLUMN = 1.1f;
    private static final float SAME_LINE = 0.45f;
    /** In points. */
    private static final float SAME_COLUMN = 4;

    private static final Pattern SPREAD = Pattern.compile("(?:\\p{L} ){3,40}\\p{L}");

    float y() {
        return chunks.get(0).y();
    }

    float x() {
        return chunks.get(0).x();
    }

    float right() {
        return chunks.get(chunks.size() - 1).right();
    }

    /** How many of its chunks begin where one of another row does. */
    int columns(Row other) {
        int same = 0;
        for (Chunk chunk : chunks) if (other.column(chunk) >= 0) same++;
        return same;
    }

    /** The place of the chunk that begins where another one does, -1 where none does. */
    int column(Chunk other) {
        for (int i = 0; i < chunks.size(); i++) if (Math.abs(chunks.get(i).x() - other.x()) < SAME_COLUMN) return i;
        return -1;
    }

    /** The row as one line; spaces between columns become punctuation where there is none. */
    Chunk line() {
        Chunk line = chunks.get(0);
        for (int i = 1; i < chunks.size(); i++) line = line.joined(chunks.get(i));
        return line;
    }

    /** The rows of a page from top to bottom. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<Row> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float y = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (glyph.text().isBlank()) continue;
            if (!row.isEmpty() && glyph.y() - y > step(size, glyph.size())) {
                rows.addAll(BaseLines.divided(row).stream().map(Row::row).toList());
                row = new ArrayList<>();
                size = 0;
            }
            // The largest letters make the line; marks and indices hang on it.
            if (glyph.size() > size * 1.1f || row.isEmpty()) {
                size = glyph.size();
                y = glyph.y();
            }
            row.add(glyph);
        }
        if (!row.isEmpty())
            rows.addAll(BaseLines.divided(row).stream().map(Row::row).toList());
        return rows;
    }

    /** How far a letter may stand below a line and be of it: small ones less, so that a large name swallows no address. */
    static float step(float line, float letter) {
        return Math.min(SAME_LINE * Math.max(line, letter), 0.8f * Math.min(line, letter));
    }

    private static Row row(List<Glyph> line) {
        List<Glyph> glyphs = new ArrayList<>(line);
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        float y = BaseLines.of(line);
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float start = 0;
        float end = 0;
        float size = 0;
        float last = 0;
        boolean bold = true;
        for (Glyph glyph : glyphs) {
            float gap = glyph.x() - end;
            float em = Math.max(4, Math.min(last == 0 ? glyph.size() : last, glyph.size()));
            if (text.length() > 0 && gap > COLUMN * Math.max(em, size)) {
                chunks.add(new Chunk(unspread(text.toString()), start, end, y, size, bold));
                text.setLength(0);
                size = 0;
                bold = true;
            }
            if (text.length() == 0) start = glyph.x();
            else if (gap > WORD * em) text.append(' ');
            text.append(glyph.text());
            end = Math.max(text.length() == glyph.text().length() ? 0 : end, glyph.right());
            last = glyph.size();
            bold &= glyph.bold();
            size = Math.max(size, glyph.size());
        }
        chunks.add(new Chunk(unspread(text.toString()), start, end, y, size, bold));
        return new Row(List.copyOf(chunks));
    }

    /** "E D U C A T I O N" as a word. */
    private static String unspread(String text) {
        return SPREAD.matcher(text).matches() ? text.replace(" ", "") : text;
    }
}
