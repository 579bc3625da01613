package org.coauthor.importer.layout.pdf;

/**
 * Words of one line that stand close together. Lengths are in points, y grows downwards.
 *
 * @param text with its spaces
 * @param x left end
 * @param right right end
 * @param y base line
 * @param size of its largest font
 */
record Chunk(String text, float x, float right, float y, float size) {

    /** This and what stands to the right of it in the same line; behind a number, a date or a list's mark nothing is put between. */
    Chunk joined(Chunk next) {
        String left = text.stripTrailing();
        boolean mark = left.length() < 4 && !left.matches("\\p{Lu}{2,3}");
        boolean dated = left.matches(".*[\\d,;:.|–—-]") || next.text.matches("^[\\d(,.–—-].*") || mark;
        return new Chunk(
                left + (dated ? " " : ", ") + next.text.stripLeading(), x, next.right, y, Math.max(size, next.size));
    }
}
