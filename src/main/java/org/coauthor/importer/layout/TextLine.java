package org.coauthor.importer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a document, cleaned of markup.
 *
 * @param number from 1 in the source
 * @param text without indentation, bullet and markup; empty for a blank line
 * @param indent columns before the text or its bullet
 * @param bullet whether a list mark stands before the text
 * @param level of a heading, 1 the highest; 0 where it is none
 */
public record TextLine(int number, String text, int indent, boolean bullet, int level) {
    private static final int RUN = 60;
    private static final Pattern RUNS = Pattern.compile("((.)\\2{" + (RUN - 1) + "})\\2+");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪◦‣●○■□➢►▶⁃∙]|[*+–-](?=\\s)|<li>)\\s*");

    /** A blank line. */
    public static TextLine blank(int number) {
        return new TextLine(number, "", 0, false, 0);
    }

    /** A line of plain text; a list mark that begins it is taken off and told. */
    public static TextLine of(int number, String text, int indent) {
        int bullet = bullet(text);
        return new TextLine(number, Glyphs.tidy(text.substring(bullet)), indent, bullet > 0, 0);
    }

    public boolean blank() {
        return text.isEmpty();
    }

    /** The same line with another number. */
    public TextLine at(int newNumber) {
        return new TextLine(newNumber, text, indent, bullet, level);
    }

    /** The same line, no longer than so many characters, and none of them more often in a row than anybody writes it. */
    TextLine within(int most) {
        if (text.length() <= RUN) return this;
        String held = RUNS.matcher(text).replaceAll("$1");
        if (held.length() > most)
            held = held.substring(0, Character.isHighSurrogate(held.charAt(most - 1)) ? most - 1 : most);
        return held.equals(text) ? this : new TextLine(number, held, indent, bullet, level);
    }

    /** The length of the list mark that begins a text, 0 where there is none. */
    static int bullet(String text) {
        Matcher mark = BULLET.matcher(text);
        return mark.find() ? mark.end() : 0;
    }
}
