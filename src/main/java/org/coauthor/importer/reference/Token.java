package org.coauthor.importer.reference;

/**
 * A word, a number or one other character of a reference string.
 *
 * @param text as written
 * @param start its first character in the string
 * @param end behind its last character
 * @param spaced whether a space stands before it
 */
record Token(String text, int start, int end, boolean spaced) {
    boolean letters() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean digits() {
        return Character.isDigit(text.charAt(0));
    }

    boolean punctuation() {
        return !letters() && !digits();
    }

    boolean is(char c) {
        return text.length() == 1 && text.charAt(0) == c;
    }
}
