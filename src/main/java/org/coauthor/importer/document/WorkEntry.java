package org.coauthor.importer.document;

import java.util.List;
import org.coauthor.importer.layout.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one entry of a publication list.
 *
 * @param lines not blank, first to last, without the entry's number
 * @param notes nested list items below it
 * @param year of the heading that it stands under
 * @param marked whether a number or bullet opens it
 */
record WorkEntry(
        List<TextLine> lines,
        List<TextLine> notes,
        @Nullable Integer year,
        boolean marked) {
    int line() {
        return lines.get(0).number();
    }

    /** Whether the first part of a broken line is a title without a full stop, and authors begin the next one. */
    private boolean titleEnds(CharSequence before, TextLine next) {
        return next.equals(lines.get(1))
                && next.number() == line()
                && Character.isLetter(before.charAt(before.length() - 1))
                && AuthorStart.matches(next.text())
                && !AuthorStart.matches(before.toString());
    }

    /** All lines as one string; a word that was divided at a line's end is joined. */
    String joined() {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            if (text.length() > 0) {
                boolean divided = text.charAt(text.length() - 1) == '-'
                        && text.length() > 1
                        && Character.isLowerCase(text.charAt(text.length() - 2))
                        && Character.isLowerCase(line.text().codePointAt(0));
                if (divided) text.setLength(text.length() - 1);
                else if (titleEnds(text, line)) text.append(". ");
                else if (text.charAt(text.length() - 1) != '-') text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
