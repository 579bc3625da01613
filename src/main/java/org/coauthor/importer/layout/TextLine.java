package org.coauthor.importer.layout;

/**
 * A line of a document, cleaned of markup.
 *
 * @param number from 1 in the source
 * @param text without indentation, bullet and markup; empty for a blank line
 * @param indent columns before the text or its bullet
 * @param bullet whether a list mark stands before the text
 * @param level of a Markdown heading, 0 where it is none
 */
public record TextLine(int number, String text, int indent, boolean bullet, int level) {
    public boolean blank() {
        return text.isEmpty();
    }
}
