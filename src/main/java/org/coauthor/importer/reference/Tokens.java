package org.coauthor.importer.reference;

import java.util.ArrayList;
import java.util.List;

/** Cuts a string into runs of letters (at a capital behind a small letter too), runs of digits and single other characters. */
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
                while (end < text.length() && inWord(text.codePointAt(end)) && !humps(text, end))
                    end += Character.charCount(text.codePointAt(end));
            else if (Character.isDigit(c)) while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
            tokens.add(new Token(text.substring(i, end), i, end, spaced));
            spaced = false;
            i = end;
        }
        return tokens;
    }

    /** Whether a capital follows a small letter: words that lost the space between them. */
    private static boolean humps(String text, int at) {
        return Character.isUpperCase(text.codePointAt(at)) && Character.isLowerCase(text.codePointBefore(at));
    }

    private static boolean inWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
