package org.coauthor.text;

/** Text from sources as it may stand in a line of a terminal: no character of it moves the cursor or turns the direction of writing. */
public final class TerminalText {
    private TerminalText() {}

    /** The text on one line: control characters and line separators are spaces, marks that turn or isolate the direction of writing go. */
    public static String line(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            boolean gone = turns(c);
            if (line == null && (space || gone)) line = new StringBuilder(text.length()).append(text, 0, i);
            if (line != null && !gone) line.append(space ? ' ' : c);
        }
        return line == null ? text : line.toString();
    }

    private static boolean turns(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /** How many columns of a terminal the text takes: wide letters of East Asia and emoji take two, marks on letters none. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int letter) {
        switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                return wide(letter) ? 2 : 1;
            }
        }
    }

    /** The blocks that Unicode's East Asian Width calls wide, as blocks. */
    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                || c >= 0xa960 && c <= 0xa97c
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
