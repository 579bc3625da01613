package org.coauthor.text;

/** Tells the scripts apart in which names have no spaces. */
final class Script {
    private Script() {}

    /** Whether all letters are Han, kana or Hangul, and there is at least one. */
    static boolean eastAsian(String text) {
        boolean some = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                if (!eastAsian(c)) return false;
                some = true;
            }
            i += Character.charCount(c);
        }
        return some;
    }

    static boolean eastAsian(int c) {
        return han(c) || hangul(c) || kana(c);
    }

    static boolean han(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean hangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    static boolean kana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
