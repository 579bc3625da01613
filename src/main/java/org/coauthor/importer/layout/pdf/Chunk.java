package org.coauthor.importer.layout.pdf;

/**
 * Words of one line that stand close together. Lengths are in points, y grows downwards.
 *
 * @param text with its spaces
 * @param x left end
 * @param right right end
 * @param y base line
 * @param size of its largest font
 * @param bold whether all of it is bold
 */
record Chunk(String text, float x, float right, float y, float size, boolean bold) {

    /** This and what stands below it in the same column. */
    Chunk above(Chunk next) {
        String head = text.stripTrailing();
        String glue = head.matches(".*\\p{L}-") ? "" : " ";
        return new Chunk(
                head + glue + next.text.strip(), x, Math.max(right, next.right), y, Math.max(size, next.size), bold);
    }

    /** The same on another base line. */
    Chunk at(float line) {
        return new Chunk(text, x, right, line, size, bold);
    }

    /** This and what stands to the right of it in the same line; behind a number, a date or a list's mark nothing is put between. */
    Chunk joined(Chunk next) {
        String left = text.stripTrailing();
        boolean mark = left.length() < 4 && !left.matches("\\p{Lu}{2,3}");
        boolean dated = left.matches(".*[\\d,;:.|–—-]") || next.text.matches("^[\\d(,.–—-].*") || mark;
        return new Chunk(
                left + (dated ? " " : ", ") + next.text.stripLeading(),
                x,
                next.right,
                y,
                Math.max(size, next.size),
                bold && next.bold);
    }
}
