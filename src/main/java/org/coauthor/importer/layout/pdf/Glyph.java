package org.coauthor.importer.layout.pdf;

/**
 * A piece of text as it is drawn, most often one letter. Lengths are in points, y grows downwards.
 *
 * @param text what it says
 * @param x its left end
 * @param right its right end
 * @param y its base line
 * @param size of its font
 * @param bold whether its font is a bold one
 */
record Glyph(String text, float x, float right, float y, float size, boolean bold) {}
