package org.coauthor.importer.reference;

import java.util.ArrayList;
import java.util.List;

/** Cuts a string into runs of letters, runs of digits and single other characters. */
final class Tokens {
    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean spaced = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                i = end;
                continue;
            }
            if (Character.isLetter(c))
                while (end < text.length() && inWord(text.codePointAt(end)))
                    end += Character.charCount(text.codePointAt(end));
            else if (Character.isDigit(c)) while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
            tokens.add(new Token(text.substring(i, end), i, end, spaced));
            spaced = false;
            i = end;
        }
        return tokens;
    }

    private static boolean inWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
